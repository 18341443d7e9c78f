// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { opened } from '../../checklist/stores';
import { filled, library } from './shown';

const settled = (look: () => void | Promise<void>) => vi.waitFor(look, { timeout: 3000 });
const at = (...path: string[]) => `#/disclosures/${path.map(encodeURIComponent).join('/')}`;

test('reports that look like one incident are suggested, joined only when the user says so, and apart again', async () => {
  const { store } = await filled();
  const { text, click, all, find } = await library(store);
  expect(text()).toContain('事故 3件');
  expect(find('.suggestion').textContent).toContain('組織が同じ、');
  await click('.suggestion button', '1つの事故にまとめる');
  await settled(() => expect(all('.case')).toHaveLength(1));
  expect(text()).toContain('事故 2件（公表文 3件）');
  expect(all('.suggestion')).toHaveLength(0);
  await click('.turn');
  await settled(() => expect(all('.case')).toHaveLength(0));
});

test('said to be different incidents, they are not suggested again', async () => {
  const { store } = await filled();
  const { click, all } = await library(store);
  await click('.suggestion button', '別の事故');
  await settled(() => expect(all('.suggestion')).toHaveLength(0));
  const again = await library(store);
  expect(again.all('.suggestion')).toHaveLength(0);
  expect(again.all('.report-row')).toHaveLength(3);
});

test('an incident shows what changed from report to report', async () => {
  const { store, first, final } = await filled();
  await store.joinDisclosures([first, final]);
  const { text, click, all } = await library(store, at('case', first));
  expect(text()).toContain('最初の報告です。対策は2件挙げられています。');
  expect(all('.told-changes > div').map((one) => one.textContent)).toEqual([
    '新しく挙げた対策EDR・端末の監視 予定',
    '実施済みになった対策WAF',
    '変わった件数120から340へ 会員 340名',
    'この報告では触れていない対策警察への相談・届出',
  ]);
  await click('.reports > li:last-child button', '別の事故に分ける');
  await settled(() => expect(text()).toContain('公表文を1件、別の事故に分けました'));
});

test('an incident whose reports are gone says so', async () => {
  const { store, first } = await filled();
  await store.deleteDisclosure(first);
  const { text } = await library(store, at('case', first));
  expect(text()).toContain('この事故の公表文は、もうありません');
});

test('two reports side by side: what both state, what one does, and our status, changed there', async () => {
  const { store, first, final, city } = await filled();
  const { all, choose, find, went } = await library(store, at('compare', first, final));
  const controls = all('.compared tbody').map((group) => group.querySelectorAll('.status-control').length);
  expect(controls).toEqual([1, 1, 1]);
  const status = 'select[aria-label="自組織の状態：WAF"]';
  await choose(status, 'in-place');
  await settled(() => expect(find<HTMLSelectElement>(status).value).toBe('in-place'));
  expect((await store.standing(['waf'])).statuses.waf).toBe('in-place');
  await choose('.sides > section:last-child select', city);
  expect(went).toHaveBeenLastCalledWith({ path: ['compare', first, city], query: {} });
  expect(all('.compared tbody')[0]?.textContent).toContain('ありません');
});

test('chosen reports are deleted together, and one undo brings all of them back', async () => {
  const { store } = await filled();
  const { click, all, text } = await library(store);
  await click('.report-row label', '誤送信');
  await click('.report-row label', '第一報');
  expect(text()).toContain('2件を選択中');
  await click('.chosen button', '削除');
  await settled(() => expect(all('.report-row')).toHaveLength(1));
  expect(text()).toContain('公表文 2件を削除しました');
  await click('.turn');
  await settled(() => expect(all('.report-row')).toHaveLength(3));
});

test('a report has its sector, corrected by the user, and is deleted from its own page', async () => {
  const { store, city } = await filled();
  const { choose, click, went, find, all } = await library(store, at(city));
  expect(find('.tools option', '自動').textContent).toBe('自動（自治体）');
  await choose('.tools > section.field select', 'medical');
  await settled(async () => expect((await store.disclosure(city))?.fields.sector).toBe('medical'));
  await choose('.tools > section.field select', '');
  await settled(async () => expect((await store.disclosure(city))?.fields.sector).toBeUndefined());
  await click('.tools button', 'この公表文を削除');
  await settled(() => expect(went).toHaveBeenCalledWith({ path: [], query: {} }));
  await settled(() => expect(all('.report-row')).toHaveLength(2));
});

test('whoever comes back to the list finds the focus at the report that was looked at', async () => {
  const { store, final } = await filled();
  const { click, all } = await library(store, at(final));
  await click('.disclosure > .button', '一覧に戻る');
  await settled(() => expect(all('.report-row')).toHaveLength(3));
  await settled(() => expect(document.activeElement?.getAttribute('data-leads')).toBe(final));
});

test('narrowed to nothing it says so, and shows all again', async () => {
  const { store } = await filled();
  const { text, click, all } = await library(store, '#/disclosures?year=1999');
  expect(text()).toContain('当てはまる公表文はありません');
  await click('button', '絞り込みを外す');
  expect(all('.report-row')).toHaveLength(3);
});

test('along the years: the latest first, an incident once with the days of its reports', async () => {
  const { store, first, final } = await filled();
  await store.joinDisclosures([first, final]);
  const { all } = await library(store, '#/disclosures?layout=timeline');
  expect(all('.timeline h2').map((one) => one.textContent)).toEqual(['2026年', '2025年']);
  expect(all('.timeline section:first-child .days > li').map((one) => one.textContent)).toEqual([
    '2026年8月3日 第一報',
    '2026年10月20日 最終報告',
  ]);
});

test('in a private window nothing can be joined or deleted', async () => {
  const { store } = await filled();
  const { all, click, find } = await library(store, '#/disclosures', true);
  expect(all('.suggestion')).toHaveLength(0);
  await click('.report-row label', '誤送信');
  expect(find<HTMLButtonElement>('.chosen button', '削除').disabled).toBe(true);
});

test('an empty library says how it fills', async () => {
  const { text } = await library(await opened());
  expect(text()).toContain('公表文はまだありません');
});
