import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../documents/pdf';
import type { TextRun } from '../../../documents/pdf-layout/file';
import { operators } from '../../../documents/pdf-layout/file';
import { openPdf } from '../../../training/pdf';
import { wrap } from './opened';
import { PdfPage, writePdf } from './writer';

const text =
  '当社は、ＷＡＦ（Ｗｅｂアプリケーションファイアウォール）を導入し、24時間365日の監視を始めました。Microsoft 365 の設定も ㈱外部 に依頼して見直しております。';

/** Pages of all kinds: lines, a second column, vertical text. */
function pages(): PdfPage[] {
  return [
    new PdfPage().lines(wrap(text, 40), { x: 70, y: 100 }).text('会　社　名', { x: 70, y: 300 }),
    new PdfPage().lines(wrap(text, 18), { x: 60, y: 100 }).lines(wrap(text, 18), { x: 320, y: 100 }),
    new PdfPage().lines(wrap(text, 30), { x: 500, y: 60, encoding: 'UniJIS-UTF16-V' }),
  ];
}

async function opened() {
  const file = await openPdf(writePdf(pages())).promise;
  const { source, places } = await readPdf(file, { url: '' });
  const runs: string[][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    runs.push(items.filter((item) => 'str' in item).map((item) => (item as TextRun).str));
  }
  return { source, places, runs, file };
}

const bare = (value: string) => value.normalize('NFKC').replace(/\s/g, '');

describe('places', () => {
  test('any part of the text was taken from runs that say the same', async () => {
    const { source, places, runs } = await opened();
    const { length } = source.text;
    fc.assert(
      fc.property(fc.nat(length), fc.nat(length), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const taken = places
          .stretchesOf(start, end)
          .map(({ page, item, from, to }) => runs[page - 1]?.[item]?.slice(from, to) ?? '')
          .join('');
        const [whole, part] = [bare(taken), bare(source.text.slice(start, end))];
        // A squared word is taken as a whole, whichever of its letters is asked for.
        return whole === part || (whole.includes(part) && whole.length - part.length <= 4);
      }),
    );
  });

  test('every letter has its box on its page, and boxes of a line are one', async () => {
    const { source, places } = await opened();
    for (let at = 0; at < source.text.length; at++) {
      if (/\s/.test(source.text.charAt(at))) continue;
      const [box, ...more] = places.boxesOf(at, at + 1);
      expect(more).toEqual([]);
      expect(box).toBeDefined();
      if (!box) continue;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(595);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(842);
      expect(box.right - box.left).toBeGreaterThan(1);
    }
    const start = source.text.indexOf('当社は');
    const lines = places.boxesOf(start, start + 60);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines[0]?.left).toBeCloseTo(70, 0);
    expect(lines[0]?.bottom).toBeGreaterThan(99);
    expect(lines[0]?.top).toBeLessThan(93);
  });

  test('what is taken from between two places is found again in the text', async () => {
    const { source, places } = await opened();
    const words = ['ファイアウォール）を導入し、24時間365日', '㈱'.normalize('NFKC'), '会社名', '当社'];
    for (const word of words) {
      const start = source.text.lastIndexOf(word);
      expect(start).toBeGreaterThanOrEqual(0);
      const runs = places.stretchesOf(start, start + word.length);
      const [first, last] = [runs[0], runs.at(-1)];
      if (!first || !last) throw new Error(`${word} has no place`);
      const from = { ...first, at: first.from };
      const to = { ...last, at: last.to };
      expect(places.offsetsOf(from, to)).toEqual({ start, end: start + word.length });
      expect(places.offsetsOf(from, from)).toBeNull();
    }
  });

  test('pages begin where their text does', async () => {
    const { source, places } = await opened();
    expect(source.pages).toHaveLength(3);
    for (const [index, offset] of (source.pages ?? []).entries())
      expect(places.boxesOf(offset, offset + 1)[0]?.page).toBe(index + 1);
  });
});

test('the numbers of operators are those of pdf.js', async () => {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  expect(OPS).toMatchObject(operators);
});
