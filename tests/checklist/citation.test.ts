import { expect, test } from 'vitest';
import { citationAddress, pageAt } from '../../checklist/citation';

test('an offset is on the page that began last before it', () => {
  const pages = [0, 10, 10, 30, 40];
  expect([0, 9, 10, 29, 30, 39].map((offset) => pageAt(pages, offset))).toEqual([1, 1, 3, 3, 4, 4]);
  expect(pageAt(undefined, 5)).toBeUndefined();
  expect(pageAt([], 5)).toBeUndefined();
});

const citation = (page: number | undefined, url: string, origin: 'pdf' | 'html' = 'pdf') =>
  citationAddress(page === undefined ? {} : { page }, { url, origin });

test('a citation of a PDF leads to its page, whatever place its address named', () => {
  expect(citation(3, 'https://a.example/n.pdf?v=1#page=9')).toBe('https://a.example/n.pdf?v=1#page=3');
  expect(citation(undefined, 'https://a.example/n.pdf')).toBe('https://a.example/n.pdf');
});

test('a citation of a web page leads to the page; of pasted text and of a file, nowhere', () => {
  expect(citation(3, 'https://a.example/n', 'html')).toBe('https://a.example/n');
  expect(citation(3, '')).toBe('');
  expect(citation(3, 'file:///c/n.pdf')).toBe('');
  expect(citation(3, 'javascript:alert(1)')).toBe('');
});
