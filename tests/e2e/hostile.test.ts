import { beforeAll, expect, test } from 'vitest';
import { badgeOf, messagesOf } from '../../tools/reading.mjs';
import { badgeOfReading } from './badge';
import { browserAndSite, setOptions, waitForBadge, waitForReading } from './browser';
import { recordsOf } from './database';
import { hostile } from './hostile-pages';
import { marksOf } from './marks';
import { evaluateBare, foundText, paintedText } from './painted';
import { whole } from './sample';

const { session, site } = browserAndSite(hostile);
beforeAll(() => setOptions(session, { language: 'ja' }));

test.each(['/attributes.html', '/overwritten.html', '/deep.html', '/shift_jis.html'])(
  'a page that is not well disposed is read all the same: %s',
  async (path) => {
    const page = await session.open(`${site.url}${path}`);
    const { source, reading } = await waitForReading(session);
    expect(reading.verdict.disclosure).toBe(true);
    const findings = reading.disclosure?.findings ?? [];
    expect(findings.map(({ measure }) => measure)).toEqual(expect.arrayContaining(['waf', 'mfa']));
    await expect.poll(() => paintedText(page)).toBe(foundText(source, findings));
    await waitForBadge(session, badgeOfReading(reading));
    expect(await evaluateBare(page, () => 'hacked' in globalThis)).toBe(false);
    await page.close();
  },
);

test('markup in what was read stays text in the bar', async () => {
  const page = await session.open(`${site.url}/attributes.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).not.toBe('');
  const images = await marks.evaluate(function () {
    return this.querySelectorAll('img, script, iframe').length;
  });
  expect(images).toBe(0);
  await page.close();
});

test('a page that takes away what is added to it is left alone', async () => {
  const page = await session.open(`${site.url}/meddling.html`);
  const { reading } = await waitForReading(session);
  await waitForBadge(session, badgeOfReading(reading));
  await page.close();
});

test.each([
  '/frameset.html',
  '/bodiless.html',
  '/bodiless.xml',
  '/picture.svg',
  '/noise.html',
  '/mistaken.html',
])('nothing is done on what is no page of text: %s', async (path) => {
  const page = await session.open(`${site.url}${path}`);
  const passed = (await messagesOf(session.browser)).includes('gatePassed');
  if (passed) expect((await waitForReading(session)).reading.verdict.disclosure).toBe(false);
  expect(await badgeOf(session.browser)).toBe('');
  await page.close();
});

test.runIf(whole)(
  'ten megabytes of text: read up to the limit, and said so',
  async () => {
    expect(Buffer.byteLength(hostile['/large.html']?.body ?? '')).toBeGreaterThan(10_000_000);
    const page = await session.open(`${site.url}/large.html`);
    const { source, reading } = await waitForReading(session);
    expect(source.text.length).toBeLessThanOrEqual(1_000_000);
    expect(reading.truncated).toBe(true);
    expect(reading.disclosure?.findings.map(({ measure }) => measure)).toEqual(
      expect.arrayContaining(['waf', 'mfa']),
    );
    const marks = await marksOf(page);
    await expect.poll(() => marks.text(), { timeout: 20_000 }).toMatch(/100万字|first million/u);
    await page.close();
  },
  240_000,
);

test.runIf(whole)(
  'a hundred thousand elements are read, and the notice among them is marked',
  async () => {
    const page = await session.open(`${site.url}/many.html`);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(100_000);
    const { source, reading } = await waitForReading(session);
    expect(reading.verdict.disclosure).toBe(true);
    await expect
      .poll(() => paintedText(page), { timeout: 20_000 })
      .toBe(foundText(source, reading.disclosure?.findings ?? []));
    await page.close();
  },
  180_000,
);

test('halves of characters, controls of direction and letters without width stay where they are', async () => {
  const page = await session.open(`${site.url}/strange.html`);
  const { source, reading } = await waitForReading(session);
  const findings = reading.disclosure?.findings ?? [];
  expect(findings.length).toBeGreaterThan(5);
  for (const { quote, start, end } of findings) expect(source.text.slice(start, end)).toBe(quote);
  // Halves of characters do not travel as they are, and letters without width are no part of what is compared.
  const seen = (text: string) => text.replace(/[\p{Surrogate}\ufffd\p{Cf}\p{Cc}]/gu, '');
  await expect.poll(async () => seen(await paintedText(page))).toBe(seen(foundText(source, findings)));
  await page.close();
});

test('a page that never rests is marked, and read only now and then', async () => {
  const page = await session.open(`${site.url}/endless.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.said('.bar h2'), { timeout: 20_000 }).toHaveLength(1);
  await messagesOf(session.browser);
  const turns = () => page.$eval('#clock', (clock) => Number.parseInt(clock.textContent ?? '', 10));
  const from = await turns();
  const began = Date.now();
  await expect.poll(turns, { timeout: 30_000 }).toBeGreaterThan(from + 2000);
  const reads = (await messagesOf(session.browser)).filter((type) => type === 'read').length;
  // Not more than every five seconds, after the page was left to itself.
  expect(reads).toBeLessThanOrEqual(1 + (Date.now() - began) / 4000);
  expect(await marks.said('.bar h2')).toEqual(['灯台珈琲株式会社']);
  await page.close();
});

