import { describe, expect, test } from 'vitest';
import { download, isPdf, pdfOf, whyOf } from '../../entrypoints/reader/download';

const pdf = `%PDF-1.7\n${'x'.repeat(100)}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const never = new AbortController().signal;
const nothing = () => {};

/** An answer that comes in these parts, with its own headers. */
function answer(parts: string[], headers: Record<string, string> = {}, status = 200): Response {
  const body = new ReadableStream({
    start(stream) {
      for (const part of parts) stream.enqueue(bytes(part));
      stream.close();
    },
  });
  return new Response(body, { status, headers });
}

test('the parts of a file are put together, and each is told', async () => {
  const told: [number, number | null][] = [];
  const got = await download(
    answer([pdf.slice(0, 50), pdf.slice(50)], { 'content-length': String(pdf.length) }),
    1000,
    (received, total) => told.push([received, total]),
    never,
  );
  expect(new TextDecoder().decode(got)).toBe(pdf);
  expect(told).toEqual([
    [0, pdf.length],
    [50, pdf.length],
    [pdf.length, pdf.length],
  ]);
});

test('the length of what came compressed says nothing of the file', async () => {
  const told: (number | null)[] = [];
  const headers = { 'content-length': '20', 'content-encoding': 'gzip' };
  await download(answer([pdf], headers), 1000, (_, total) => told.push(total), never);
  expect(new Set(told)).toEqual(new Set([null]));
});

test.each([
  ['that says so', { 'content-length': '2000' }],
  ['that does not say so', {}],
])('a file over the limit %s is not taken', async (_, headers) => {
  const parts = Array.from({ length: 20 }, () => pdf);
  await expect(download(answer(parts, headers), 1000, nothing, never)).rejects.toMatchObject({
    why: 'too-large',
  });
});

test('a file over the limit is left at once, though the browser never says that it was', async () => {
  const body = new ReadableStream({ cancel: () => new Promise(() => {}) });
  const headers = { 'content-length': '2000' };
  await expect(download(new Response(body, { headers }), 1000, nothing, never)).rejects.toMatchObject({
    why: 'too-large',
    about: { size: 2000 },
  });
  const parts = new ReadableStream({
    pull: (stream) => stream.enqueue(bytes(pdf)),
    cancel: () => new Promise(() => {}),
  });
  await expect(download(new Response(parts), 1000, nothing, never)).rejects.toMatchObject({
    why: 'too-large',
  });
});

test.each([
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [410, 'not-found'],
  [429, 'server'],
  [503, 'server'],
])('an answer of %i is %s', async (status, why) => {
  expect(whyOf(status)).toBe(why);
  await expect(download(answer([''], {}, status), 1000, nothing, never)).rejects.toMatchObject({
    why,
    about: { status },
  });
});

test('what is cancelled ends with the reason of who cancelled it', async () => {
  const stop = new AbortController();
  const ended = download(answer([pdf, pdf]), 1000, () => stop.abort(new Error('enough')), stop.signal);
  await expect(ended).rejects.toThrow('enough');
});

describe('what came instead of a PDF', () => {
  const at = (text: string, type: string, url = 'https://kakuu.example/ir/notice.pdf') =>
    expect(() => pdfOf(bytes(text), { type, url }));

  test('something may stand before it', () => {
    expect(isPdf(bytes(`\r\n\u0000${pdf}`))).toBe(true);
    expect(isPdf(bytes(`${'x'.repeat(2000)}${pdf}`))).toBe(false);
  });

  test('a page with a field for a password, or at an address to log in at, asks who one is', () => {
    at('<html><input name=p type = "password">', 'text/html').toThrow('login');
    at('<!DOCTYPE html><p>しばらくお待ちください', 'text/html', 'https://kakuu.example/login?to=x').toThrow(
      'login',
    );
    at('<html>', 'text/html', 'https://id.kakuu.example/oauth2/start').toThrow('login');
  });

  test('any other page, and anything else, is no PDF', () => {
    at('<html><h1>お知らせ一覧</h1>', 'text/html').toThrow('not-pdf');
    at('<html><p>ブログイン', 'text/html', 'https://kakuu.example/blog/in').toThrow('not-pdf');
    at('{}', 'application/json', 'https://kakuu.example/login').toThrow('not-pdf');
    at('', 'application/pdf').toThrow('not-pdf');
  });
});
