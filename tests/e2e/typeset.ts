import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tools/browser.mjs';
import { sampleOf } from './sample';

/** How a text is set: as an office program does it, in two columns, or vertically. */
export type Setting = 'letter' | 'columns' | 'vertical';

const styles: Record<Setting, string> = {
  letter:
    'body { font: 10.5pt/1.75 serif; text-align: justify } h1, h2, h3, h4, h5, h6 { font: bold 10.5pt sans-serif }',
  columns:
    'body { font: 9pt/1.6 serif; text-align: justify; columns: 2; column-gap: 8mm } h1, h2, h3, h4, h5, h6 { font: bold 10pt sans-serif }',
  vertical:
    'body { font: 10.5pt/1.75 serif; writing-mode: vertical-rl } h1, h2, h3, h4, h5, h6 { font: bold 12pt sans-serif }',
};

/**
 * Prints labelled documents, of every `step`th in a sample, to PDF files in `folder`, pages as they are and texts set in type, with a running head and page
 * numbers. The answer is the gold file beside them.
 */
export async function printDocuments(
  gold: string,
  folder: string,
  setting: Setting,
  step: number,
): Promise<string> {
  const documents = sampleOf(JSON.parse(await readFile(gold, 'utf8')) as { file: string }[], step);
  const browser = await puppeteer.launch({
    executablePath: findBrowser() ?? '',
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const printed: { file: string }[] = [];
    await mkdir(folder, { recursive: true });
    for (const one of documents) {
      const path = join(dirname(gold), one.file);
      if (extname(path) === '.html') await page.goto(pathToFileURL(path).href);
      else await page.setContent(asLetter(await readFile(path, 'utf8'), setting));
      const file = `${basename(path, extname(path))}.pdf`;
      await writeFile(join(folder, file), await page.pdf({ format: 'A4', ...running }));
      printed.push({ ...one, file });
    }
    await writeFile(join(folder, 'gold.json'), JSON.stringify(printed));
    return join(folder, 'gold.json');
  } finally {
    await browser.close();
  }
}

const running = {
  displayHeaderFooter: true,
  headerTemplate: '<div style="font-size: 8pt; width: 100%; text-align: center">対外公表資料</div>',
  footerTemplate:
    '<div style="font-size: 9pt; width: 100%; text-align: center">- <span class="pageNumber"></span> -</div>',
  margin: { top: '25mm', bottom: '25mm', left: '22mm', right: '22mm' },
};

/** A text as extracted from a document, set as it may have been: headings, items, tables with lines, paragraphs. */
function asLetter(text: string, setting: Setting): string {
  const parts: string[] = [];
  let rows: string[] = [];
  const closeTable = () => {
    if (rows.length > 0) parts.push(`<table>${rows.join('')}</table>`);
    rows = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.replace(/<\/?[a-z][^<>]*>/gi, '').replace(/\\([*_#])/g, '$1');
    if (line.includes('\t')) {
      rows.push(
        `<tr>${line
          .split('\t')
          .map((cell) => `<td>${escapeText(cell)}</td>`)
          .join('')}</tr>`,
      );
      continue;
    }
    closeTable();
    const heading = /^(#{1,6})\s+(.*)/.exec(line);
    const item = /^\s*[-•]\s+(.*)/.exec(line);
    if (heading)
      parts.push(`<h${heading[1]?.length}>${escapeText(heading[2] ?? '')}</h${heading[1]?.length}>`);
    else if (item) parts.push(`<p class="item">・${escapeText(item[1] ?? '')}</p>`);
    else if (line.trim() !== '') parts.push(`<p>${escapeText(line.trim())}</p>`);
  }
  closeTable();
  return `<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><style>${styles[setting]}
p { margin: 0 } .item { padding-inline-start: 1em; text-indent: -1em }
table { border-collapse: collapse; margin: .5em 0 } td { border: .5pt solid; padding: 1mm 2mm; vertical-align: top }</style>
<body>${parts.join('\n')}</body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
