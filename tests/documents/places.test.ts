import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../documents/html';
import { asMarkup } from '../../documents/markup';
import { readHtml } from './page';

const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');

const words = fc.constantFrom(
  '漏えい',
  '対策。',
  'WAF ',
  '\n',
  '  ',
  '　',
  '・',
  '&shy;',
  '&#8203;',
  '&nbsp;',
  'a\n b',
  '𠮷野',
  '&#12;',
  '、',
  'する',
  '&#x2028;',
);
const tag = fc.constantFrom(
  'p',
  'b',
  'span',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'div',
  'h2',
  'pre',
  'ruby',
  'rt',
  'a',
  'nav',
  'p hidden',
  'div style="white-space:pre-wrap"',
  'details',
  'button',
);
const html = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    words,
    fc.constant('<br>'),
    fc.tuple(tag, tie('nodes')).map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 6 }).map((parts) => parts.join('')),
})).nodes;

describe('for any page', { timeout: 60_000 }, () => {
  test('the ranges of any part hold the text of that part', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (body, a, b) => {
        const { source, places } = readHtml(body);
        const start = a % (source.text.length + 1);
        const end = start + (b % (source.text.length + 1 - start));
        const ranges = places.rangesOf(start, end);
        expect(bare(ranges.join(''))).toBe(bare(source.text.slice(start, end)));
        for (const range of ranges) expect(range.startContainer).toBe(range.endContainer);
      }),
      { numRuns: 150 },
    );
  });

  test('blocks cover the text but its separators, in order, trimmed, without line breaks', () => {
    fc.assert(
      fc.property(html, (body) => {
        const { source } = readHtml(body);
        let at = 0;
        for (const { start, end } of source.blocks) {
          expect(start).toBe(at);
          const text = source.text.slice(start, end);
          expect(text).not.toMatch(/^\s|\s$|[\n\r\u2028\u2029]|^$/);
          at = end + 1;
        }
        expect(source.text.length).toBe(Math.max(0, at - 1));
        expect(source.text.split('\n').length).toBe(Math.max(1, source.blocks.length));
      }),
      { numRuns: 150 },
    );
  });

  test('reading changes nothing and finds the same twice', () => {
    fc.assert(
      fc.property(html, (body) => {
        const { document } = new JSDOM(body).window;
        const before = document.documentElement.outerHTML;
        const first = readDocument(document, { ...asMarkup, url: '' }).source;
        expect(readDocument(document, { ...asMarkup, url: '' }).source).toEqual(first);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

test('one range from the first to the last place', () => {
  const { source, places } = readHtml('<p>前<b>多要素</b><i>認証</i>後</p>');
  const start = source.text.indexOf('多');
  expect(String(places.rangeOf(start, start + 5))).toBe('多要素認証');
  expect(places.rangesOf(start, start + 5).map(String)).toEqual(['多要素', '認証']);
  expect(places.rangeOf(0, 0)).toBeNull();
});

test('text that changed or left the page has no place any more', () => {
  const { document } = new JSDOM('<p>認証</p><p>暗号</p>').window;
  const { places } = readDocument(document, { ...asMarkup, url: '' });
  expect(places.rangesOf(0, 2)).toHaveLength(1);
  const [first, second] = document.querySelectorAll('p');
  if (first?.firstChild) first.firstChild.nodeValue = '監視';
  second?.remove();
  expect(places.rangesOf(0, 2)).toEqual([]);
  expect(places.rangesOf(3, 5)).toEqual([]);
});
