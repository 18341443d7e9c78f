import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readDocument } from '../../documents/html';
import { asMarkup } from '../../documents/markup';
import { selectionIn } from '../../documents/selection';

/** Selects from the start of the first element to the end of the second, and tells what is kept of it. */
function select(html: string, from: string, to: string, text = '') {
  const { document } = new JSDOM(html).window;
  const range = document.createRange();
  // Nothing is laid out here.
  range.getBoundingClientRect = () => ({ width: 0, height: 0 }) as DOMRect;
  const [first, last] = [document.querySelector(from), document.querySelector(to)];
  if (first && last) {
    range.setStart(first, 0);
    range.setEnd(last, last.childNodes.length);
    document.getSelection()?.addRange(range);
  }
  const page = readDocument(document, { ...asMarkup, url: 'https://example.jp/' });
  return selectionIn(document, page, text);
}

test('a selection is the text as read, and has its place in it', () => {
  const { source, place, quote } = select(
    '<h1>お詫び</h1><p>当社は、<b id="a">多要素認証を</b>全社に<i id="b">導入<rt>どうにゅう</rt>しました</i>。</p>',
    '#a',
    '#b',
  );
  expect(quote).toBe('多要素認証を全社に導入しました');
  expect(source.text.slice(place?.start, place?.end)).toBe(quote);
});

test('white space at its edges is no part of it', () => {
  expect(select('<p id="a">  </p><p>WAFを導入 </p><p id="b"> </p>', '#a', '#b').quote).toBe('WAFを導入');
});

test('what is none of the page’s text is kept as the browser gives it', () => {
  expect(select('<p>本文</p><textarea>下書き</textarea>', '#none', '#none', ' 下書き ')).toMatchObject({
    quote: '下書き',
    place: null,
    box: null,
  });
});

test('nothing selected is nothing', () => {
  expect(select('<p>本文</p>', '#none', '#none')).toMatchObject({ quote: '', place: null });
});
