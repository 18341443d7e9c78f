import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../disclosure/disclosure';
import { measureById } from '../../measures/index';
import { browserAndSite, setOptions, waitForReading } from './browser';
import { recordsOf } from './database';
import { type Marks, marksOf } from './marks';
import { setStatuses } from './statuses';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));

async function open(): Promise<{ page: Page; marks: Marks; findings: readonly Finding[] }> {
  const page = await session.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${site.url}/gallery/pages/coffee-shop.html`);
  await page.bringToFront();
  const marks = await marksOf(page);
  const { reading } = await waitForReading(session);
  await expect.poll(() => marks.said('.bar h2')).toEqual(['灯台珈琲株式会社']);
  // The table of measures in the middle, with room around it.
  await page.evaluate(() => document.querySelectorAll('table')[1]?.scrollIntoView({ block: 'center' }));
  await expect.poll(async () => (await marks.said('.beside')).length).toBeGreaterThan(3);
  return { page, marks, findings: reading.disclosure?.findings ?? [] };
}

const cards = (marks: Marks) => marks.said('.card h2');
const sign = (id: string) => `.beside[aria-label^="${measureById(id)?.label.ja}"]`;
const name = (id: string) => measureById(id)?.label.ja ?? '';

/** The middle of the first painted line that has these words. */
function textAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    const { left, top, width, height } = ranges
      .find((one) => String(one).includes(wanted))
      ?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 };
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
}

/** Milliseconds until a card is open, from now. */
async function untilOpen(marks: Marks, id: string): Promise<number> {
  const began = performance.now();
  await expect.poll(() => cards(marks), { interval: 10 }).toEqual([name(id)]);
  return performance.now() - began;
}

test('over the text or its mark it comes after a moment, and goes after the pointer left', async () => {
  const { page, marks } = await open();
  const away = () => page.mouse.move(5, 5);
  const text = await textAt(page, '多要素認証を導入');
  await page.mouse.move(text.x, text.y);
  expect(await untilOpen(marks, 'mfa')).toBeGreaterThan(400);
  // It stays while the pointer is in it, so that it can be used.
  const card = await marks.place('.card h2');
  await page.mouse.move(card.x, card.y);
  await marks.click('.card select');
  await page.keyboard.press('Escape');
  expect(await cards(marks)).toEqual([name('mfa')]);
  await away();
  await expect.poll(() => cards(marks)).toEqual([]);

  const mark = await marks.place(sign('waf'));
  await page.mouse.move(mark.x, mark.y);
  const passed = await untilOpen(marks, 'waf');
  expect(passed).toBeGreaterThan(150);
  await away();
  await expect.poll(() => cards(marks)).toEqual([]);

  // A pointer on its way over the text opens nothing: the next card is that of where it rests.
  await page.mouse.move(text.x, text.y);
  await page.mouse.move(mark.x, mark.y);
  await untilOpen(marks, 'waf');
  await page.close();
});

test('a click keeps it open; Escape and its button close it', async () => {
  const { page, marks } = await open();
  await marks.click(sign('waf'));
  await expect.poll(() => cards(marks)).toEqual([name('waf')]);
  await page.mouse.move(5, 5);
  const other = await textAt(page, '多要素認証を導入');
  await page.mouse.move(other.x, other.y);
  await marks.click('.bar button', '再読み取り');
  expect(await cards(marks)).toEqual([name('waf')]);
  await page.keyboard.press('Escape');
  await expect.poll(() => cards(marks)).toEqual([]);
  await marks.click(sign('waf'));
  await expect.poll(() => cards(marks)).toEqual([name('waf')]);
  await marks.click('.card header button', '閉じる');
  await expect.poll(() => cards(marks)).toEqual([]);
  await page.close();
});

test('from the keyboard: it opens over the mark that has the focus, Enter goes in, Escape goes back', async () => {
  const { page, marks } = await open();
  const focused = () =>
    marks.evaluate(function () {
      return this.activeElement?.getAttribute('aria-label') ?? '';
    });
  await marks.press(sign('waf'), 'Tab');
  const next = await focused();
  expect(next).not.toBe('');
  await expect.poll(async () => next?.startsWith((await cards(marks))[0] ?? '-')).toBe(true);
  // The focus is still on the mark, and the card goes with it.
  expect(await focused()).toBe(next);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await expect.poll(() => cards(marks)).toEqual([name('waf')]);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe(name('waf'));
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('閉じる');
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe(`自組織の状態：${name('waf')}`);
  await page.keyboard.press('Escape');
  await expect.poll(() => cards(marks)).toEqual([]);
  expect(await focused()).toMatch(new RegExp(`^${name('waf')}`, 'u'));
  await page.close();
});

test('it says what they did and when, how we stand, the controls, and why it was matched', async () => {
  const { page, marks, findings } = await open();
  await setStatuses(session, { waf: 'gap' });
  await page.bringToFront();
  await marks.click(sign('waf'));
  await expect.poll(() => cards(marks)).toEqual([name('waf')]);
  expect(await marks.said('.card header .note')).toEqual(['再発防止']);
  expect(await marks.said('.card dd .state')).toEqual(['実施済み']);
  expect((await marks.said('.card dd'))[0]).toContain('2025年2月');
  const select = () =>
    marks.evaluate(function () {
      return this.querySelector<HTMLSelectElement>('.card select')?.value;
    });
  await expect.poll(select).toBe('gap');
  const controls = await marks.evaluate(function () {
    return [...this.querySelectorAll<HTMLAnchorElement>('.card a')].map((one) => [
      one.protocol,
      one.target,
      one.rel,
    ]);
  });
  expect(controls?.length).toBeGreaterThan(0);
  for (const one of controls ?? []) expect(one).toEqual(['https:', '_blank', 'noreferrer noopener']);
  const why = (await marks.said('.card ul:last-of-type li')).join('\n');
  expect(why).toContain('見出し「4．再発防止策」の下');
  expect(why).toMatch(/語句 .*「WAF/u);
  const { confidence } = findings.find(({ measure }) => measure === 'waf') ?? { confidence: 0 };
  expect(why).toContain(`確からしさ ${Math.round(confidence * 100)}%`);
  await page.close();
});

test('対象外 is chosen with its reason, and stands in the checklist with it', async () => {
  const { page, marks } = await open();
  await marks.click(sign('ip-restriction'));
  await expect.poll(() => cards(marks)).toEqual([name('ip-restriction')]);
  await setStatuses(session, { 'ip-restriction': 'in-place' });
  await page.bringToFront();
  await marks.press('.card select', 'Space');
  // In the menu: the first reason stands below the status of now.
  const item = async () =>
    (await recordsOf(session, 'items')).find(({ fields }) => fields.measure === 'ip-restriction')?.fields;
  await expect
    .poll(
      async () => {
        const open = await marks.evaluate(function () {
          return this.querySelector('.card select')?.matches(':open') === true;
        });
        await page.keyboard.press(open ? 'ArrowDown' : 'Space');
        if (open) await page.keyboard.press('Enter');
        return (await item())?.status;
      },
      { timeout: 15_000, interval: 300 },
    )
    .toBe('not-applicable');
  expect((await item())?.reason).toBe('該当する業務やシステムがない');
  await setStatuses(session, { 'ip-restriction': 'unreviewed' });
  await page.close();
});

test('one measure is added to the checklist', async () => {
  const { page, marks, findings } = await open();
  await marks.click(sign('mfa'));
  await marks.click('.card .actions button.wide');
  await expect.poll(() => marks.said('.card .actions button.wide')).toEqual(['チェックリストにあります']);
  const quote = findings.find(({ measure }) => measure === 'mfa')?.quote;
  const own = (await recordsOf(session, 'findings')).filter(({ id }) => id.includes('coffee-shop'));
  expect(own.map(({ fields }) => fields.quote)).toEqual([quote]);
  await page.close();
});

test('“not a measure” takes the mark and the paint away, is taken back, and is kept when the page is read again', async () => {
  const { page, marks } = await open();
  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))).join('\n'),
    );
  const total = async () => (await marks.said('.total .number'))[0];
  const before = await total();
  const reject = async () => {
    await marks.click(sign('vulnerability-assessment'));
    await marks.click('.card footer button', '対策ではない');
    await expect.poll(() => marks.said('.notice p')).toEqual(['対策ではないとして覚えました']);
    await expect.poll(painted).not.toContain('脆弱性診断を年2回');
    expect(await cards(marks)).toEqual([]);
    await expect.poll(total).not.toBe(before);
    // What says so covers nothing of the bar.
    const apart = await marks.evaluate(function () {
      const [notice, bar] = ['.notice', '.bar'].map((one) =>
        this.querySelector(one)?.getBoundingClientRect(),
      );
      return notice && bar && (notice.bottom <= bar.top || notice.top >= bar.bottom);
    });
    expect(apart).toBe(true);
  };
  await reject();
  await marks.click('.notice button', '元に戻す');
  await expect.poll(painted).toContain('脆弱性診断を年2回');
  await expect.poll(total).toBe(before);
  await reject();
  await page.reload();
  await expect.poll(total).not.toBe(undefined);
  expect(await total()).not.toBe(before);
  expect(await painted()).not.toContain('脆弱性診断を年2回');
  // In the list it can be taken back at any time.
  await marks.click('.bar button', '一覧');
  await expect.poll(() => marks.said('.measures h3')).toEqual(['対策ではないとしたもの']);
  await marks.click('.measures button', '戻す');
  await expect.poll(painted).toContain('脆弱性診断を年2回');
  await expect.poll(total).toBe(before);
  await page.close();
});

test('a wrong reading is corrected: measure, state and date, and stays so when the page is read again', async () => {
  const { page, marks } = await open();
  await marks.click(sign('vendor-oversight'));
  await expect.poll(() => cards(marks)).toEqual([name('vendor-oversight')]);
  await marks.click('.card button', '読み取りを直す');
  await marks.choose('.card form label:nth-of-type(2) select', 'ongoing');
  await marks.press('.card form input', 'Backspace');
  await marks.click('.card form button.primary');
  await expect.poll(() => marks.said('.card dd .state')).toEqual(['継続中']);
  await page.reload();
  await expect.poll(async () => (await marks.said('.bar h2')).length).toBe(1);
  await page.evaluate(() => document.querySelectorAll('table')[1]?.scrollIntoView({ block: 'center' }));
  await marks.click(sign('vendor-oversight'));
  await expect.poll(() => marks.said('.card dd .state')).toEqual(['継続中']);
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
