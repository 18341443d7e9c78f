import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { project } from '../house/sources';
import { browserAndSite, setOptions, waitForReading } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';

const first = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
/** The follow-up: one measure more, one that was planned is done, one row moved down. */
const second = first
  .replace(
    '<tr><td>退会から1年を過ぎたお客様の情報を削除</td><td>2025年3月</td></tr>',
    `<tr><td>退会から1年を過ぎたお客様の情報を削除</td><td>2025年3月</td></tr>
     <tr><td>管理画面のログインに多要素認証を導入</td><td>2025年4月</td></tr>`,
  )
  .replace('2025年3月14日', '2025年5月20日')
  .replace('rowspan="4"', 'rowspan="5"')
  .replace(
    '<tr><td rowspan="3">今後実施</td><td>管理画面のログインに多要素認証を導入</td><td>2025年4月</td></tr>\n',
    '',
  )
  .replace(
    '<tr><td>専門会社による脆弱性診断を年2回実施</td>',
    '<tr><td rowspan="3">今後実施</td><td>全従業員を対象とした情報セキュリティ研修を年1回実施</td><td>2025年7月から</td></tr>\n<tr><td>専門会社による脆弱性診断を年2回実施</td>',
  );

const pages = { '/notice.html': { body: first } };
const { session, site } = browserAndSite(pages);
beforeAll(() => setOptions(session, { language: 'ja' }));

const ofPage = async () =>
  (await recordsOf(session, 'findings')).filter(({ id }) => id.includes('/notice.html'));
const saved = async () =>
  (await recordsOf(session, 'disclosures')).filter(({ id }) => id.includes('/notice.html'));

test('a page already saved shows what changed since; the report is brought up to date without doubling', async () => {
  const page = await session.open(`${site.url}/notice.html`);
  const marks = await marksOf(page);
  const before = (await waitForReading(session)).reading.disclosure?.findings ?? [];
  expect(before.find(({ measure }) => measure === 'mfa')?.state).toBe('planned');
  expect(before.map(({ measure }) => measure)).not.toContain('training');
  expect(await marks.said('.changes')).toEqual([]);
  await marks.click('.bar button.wide', 'まだの対策を追加');
  await expect.poll(async () => (await ofPage()).length).toBeGreaterThan(4);
  const own = await ofPage();
  const note = async () => (await marks.said('.changes'))[0];
  await expect.poll(note).toMatch(/に保存$/u);

  // Unchanged, it says only when it was saved.
  await page.reload();
  await expect.poll(note).toMatch(/に保存$/u);

  pages['/notice.html'].body = second;
  await page.reload();
  await expect.poll(note).toMatch(/に保存 新しい対策 1件 予定から実施済み 1件 保存した内容を更新$/u);
  await marks.click('.bar button', '一覧');
  await expect.poll(() => marks.said('.measures .tag')).toEqual(['予定から実施済みに', '新しい対策']);

  await marks.click('.changes button', '保存した内容を更新');
  await expect.poll(note).toMatch(/に保存$/u);
  await expect.poll(() => marks.said('.read .note')).toEqual(['保存した内容を更新しました']);
  const after = await ofPage();
  expect(await saved()).toHaveLength(1);
  // Those that were there keep their records, wherever they moved; one came.
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  expect(after).toHaveLength(own.length + 1);
  const measures = after.map(({ fields }) => fields.measure);
  expect(measures.filter((one) => one === 'mfa')).toHaveLength(1);
  expect(measures).toContain('training');
  expect(after.find(({ fields }) => fields.measure === 'mfa')?.fields.state).toBe('done');
  // And the text of now is what is kept.
  const [{ fields } = { fields: null }] = await saved();
  const worker = await page.evaluate(async () => {
    const source = document.body.textContent;
    return source.includes('情報セキュリティ研修');
  });
  expect(worker).toBe(true);
  expect(fields?.textHash).not.toBe('');
  await page.reload();
  await expect.poll(note).toMatch(/に保存$/u);
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
