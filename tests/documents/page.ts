import { JSDOM } from 'jsdom';
import { type PageText, readDocument } from '../../documents/html';
import { asMarkup } from '../../documents/markup';

/** A page from its source, read as markup. */
export function readHtml(html: string): PageText {
  return readDocument(new JSDOM(html).window.document, { ...asMarkup, url: 'https://example.jp/news/1' });
}

/** Blocks in one line each: kind, level or cell, `~` for furniture, and the text. */
export function outline({ source }: Pick<PageText, 'source'>): string[] {
  return source.blocks.map(({ start, end, kind, level, cell, furniture }) => {
    const where = cell
      ? `${cell.table}.${cell.row}.${cell.column}${cell.header ? 'h' : ''}`
      : level > 0
        ? `${level}`
        : '';
    return `${furniture ? '~' : ''}${kind}${where}: ${source.text.slice(start, end)}`;
  });
}
