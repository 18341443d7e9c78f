import { expect, test } from 'vitest';
import { siteOf } from '../../../components/settings/site';

test.each([
  ['www.example.jp', 'www.example.jp'],
  [' WWW.Example.JP ', 'www.example.jp'],
  ['https://www.example.jp/news/2025.html?x=1', 'www.example.jp'],
  ['example.jp:8080/path', 'example.jp'],
  ['日本語.example.jp', 'xn--wgv71a119e.example.jp'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('%j is the site %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

test.each([
  '',
  '   ',
  'example',
  'こんにちは',
  'a b.example.jp',
  'https://',
  '*.example.jp',
  'javascript:alert(1)',
])('%j is no site', (typed) => {
  expect(siteOf(typed)).toBeUndefined();
});
