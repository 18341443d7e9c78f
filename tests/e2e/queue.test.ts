import { expect, test } from 'vitest';
import { browserAndSite } from './browser';
import { recordsOf } from './database';

const { session, site } = browserAndSite({
  '/notice.pdf': { body: '%PDF-1.4\n%%EOF', type: 'application/pdf' },
});

test('addresses are opened in tabs behind, read, told line by line, and closed', async () => {
  const page = await session.openOwn('dashboard.html#/read');
  await page.waitForSelector('.queue textarea');
  const addresses = [
    `${site.url}/gallery/pages/coffee-shop.html`,
    `${site.url}/gallery/pages/newspaper.html`,
    `${site.url}/gallery/pages/hospital.html`,
    'http://127.0.0.1:9/nothing-there',
    `${site.url}/notice.pdf`,
  ];
  await page.type('.queue textarea', addresses.join('\n'));
  const before = (await session.browser.pages()).length;
  await page.click('.queue button.primary');
  await page.waitForSelector('.queue .lines > .reading');
  const states = () => page.$$eval('.queue .lines > li', (lines) => lines.map((line) => line.className));
  await expect.poll(states, { timeout: 40_000 }).toEqual(['read', 'other', 'read', 'unread', 'unread']);
  expect(await page.$eval('.queue .lines > li:last-child', (line) => line.textContent)).toContain('PDF');
  await expect.poll(async () => (await session.browser.pages()).length).toBe(before);
  const saved = await recordsOf(session, 'disclosures');
  const urls = saved.map(({ fields }) => fields.url);
  expect(urls).toEqual(expect.arrayContaining([addresses[0], addresses[2]]));
  expect(urls).not.toContain(addresses[1]);
  expect(
    (await recordsOf(session, 'findings')).some(
      ({ fields }) => fields.quote !== '' && fields.summaryJa === '',
    ),
  ).toBe(true);
  await page.close();
  expect(session.errors).toEqual([]);
});

test('cancelled, nothing more is opened and the tab under way is closed', async () => {
  const page = await session.openOwn('dashboard.html#/read');
  await page.waitForSelector('.queue textarea');
  const before = (await session.browser.pages()).length;
  await page.type(
    '.queue textarea',
    `${site.url}/gallery/pages/coffee-shop.html\n${site.url}/gallery/pages/hospital.html`,
  );
  await page.click('.queue button.primary');
  await page.waitForSelector('.queue .lines > .reading');
  await page.click('.queue .actions button');
  const states = () => page.$$eval('.queue .lines > li', (lines) => lines.map((line) => line.className));
  await expect.poll(async () => (await states()).at(-1), { timeout: 20_000 }).toBe('cancelled');
  await expect.poll(async () => (await session.browser.pages()).length).toBe(before);
  await page.close();
});

test('pasted texts are read without a tab', async () => {
  const page = await session.openOwn('dashboard.html#/read');
  await page.waitForSelector('.queue textarea');
  const notice =
    'お客さま各位\n架空商事株式会社\n2024年5月31日\n不正アクセスによる個人情報漏えいに関するお詫びとお知らせ\n弊社のサーバーが第三者による不正アクセスを受け、お客さまの氏名とメールアドレスが漏えいした可能性があることが判明しました。\n再発防止策\n・全端末にEDRを導入いたしました。\n・WAFを導入いたします。\n・従業員への情報セキュリティ教育を実施いたします。';
  await page.evaluate((text) => {
    const area = document.querySelector<HTMLTextAreaElement>('.queue textarea');
    if (!area) return;
    area.value = `${text}\n---\n明日の朝食は鮭の塩焼きです。`;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, notice);
  await page.click('.queue button.primary');
  const states = () => page.$$eval('.queue .lines > li', (lines) => lines.map((line) => line.className));
  await expect.poll(states, { timeout: 20_000 }).toEqual(['read', 'other']);
  await page.close();
});
