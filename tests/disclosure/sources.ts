import type { SourceText } from '../../disclosure/disclosure';
import { segment } from '../../disclosure/segment';
import { readText } from '../../documents/text';
import { readPage } from '../../training/page';
import { shippedWeights } from '../../training/predict';

/** The weights the product ships, read once. */
export const weights = shippedWeights();

/** A page from the inside of its body. */
export const page = (body: string, head = ''): SourceText =>
  readPage(
    `<!DOCTYPE html><html lang="ja"><head>${head}</head><body>${body}</body></html>`,
    'https://example.jp/news/1.html',
  );

/** Lines of text, as a PDF or the clipboard gives them. */
export const text = (...lines: string[]): SourceText => readText(lines.join('\n'), {});

/** The clauses of a source, as they are written. */
export const clausesOf = (source: SourceText): string[] =>
  segment(source).map(({ start, end }) => source.text.slice(start, end));
