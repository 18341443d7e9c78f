import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { Status } from '../../checklist/checklist';
import type { Options } from '../../components/options';
import type { Reading } from '../../disclosure/disclosure';
import { type MeasureId, measureById } from '../../measures/index';
import { backgroundOf } from '../../tools/launch.mjs';
import { badgeOf } from '../../tools/reading.mjs';
import { browserAndSite, setOptions, waitForBadge, waitForReading } from './browser';
import { recordsOf } from './database';
import { type Marks, marksOf } from './marks';
import { setStatuses } from './statuses';

const { session, site } = browserAndSite();
beforeEach(() =>
  setOptions(session, { language: 'ja', collapsed: false, corner: 'bottom-right', hiddenSites: [] }),
);

async function open(name = 'coffee-shop'): Promise<{ page: Page; marks: Marks }> {
  const page = await session.open(`${site.url}/gallery/pages/${name}.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.text(), { timeout: 20_000 }).not.toBe('');
  return { page, marks };
}

/** What is stored as options. */
async function stored(): Promise<Partial<Options>> {
  const worker = await backgroundOf(session.browser);
  return (await worker.evaluate(
    `chrome.storage.local.get('options').then(({ options }) => options ?? {})`,
  )) as Partial<Options>;
}

/** The prevention measures of a page, each once, in the order of its text. */
function preventionOf({ disclosure }: Reading): MeasureId[] {
  const ids = (disclosure?.findings ?? []).flatMap(({ measure }) => (measure === 'other' ? [] : [measure]));
  return [...new Set(ids)].filter((id) => measureById(id)?.kind === 'prevention');
}

const counts = (marks: Marks) => marks.said('.counts .number');
const rows = (marks: Marks) => marks.said('.measures ul:first-of-type .name');
const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('tazan-marks').length);

test('the summary counts every status of ours, and follows it', async () => {
  const { page, marks } = await open();
  const ids = preventionOf((await waitForReading(session)).reading);
  expect(ids.length).toBeGreaterThan(5);
  expect(await marks.said('.total .number')).toEqual([`${ids.length}件`]);
  await expect.poll(() => counts(marks)).toEqual([String(ids.length), '0', '0', '0', '0']);
  const [a, b, c, d] = ids as [MeasureId, MeasureId, MeasureId, MeasureId];
  const statuses: Partial<Record<MeasureId, Status>> = {
    [a]: 'gap',
    [b]: 'in-progress',
    [c]: 'in-place',
    [d]: 'not-applicable',
  };
  await setStatuses(session, statuses);
  await page.bringToFront();
  await expect.poll(() => counts(marks)).toEqual([String(ids.length - 4), '1', '1', '1', '1']);
  await waitForBadge(session, String(ids.length - 2));
  await page.close();
});

test('the list has every measure in the order of the text, or only those not in place; a row leads to its text', async () => {
  const { page, marks } = await open();
  const { reading } = await waitForReading(session);
  const findings = reading.disclosure?.findings ?? [];
  await marks.click('.bar button', '一覧');
  const label = (id: MeasureId | 'other') =>
    id === 'other' ? '分類できない対策' : measureById(id)?.label.ja;
  await expect.poll(() => rows(marks)).toEqual(findings.map(({ measure }) => label(measure)));

  await setStatuses(session, { waf: 'in-place', mfa: 'not-applicable', 'ip-restriction': 'gap' });
  await page.bringToFront();
  await marks.click('.filter button', 'まだのものだけ');
  const have = ['waf', 'mfa'];
  const known = await recordsOf(session, 'items');
  const lacking = findings.filter(({ measure }) => {
    if (measure === 'other' || measureById(measure)?.kind !== 'prevention') return false;
    const { status } = known.find(({ fields }) => fields.measure === measure)?.fields ?? {};
    return !have.includes(measure) && status !== 'in-place' && status !== 'not-applicable';
  });
  await expect.poll(() => rows(marks)).toEqual(lacking.map(({ measure }) => label(measure)));

  // The last of them is far down in the page.
  await page.evaluate(() => scrollTo(0, 0));
  await marks.click('.measures .go', label('vendor-oversight'));
  await expect.poll(() => marks.said('.card h2')).toEqual([label('vendor-oversight')]);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
        const { top, bottom } = ranges
          .find((one) => String(one).includes('開発委託先'))
          ?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top > 0 && bottom < innerHeight;
      }),
    )
    .toBe(true);
  await page.close();
});

test('a status is changed in the list', async () => {
  await setStatuses(session, { mfa: 'unreviewed' });
  const { page, marks } = await open();
  await marks.click('.bar button', '一覧');
  await marks.choose('.measures select[aria-label*="多要素認証"]', 'in-progress');
  await expect
    .poll(
      async () =>
        (await recordsOf(session, 'items')).find(({ fields }) => fields.measure === 'mfa')?.fields.status,
    )
    .toBe('in-progress');
  await expect.poll(async () => (await counts(marks))[2]).not.toBe('0');
  await page.close();
});

test('those not in place are added all at once, and only once', async () => {
  const { page, marks } = await open('hospital');
  const ofPage = async () =>
    (await recordsOf(session, 'findings')).filter(({ fields }) => fields.disclosure.includes('hospital'));
  expect(await ofPage()).toEqual([]);
  await marks.click('.bar button.wide', 'まだの対策を追加');
  await expect.poll(() => marks.text()).toMatch(/\d+件をチェックリストに追加しました/u);
  const added = Number(/(\d+)件をチェックリストに/u.exec(await marks.text())?.[1]);
  expect(added).toBeGreaterThan(3);
  const first = await ofPage();
  expect(first).toHaveLength(added);
  await expect.poll(() => marks.said('.bar button.wide')).toEqual(['追加する対策はありません']);
  await marks.click('.bar button.wide');
  await page.reload();
  await expect.poll(() => marks.said('.bar button.wide')).toEqual(['追加する対策はありません']);
  expect(await ofPage()).toEqual(first);
  await page.close();
});

test('the buttons step through the measures and round again, each in view with its card', async () => {
  const { page, marks } = await open();
  const { reading } = await waitForReading(session);
  const findings = reading.disclosure?.findings ?? [];
  const at = (index: number) => `${index + 1} / ${findings.length}`;
  for (const index of [0, 1, 2]) {
    await marks.click('.bar button', '次の対策へ');
    await expect.poll(() => marks.said('.bar .place')).toEqual([at(index)]);
  }
  for (const index of [1, 0, findings.length - 1]) {
    await marks.click('.bar button', '前の対策へ');
    await expect.poll(() => marks.said('.bar .place')).toEqual([at(index)]);
  }
  const last = findings.at(-1)?.measure;
  if (last && last !== 'other') expect(await marks.said('.card h2')).toEqual([measureById(last)?.label.ja]);
  await page.close();
});

test('the re-read button says when the page was last read', async () => {
  const { page, marks } = await open();
  const note = async () => (await marks.said('.read .note'))[0];
  const first = await note();
  expect(first).toMatch(/^\d{1,2}:\d{2}:\d{2} に読み取り$/u);
  await expect
    .poll(async () => new Date().toLocaleTimeString('ja', { hour12: false }))
    .not.toContain((first ?? '').replace(' に読み取り', ''));
  await marks.click('.bar button', '再読み取り');
  await expect.poll(note).toMatch(/^\d{1,2}:\d{2}:\d{2} に読み取り$/u);
  await expect.poll(note).not.toBe(first);
  await page.close();
});

test('made small it is a button with the numbers, here and on the next page, until it is opened again', async () => {
  const { page, marks } = await open();
  const before = await counts(marks);
  await marks.click('.bar button', '小さくする');
  await expect.poll(() => marks.said('.bar')).toEqual([]);
  const pill = await marks.said('.pill');
  expect(pill[0]).toContain(before.slice(0, 3).join(' '));
  await expect.poll(async () => (await stored()).collapsed).toBe(true);
  await page.close();
  const next = await open('university');
  await next.marks.click('.pill');
  await expect.poll(async () => (await next.marks.said('.bar')).length).toBe(1);
  await expect.poll(async () => (await stored()).collapsed).toBe(false);
  await next.page.close();
});

/** In which corner the bar stands, by where it is. */
const corner = (marks: Marks) =>
  marks.evaluate(function () {
    const box = this.querySelector('.bar')?.getBoundingClientRect();
    if (!box) return '';
    return `${box.top < innerHeight - box.bottom ? 'top' : 'bottom'}-${box.left < innerWidth - box.right ? 'left' : 'right'}`;
  });

test('it moves to another corner from its menu and by being dragged, and stays there on other pages', async () => {
  const { page, marks } = await open();
  expect(await corner(marks)).toBe('bottom-right');
  await marks.click('.bar button', 'その他の操作');
  await marks.click('.corners button', '左上');
  await expect.poll(() => corner(marks)).toBe('top-left');
  const { x, y } = await marks.place('.bar h2');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(300, 700, { steps: 5 });
  await page.mouse.move(1100, 800, { steps: 5 });
  // On its way it goes with the pointer.
  const moving = await marks.place('.bar h2');
  expect(Math.hypot(moving.x - x - (1100 - x), moving.y - 800)).toBeLessThan(3);
  await page.mouse.up();
  await expect.poll(() => corner(marks)).toBe('bottom-right');
  await marks.click('.corners button', '右上');
  await expect.poll(() => corner(marks)).toBe('top-right');
  await expect.poll(async () => (await stored()).corner).toBe('top-right');
  await page.close();
  const next = await open('university');
  await expect.poll(() => corner(next.marks)).toBe('top-right');
  await next.page.close();
});

test('“not a disclosure” takes the marks off and is taken back; it is kept for the next visit', async () => {
  const { page, marks } = await open();
  const badge = await badgeOf(session.browser);
  const leave = async () => {
    await marks.click('.bar button', 'その他の操作');
    await marks.click('.menu button', 'これは事故の公表ではない');
    await expect.poll(() => marks.text()).toContain('「事故の公表ではない」として覚えました');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await waitForBadge(session, '');
  };
  await leave();
  await marks.click('.notice button', '元に戻す');
  await expect.poll(() => marks.said('.bar .organisation')).toEqual(['灯台珈琲株式会社']);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await waitForBadge(session, badge);

  await leave();
  await marks.click('.notice button', '閉じる');
  await expect.poll(() => hosts(page)).toBe(0);
  await page.reload();
  expect((await waitForReading(session)).reading.verdict.disclosure).toBe(false);
  expect(await hosts(page)).toBe(0);
  const worker = await backgroundOf(session.browser);
  await worker.evaluate(`chrome.storage.local.remove('asides')`);
  await page.close();
});

test('“hide on this site” takes the marks off and is taken back; else the site is left alone', async () => {
  const { page, marks } = await open();
  const hide = async () => {
    await marks.click('.bar button', 'その他の操作');
    await marks.click('.menu button', 'このサイトでは表示しない');
    await expect.poll(() => marks.text()).toContain('このサイトでは、これから表示しません');
    await expect.poll(async () => (await stored()).hiddenSites).toEqual(['127.0.0.1']);
  };
  await hide();
  await marks.click('.notice button', '元に戻す');
  await expect.poll(() => marks.said('.bar .organisation')).toEqual(['灯台珈琲株式会社']);
  await expect.poll(async () => (await stored()).hiddenSites).toEqual([]);
  await hide();
  await page.close();
  const next = await session.open(`${site.url}/gallery/pages/university.html`);
  expect(await hosts(next)).toBe(0);
  const other = await session.open(
    `${site.url.replace('127.0.0.1', 'localhost')}/gallery/pages/university.html`,
  );
  await other.waitForSelector('tazan-marks');
  // By then the page before it would have been read, too.
  expect(await hosts(next)).toBe(0);
  await next.close();
  await other.close();
});

test('a screen reader hears once that there are measures, and how many', async () => {
  const page = await session.browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  await page.goto(`${site.url}/gallery/pages/coffee-shop.html`);
  await page.bringToFront();
  const marks = await marksOf(page);
  const total = preventionOf((await waitForReading(session)).reading).length;
  const spoken = () =>
    marks.evaluate(function () {
      return [...this.querySelectorAll('.spoken')].map((one) => `${one.role} ${one.textContent}`);
    });
  const words = `status 他山：この公表文の再発防止策は${total}件です`;
  await expect.poll(spoken).toEqual([words]);
  // What changes later is not said again: the region's words stay as they are.
  await marks.evaluate(function () {
    const spoken = this.querySelector('.spoken');
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    if (spoken)
      new MutationObserver(() => heard.push(spoken.textContent ?? '')).observe(spoken, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
  await setStatuses(session, { 'vulnerability-fix': 'gap' });
  await page.bringToFront();
  await marks.click('.bar button', '再読み取り');
  await marks.click('.bar button', '小さくする');
  await marks.click('.pill');
  await expect.poll(async () => (await marks.said('.bar')).length).toBe(1);
  const heard = await marks.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([]);
  expect(await spoken()).toEqual([words]);
  // And the bar's parts have names and roles in the tree a screen reader is given.
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const named = nodes.map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`);
  expect(named).toContain('region 他山：再発防止策の照合');
  for (const name of ['前の対策へ', '次の対策へ', '一覧', 'まだの対策を追加', '再読み取り', '小さくする'])
    expect(named.some((one) => one.startsWith('button') && one.includes(name))).toBe(true);
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
