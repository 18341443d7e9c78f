import { expect, test } from 'vitest';
import { disclosureId } from '../../checklist/address';

const id = (url: string) => disclosureId({ url }, 'hash');

test.each([
  ['http://www.kakuu.example/news/1.html', 'https://www.kakuu.example/news/1.html'],
  ['https://kakuu.example/n?id=5&utm_source=x&utm_medium=y', 'https://kakuu.example/n?id=5'],
  ['https://kakuu.example/n?gclid=a', 'https://kakuu.example/n'],
  ['https://kakuu.example/n#section-3', 'https://kakuu.example/n'],
  ['https://KAKUU.example:443/n', 'https://kakuu.example/n'],
])('%s is the page %s', (one, other) => {
  expect(id(one)).toBe(id(other));
});

test.each([
  ['https://kakuu.example/n?id=5', 'https://kakuu.example/n?id=6'],
  ['https://kakuu.example/#/news/1', 'https://kakuu.example/#/news/2'],
  ['https://kakuu.example/n?q=%8A%94', 'https://kakuu.example/n?q=%8B%94'],
  ['https://kakuu.example:8080/n', 'https://kakuu.example/n'],
])('%s is not the page %s', (one, other) => {
  expect(id(one)).not.toBe(id(other));
});

test.each(['', 'about:blank', 'data:text/html,x', 'blob:https://kakuu.example/1', 'no address'])(
  'a text from "%s" is known by its words',
  (url) => {
    expect(id(url)).toBe('text:hash');
  },
);
