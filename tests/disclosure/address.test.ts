import { expect, test } from 'vitest';
import { pageAddress } from '../../disclosure/address';

test.each([
  ['https://example.jp/news/1#section2', 'https://example.jp/news/1'],
  ['https://example.jp/news/1#', 'https://example.jp/news/1'],
  ['https://example.jp/#/news/1', 'https://example.jp/#/news/1'],
  ['https://example.jp/#!news', 'https://example.jp/#!news'],
  ['https://example.jp/news?id=1', 'https://example.jp/news?id=1'],
])('a place on a page is no other page, a route is: %s', (url, address) => {
  expect(pageAddress(url)).toBe(address);
});
