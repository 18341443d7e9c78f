import { oneLine, webAddress } from './wording';

/** Text as Markdown shows it: nothing in it is markup, a link or HTML. */
export function plain(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]>#|~]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/(https?):\/\//giu, '$1&#58;//')
    .replace(/(^|[^\w])@(?=\w)/gu, '$1@\u200b');
}

/** Text of several lines; each stays one. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map(plain)
    .join('  \n');
}

/** Text as a quotation. */
export function quotation(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n');
}

/** A link where the address is one of the web, else the text alone. */
export function linked(text: string, url: string): string {
  const address = webAddress(url);
  return address === undefined ? plain(text) : `[${plain(text)}](<${address}>)`;
}

/** A table; cells are Markdown already. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
