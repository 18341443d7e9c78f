import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { project } from './command.mjs';
import { openPopup } from './launch.mjs';
import { badgeOf, messagesOf, readingOf } from './reading.mjs';

/**
 * What a page of the gallery must give: `done` and `planned` are the least numbers of findings, `measures` must be
 * among them.
 * @typedef {{ file: string, recognised: boolean, organisation?: string, incident?: string, done?: number,
 *   planned?: number, measures?: string[] }} Expected
 * @typedef {{ recognised: boolean, organisation: string, incidents: string[], done: number, planned: number,
 *   measures: string[], badge: string }} Seen
 */

const pictures = join(project, '.output/start');

/**
 * Waits until `look` gives something other than undefined.
 * @template T
 * @param {() => Promise<T | undefined>} look
 * @param {string} what is waited for
 * @returns {Promise<T>}
 */
async function until(look, what) {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await setTimeout(50);
  }
  throw new Error(`Waited 20 seconds for ${what}.`);
}

/**
 * Goes through the gallery, prints a line per page, and saves a picture of an annotated page and of the popup.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of the gallery
 * @returns {Promise<boolean>} whether every page came out as expected
 */
export async function tour(browser, url) {
  /** @type {Expected[]} */
  const pages = JSON.parse(readFileSync(join(project, 'gallery/expected.json'), 'utf8'));
  mkdirSync(pictures, { recursive: true });
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('The browser has no tab.');
  await messagesOf(browser);
  let well = true;
  let pictured = false;
  for (const expected of pages) {
    await page.goto(`${url}/${expected.file}`, { waitUntil: 'load' });
    const seen = await look(browser);
    const wrong = compare(expected, seen);
    console.log(`${wrong.length === 0 ? '✓' : '✗'} ${expected.file.padEnd(28)} ${describe(seen)}`);
    for (const one of wrong) console.log(`    ${one}`);
    well &&= wrong.length === 0;
    if (seen.recognised && !pictured) {
      await picture(browser, page);
      pictured = true;
    }
  }
  return well && pictured;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<Seen>}
 */
async function look(browser) {
  const passed = (await messagesOf(browser)).includes('gatePassed');
  const kept = passed
    ? await until(async () => (await readingOf(browser)) ?? undefined, 'the page to be read')
    : null;
  const disclosure = kept?.reading?.verdict.disclosure ? kept.reading.disclosure : undefined;
  const findings = disclosure?.findings ?? [];
  const badge = disclosure
    ? await until(async () => (await badgeOf(browser)) || undefined, 'the badge')
    : await badgeOf(browser);
  return {
    recognised: disclosure !== undefined,
    organisation: disclosure?.organisation ?? '',
    incidents: disclosure?.incidents ?? [],
    done: findings.filter(({ state }) => state !== 'planned').length,
    planned: findings.filter(({ state }) => state === 'planned').length,
    measures: findings.map(({ measure }) => measure),
    badge,
  };
}

/**
 * @param {Expected} expected
 * @param {Seen} seen
 * @returns {string[]} what is other than expected
 */
function compare(expected, seen) {
  if (!expected.recognised) {
    return seen.recognised || seen.badge !== '' ? ['expected: not recognised, no badge'] : [];
  }
  const { organisation, incident, done = 0, planned = 0, measures = [] } = expected;
  const missing = measures.filter((one) => !seen.measures.includes(one));
  return [
    ...(seen.recognised ? [] : ['expected: recognised']),
    ...(organisation === seen.organisation ? [] : [`expected organisation: ${organisation}`]),
    ...(incident !== undefined && seen.incidents.includes(incident)
      ? []
      : [`expected incident: ${incident}`]),
    ...(seen.done >= done ? [] : [`expected done: ${done} or more`]),
    ...(seen.planned >= planned ? [] : [`expected planned: ${planned} or more`]),
    ...(missing.length === 0 ? [] : [`expected measures: ${missing.join(', ')}`]),
  ];
}

/** @param {Seen} seen */
function describe({ recognised, organisation, incidents, done, planned, badge }) {
  if (!recognised) return 'not recognised';
  return `recognised · ${organisation} · ${incidents.join(', ')} · done ${done} · planned ${planned} · gaps ${badge}`;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 */
async function picture(browser, page) {
  await until(async () => (await page.evaluate(() => CSS.highlights.size)) || undefined, 'the marks');
  await page.screenshot({ path: join(pictures, 'page.png') });
  const popup = await openPopup(browser);
  await popup.waitForSelector('main');
  await popup.screenshot({ path: join(pictures, 'popup.png') });
  await popup.close();
  for (const name of ['page.png', 'popup.png']) console.log(`    picture: ${join(pictures, name)}`);
}
