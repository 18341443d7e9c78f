// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import html from '../../../checklist/formats/html';
import { hostile, nothing, sample } from './sample';
import { context } from './writing';

const parsed = (written: string) => new DOMParser().parseFromString(written, 'text/html');

test('the page says how much is in place, by group, what is overdue and what is missing most', async () => {
  const page = parsed(html.write(await sample(), context));
  expect(page.documentElement.lang).toBe('ja');
  expect(page.querySelector('h1')?.textContent).toBe('再発防止チェックリスト');
  expect(page.querySelector('.share')?.textContent).toMatch(/^\d+% 対象の \d+ 項目のうち 1 項目が対応済み$/u);
  expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    '分野ごと',
    '期限を過ぎたもの',
    '30日以内に期限が来るもの',
    'まだないもの（公表文で多く求められた順）',
    'もとにした公表文',
  ]);
  const [, overdue, soon] = [...page.querySelectorAll('section')].slice(1);
  expect(overdue?.textContent).toContain('2025-12-31');
  expect(soon ?? overdue).toBeDefined();
  expect(page.body.textContent).toContain('2026-01-31 情報システム課');
});

test('nothing written in the checklist becomes markup, script or a link that runs', async () => {
  const written = html.write(await sample({ text: hostile }), { ...context, today: '2026-02-15' });
  const page = parsed(written);
  expect(page.querySelectorAll('script, img, iframe, object, link').length).toBe(0);
  for (const anchor of page.querySelectorAll('a'))
    expect(anchor.getAttribute('href')).toMatch(/^https?:\/\//u);
  for (const element of page.querySelectorAll('*'))
    expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([]);
  expect(page.body.textContent).toContain('<script>alert(1)</script>');
});

test('it loads nothing: no address but of the notices, and a policy that forbids the rest', async () => {
  const written = html.write(await sample(), context);
  expect(written).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  );
  expect(written).not.toMatch(/url\(|@import|<link|src=/u);
});

test('an empty checklist has a page too', () => {
  const page = parsed(html.write(nothing, { ...context, language: 'en' }));
  expect(page.querySelector('.share')?.textContent).toBe('0% 0 of 0 applicable items in place');
});
