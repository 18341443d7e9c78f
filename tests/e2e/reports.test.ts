import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { badgeOfReading } from './badge';
import { browserAndSite, waitForBadge, waitForReading } from './browser';
import { recordsOf } from './database';
import { marksOf } from './marks';
import { hasSeeds, seeds } from './pages';
import { foundText, paintedText } from './painted';

const { session, site } = browserAndSite();

/** Opens a disclosure, adds its measures from the bar, and gives what was read and what then stood in the database. */
async function addFrom(address: string) {
  const page = await session.open(address);
  const { source, reading } = await waitForReading(session);
  expect(reading.verdict.disclosure).toBe(true);
  const findings = reading.disclosure?.findings ?? [];
  await expect.poll(() => paintedText(page)).toBe(foundText(source, findings));
  const marks = await marksOf(page);
  await marks.click('.bar button.wide');
  const id = `page:${address.replace('http://', '')}`;
  const ofPage = async () =>
    (await recordsOf(session, 'findings')).filter(({ fields }) => fields.disclosure === id);
  await expect.poll(ofPage, { timeout: 10_000 }).not.toEqual([]);
  const own = await ofPage();
  for (const { fields } of own) expect(source.text.slice(fields.start, fields.end)).toBe(fields.quote);
  await page.close();
  return { findings, own };
}

test('the measures of the bundled reports stand in a new checklist as not looked at', async () => {
  const popup = await session.openOwn('popup.html');
  await popup.waitForSelector('.row');
  await popup.close();
  await expect.poll(() => recordsOf(session, 'items')).not.toEqual([]);
  const items = await recordsOf(session, 'items');
  const findings = await recordsOf(session, 'findings');
  const disclosures = await recordsOf(session, 'disclosures');
  expect(disclosures.map(({ fields }) => fields.origin)).toEqual(Array(5).fill('bundled'));
  expect(findings).toHaveLength(112);
  expect(new Set(items.map(({ fields }) => fields.status))).toEqual(new Set(['unreviewed']));
  for (const { fields } of findings) {
    expect(fields.summaryJa).not.toBe('');
    expect(fields.summaryEn).not.toBe('');
    if (fields.measure !== 'other')
      expect(items.map((item) => item.fields.measure)).toContain(fields.measure);
  }
});

test('what was added from a page is there after the browser was closed and started again', async () => {
  const { own } = await addFrom(`${site.url}/gallery/pages/coffee-shop.html`);
  const before = await recordsOf(session, 'items');
  await session.restart();
  expect(await recordsOf(session, 'findings')).toEqual(expect.arrayContaining(own));
  expect(await recordsOf(session, 'items')).toEqual(before);
  // And the page is recognised again, with the same measures not in place.
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  const { reading } = await waitForReading(session);
  await waitForBadge(session, badgeOfReading(reading));
  await page.close();
});

describe.skipIf(!hasSeeds)(
  'the five reports the product started from (skipped where they are not at hand)',
  () => {
    const added: string[] = [];

    test.each(seeds.map(({ file }) => file))('%s is recognised, marked and added', async (file) => {
      const { findings, own } = await addFrom(`${site.url}/seeds/${basename(file)}`);
      expect(findings.length).toBeGreaterThan(5);
      added.push(...own.map(({ id }) => id));
    });

    test('they are still there after a restart', async () => {
      await session.restart();
      const ids = (await recordsOf(session, 'findings')).map(({ id }) => id);
      expect(added.length).toBeGreaterThan(5 * 5);
      expect(ids).toEqual(expect.arrayContaining(added));
      const page = await session.open(`${site.url}/seeds/${basename(seeds[0]?.file ?? '')}`);
      await waitForBadge(session, badgeOfReading((await waitForReading(session)).reading));
      await page.close();
    });
  },
);

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