test('what stands beside the page is put back when it is taken away, and the page has its way if it insists', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.said('.bar h2')).toHaveLength(1);
  const hosts = () => page.evaluate(() => document.querySelectorAll('tazan-marks').length);
  const badge = await badgeOf(session.browser);
  expect(badge).not.toBe('');
  await page.evaluate(() => {
    document.querySelector('tazan-marks')?.remove();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  await expect.poll(hosts).toBe(1);
  await expect.poll(() => paintedText(page)).not.toBe('');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  await marks.click('.bar button', 'その他の操作');
  // Closed like a popover of the page's own.
  await page.evaluate(() => document.querySelector<HTMLElement>('tazan-marks')?.hidePopover());
  await page.evaluate(() => document.body.append(document.createElement('i')));
  await expect
    .poll(() => page.evaluate(() => document.querySelector('tazan-marks')?.matches(':popover-open')))
    .toBe(true);
  await page.evaluate(
    () =>
      new Promise<void>((settle) => {
        let quiet = 0;
        const take = () => {
          const host = document.querySelector('tazan-marks');
          host?.remove();
          quiet = host ? 0 : quiet + 1;
          if (quiet > 20) settle();
          else requestAnimationFrame(take);
        };
        take();
      }),
  );
  expect(await hosts()).toBe(0);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  // The button in the toolbar is no part of the page: it still tells, and its popup still shows everything.
  expect(await badgeOf(session.browser)).toBe(badge);
  await page.close();
});

test('what a page sends to itself, to its windows or to our element reaches nothing of ours', async () => {
  const page = await session.open(`${site.url}/forging.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.said('.bar h2')).toHaveLength(1);
  const before = {
    items: await recordsOf(session, 'items'),
    findings: await recordsOf(session, 'findings'),
    bar: await marks.text(),
  };
  await messagesOf(session.browser);
  await page.evaluate('send()');
  await page.evaluate(
    () => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))),
  );
  expect(await messagesOf(session.browser)).toEqual([]);
  expect({
    items: await recordsOf(session, 'items'),
    findings: await recordsOf(session, 'findings'),
    bar: await marks.text(),
  }).toEqual(before);
  await page.close();
});

test('what a page puts into the checklist is text of a bearable length', async () => {
  const page = await session.open(`${site.url}/injecting.html`);
  const { reading } = await waitForReading(session);
  expect(reading.verdict.disclosure).toBe(true);
  const marks = await marksOf(page);
  await marks.click('.bar button.wide');
  const ofPage = async () =>
    (await recordsOf(session, 'findings'))
      .filter(({ id }) => id.includes('injecting'))
      .map(({ fields }) => fields);
  await expect.poll(async () => (await ofPage()).length, { timeout: 10_000 }).toBeGreaterThan(0);
  const saved = (await recordsOf(session, 'disclosures')).find(({ id }) => id.includes('injecting'));
  for (const fields of [saved?.fields, ...(await ofPage())])
    for (const [name, value] of Object.entries(fields ?? {}))
      if (typeof value === 'string')
        expect(value.length, name).toBeLessThanOrEqual(name === 'quote' ? 10_000 : 1000);
  await page.close();
});

test('a notice behind more than a million characters does no harm', async () => {
  const page = await session.open(`${site.url}/large-before.html`);
  await messagesOf(session.browser);
  await page.close();
});

test('nothing was thrown into a page, nor in the extension', () => {
  expect(session.errors).toEqual([]);
});
