// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { inputOf } from '../../../components/reader/useDrop';

/** What a drag or the clipboard carries: files, and texts by their kind. */
function carried(files: File[], texts: Record<string, string> = {}): DataTransfer {
  return { files, getData: (kind: string) => texts[kind] ?? '' } as unknown as DataTransfer;
}

const pdf = new File(['%PDF-1.7'], 'お知らせ.PDF');
const picture = new File(['x'], 'a.png', { type: 'image/png' });

test('a PDF among other files is the one that is read', () => {
  expect(inputOf(carried([picture, pdf]))).toEqual({ kind: 'file', file: pdf });
});

test('a file that is none is still tried, so that the reader can say what is wrong with it', () => {
  expect(inputOf(carried([picture]))).toEqual({ kind: 'file', file: picture });
});

test('a link is its address, past the notes of its list', () => {
  const url = 'https://kakuu.example/ir/notice.pdf';
  const list = { 'text/uri-list': `# お知らせ\r\n${url}\r\n`, 'text/plain': 'お知らせ' };
  expect(inputOf(carried([], list))).toEqual({ kind: 'address', url, tab: null });
  expect(inputOf(carried([], { 'text/plain': ` ${url}\n` }))).toEqual({ kind: 'address', url, tab: null });
});

test('a text that only begins with an address is a text', () => {
  const text = 'https://kakuu.example/ を停止いたしました。';
  expect(inputOf(carried([], { 'text/plain': text }))).toEqual({ kind: 'text', text });
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:application/pdf,x'])(
  'an address that is not of the web is never fetched: %s',
  (url) => {
    expect(inputOf(carried([], { 'text/uri-list': url }))).toBeNull();
    expect(inputOf(carried([], { 'text/plain': url }))).toEqual({ kind: 'text', text: url });
  },
);

test('nothing is nothing', () => {
  expect(inputOf(carried([]))).toBeNull();
  expect(inputOf(carried([], { 'text/plain': ' \n' }))).toBeNull();
  expect(inputOf(null)).toBeNull();
});
