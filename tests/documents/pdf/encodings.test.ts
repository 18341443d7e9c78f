import { expect, test } from 'vitest';
import type { Encoding } from './fonts';
import { readPages, wrap } from './opened';
import { PdfPage } from './writer';

const sentence =
  '当社は、二〇二四年五月に発生した不正アクセスを受け、再発防止策として「ＷＡＦ」の導入と、管理者の権限の見直しを進めております。';

test.each<Encoding>(['90ms-RKSJ-H', 'UniJIS-UTF16-H'])(
  'a font that is not embedded is read: %s',
  async (encoding) => {
    const { source } = await readPages(new PdfPage().lines(wrap(sentence, 30), { x: 70, y: 100, encoding }));
    expect(source.text).toBe(sentence.replace('ＷＡＦ', 'WAF'));
    expect(source).toMatchObject({ kind: 'pdf', pages: [0], truncated: false });
  },
);

test('vertical lines are read from the top, from the right to the left', async () => {
  const { source } = await readPages(
    new PdfPage().lines(wrap(sentence, 20), { x: 500, y: 100, encoding: 'UniJIS-UTF16-V' }),
  );
  expect(source.text).toBe(sentence.replace('ＷＡＦ', 'WAF'));
});

test('a vertical text with a page number that runs across is read without it', async () => {
  const half = Math.ceil(sentence.length / 2);
  const page = (text: string, number: string) =>
    new PdfPage()
      .lines(wrap(text, 20), { x: 500, y: 100, encoding: 'UniJIS-UTF16-V' })
      .text(number, { x: 290, y: 810 });
  const { source } = await readPages(page(sentence.slice(0, half), '1'), page(sentence.slice(half), '2'));
  expect(source.text).not.toMatch(/[12]/);
});

test('a page that was put in on its side is read as it is shown', async () => {
  const page = new PdfPage(842, 595, 90).lines(wrap(sentence, 30), { x: 70, y: 100 });
  const { source, places } = await readPages(page);
  expect(source.text).toBe(sentence.replace('ＷＡＦ', 'WAF'));
  const [box] = places.boxesOf(0, 1);
  // Turned to the right: the line goes down along the right side.
  expect(box?.left).toBeGreaterThan(400);
  expect(box?.top).toBeCloseTo(70, 0);
});
