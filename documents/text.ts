import type { Block, SourceText } from '../disclosure/disclosure';
import { joinLines } from './lines';
import { listMark } from './marks';

/** What is read of a document, in UTF-16 units; the rest is left out and said so. */
export const textLimit = 1_000_000;

/** Lines that are no part of the text: page numbers as PDF and print give them. */
const pageNumber =
  /^\s*(?:[-–—−‐]\s*\d{1,3}\s*[-–—−‐]|\d{1,3}\s*[/／]\s*\d{1,3}|(?:page|p\.?)\s*\d{1,3})\s*$/i;

/** Remnants of HTML in a text made from a page or PDF: tags that end a line, and all others. */
const endsLine = /<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6])\b[^<>]*>/gi;
const anyTag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/gi;

const heading = /^(#{1,6})\s+/;

/** Pasted or PDF text → SourceText: hard-wrapped lines joined, list items, table rows and headings told apart. */
export function readText(
  text: string,
  about: { url?: string; title?: string; kind?: 'pdf' | 'text' } = {},
): SourceText {
  const truncated = text.length > textLimit;
  const lines = text
    .slice(0, textLimit)
    .replace(endsLine, '\n')
    .replace(anyTag, '')
    .replace(/\\([*_#()[\]])/g, '$1')
    .split(/\r\n?|\n|\f/)
    .filter((line) => !pageNumber.test(line));

  const source: SourceText = {
    text: '',
    blocks: [],
    title: about.title ?? '',
    siteName: '',
    url: about.url ?? '',
    kind: about.kind ?? 'text',
    truncated,
  };
  let table = -1;
  let row = 0;
  for (const paragraph of joinLines(lines, (line) => listMark.test(line) || heading.test(line))) {
    const cells = cellsOf(paragraph);
    if (cells.length > 1) {
      if (source.blocks.at(-1)?.kind === 'cell') row += 1;
      else {
        table += 1;
        row = 0;
      }
      cells.forEach((text, column) => {
        append(source, text, { kind: 'cell', level: 0, cell: { table, row, column, header: row === 0 } });
      });
      continue;
    }
    const mark = heading.exec(paragraph);
    if (mark)
      append(source, paragraph.slice(mark[0].length), { kind: 'heading', level: mark[1]?.length ?? 1 });
    else if (listMark.test(paragraph)) append(source, paragraph, { kind: 'item', level: 1 });
    else append(source, paragraph, { kind: 'paragraph', level: 0 });
  }
  if (source.title === '') source.title = titleOf(source);
  return source;
}

/** Cells of a row written with tabs or bars; one cell for any other line. A Markdown rule row gives none. */
function cellsOf(line: string): string[] {
  if (/^[\s|:+-]+$/.test(line)) return [];
  const parts = line.includes('\t')
    ? line.split('\t')
    : /^\s*\|.*\|\s*$/.test(line)
      ? line.split('|')
      : [line];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function append(source: SourceText, text: string, shape: Pick<Block, 'kind' | 'level' | 'cell'>): void {
  const trimmed = text.trim();
  if (trimmed === '') return;
  const start = source.text === '' ? 0 : source.text.length + 1;
  source.text = source.text === '' ? trimmed : `${source.text}\n${trimmed}`;
  source.blocks.push({ start, end: start + trimmed.length, furniture: false, ...shape });
}

/** The first line among the first twenty that names its subject, as a notice's title does. */
function titleOf(source: SourceText): string {
  const first = source.blocks.slice(0, 20).map((block) => source.text.slice(block.start, block.end));
  return (
    first.find(
      (line) => line.length < 120 && /(?:について|に関する|お知らせ|お詫び|おわび|ご報告|報告)/.test(line),
    ) ?? ''
  );
}
