import { expect, test } from 'vitest';
import { readPdf } from '../../../documents/pdf';
import { openPdf } from '../../../training/pdf';
import { readBytes, wrap } from './opened';
import { PdfPage, writePdf } from './writer';

const sentence = '再発防止策として、管理者のパスワードを変更し、二段階の認証を義務づけました。';
const page = () => new PdfPage().lines(wrap(sentence, 20), { x: 70, y: 100 });

test('a file with a password is read with it, and names the error without it', async () => {
  const bytes = writePdf([page()], { password: 'himitsu' });
  expect((await readBytes(bytes, 'himitsu')).source.text).toBe(sentence);
  await expect(readBytes(bytes)).rejects.toMatchObject({ name: 'PasswordException' });
  await expect(readBytes(bytes, 'wrong')).rejects.toMatchObject({ name: 'PasswordException' });
});

test('a file that was cut off is read as far as it goes, or refused', async () => {
  const bytes = writePdf([page()]);
  // Without its table of objects, pdf.js looks for the objects themselves.
  const lost = Buffer.from(bytes)
    .toString('latin1')
    .replace(/startxref\n\d+/, 'startxref\n9');
  expect((await readBytes(Buffer.from(lost, 'latin1'))).source.text).toBe(sentence);
  await expect(readBytes(bytes.slice(0, 60))).rejects.toThrow();
  await expect(readBytes(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ name: 'InvalidPDFException' });
});

test('a scan has no text', async () => {
  const { source } = await readBytes(writePdf([new PdfPage().scan(), new PdfPage().scan()]));
  expect(source).toMatchObject({ text: '', blocks: [], pages: [0, 0] });
});

test('empty pages between others are counted', async () => {
  const { source } = await readBytes(writePdf([page(), new PdfPage(), page()]));
  expect(source.pages).toEqual([0, sentence.length + 1, sentence.length + 1]);
});

test('reading can be ended in between', async () => {
  const task = openPdf(writePdf([page(), page(), page()]));
  const stop = new AbortController();
  const read: number[] = [];
  const reading = readPdf(
    await task.promise,
    { url: '' },
    {
      signal: stop.signal,
      onPage(number) {
        read.push(number);
        if (number === 2) stop.abort(new Error('enough'));
      },
    },
  );
  await expect(reading).rejects.toThrow('enough');
  expect(read).toEqual([1, 2]);
  await task.destroy();
});

test('stamps that run aslant are no part of the text', async () => {
  const stamped = page();
  stamped.text('写', { x: 0, y: 0 });
  stamped.operators.pop();
  const font = [...stamped.fonts.keys()][0];
  stamped.operators.push(`BT /${font} 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <793E5916> Tj ET`);
  expect((await readBytes(writePdf([stamped]))).source.text).toBe(sentence);
});

test('a hundred pages are read without holding others up', async () => {
  const pages = Array.from({ length: 100 }, (_, i) =>
    new PdfPage().lines(
      Array.from({ length: 40 }, (_, line) => `${i}-${line} ${sentence}`),
      { x: 60, y: 60 },
    ),
  );
  const file = await openPdf(writePdf(pages)).promise;
  let longest = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const { source } = await readPdf(file, { url: '' });
  clearInterval(tick);
  expect(source.pages).toHaveLength(100);
  expect(longest).toBeLessThan(2000);
}, 60_000);
