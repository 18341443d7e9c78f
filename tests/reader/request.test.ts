import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerPath, readRequest } from '../../entrypoints/own/reader';

const own = (path: string) => `chrome-extension://tazan${path}`;

test('what the reader is opened with is what it reads', () => {
  const address = fc
    .tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
    .map(
      ([name, query]) =>
        new URL(`https://kakuu.example/${encodeURIComponent(name)}.pdf?${encodeURIComponent(query)}`).href,
    );
  fc.assert(
    fc.property(address, fc.option(fc.nat()), fc.boolean(), (url, tab, hidden) => {
      const request = { url, tab, private: hidden };
      expect(readRequest(own(readerPath(request)))).toEqual(request);
    }),
  );
});

test('a place in the address goes along as the reader’s own', () => {
  const path = readerPath({ url: 'https://kakuu.example/a.pdf?v=1#page=3', tab: null, private: false });
  expect(new URL(own(path)).hash).toBe('#page=3');
  expect(readRequest(own(path))?.url).toBe('https://kakuu.example/a.pdf?v=1');
});

test.each([
  '',
  '?url=',
  '?url=javascript:alert(1)',
  '?url=data:application/pdf,x',
  '?url=https://',
  '?tab=3',
])('nothing is opened with no address that could be read: %s', (query) => {
  expect(readRequest(own(`/reader.html${query}`))).toBeNull();
});

test('a tab that is none is left out', () => {
  expect(readRequest(own('/reader.html?url=https%3A%2F%2Fkakuu.example%2Fa.pdf&tab=x'))?.tab).toBeNull();
});
