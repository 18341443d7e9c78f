import { beforeAll, expect, test } from 'vitest';
import { badgeOfReading } from './badge';
import { browserAndSite, setOptions, waitForBadge, waitForReading } from './browser';
import { marksOf } from './marks';
import { foundText, paintedText } from './painted';

const { session, site } = browserAndSite();
beforeAll(() => setOptions(session, { language: 'ja' }));

const notices = ['coffee-shop', 'hospital', 'university', 'city-hall', 'cloud-service', 'manufacturer'];

test.each(notices)('%s is recognised, painted where it was read, and counted on the badge', async (name) => {
  const page = await session.open(`${site.url}/gallery/pages/${name}.html`);
  const { source, reading } = await waitForReading(session);
  expect(reading.verdict.disclosure).toBe(true);
  const findings = reading.disclosure?.findings ?? [];
  expect(findings.length).toBeGreaterThan(0);
  for (const { quote, start, end } of findings) expect(source.text.slice(start, end)).toBe(quote);
  await expect.poll(() => paintedText(page)).toBe(foundText(source, findings));
  await waitForBadge(session, badgeOfReading(reading));
  await page.close();
});

test('the bar says whose notice it is and how many measures', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).toContain('灯台珈琲株式会社');
  expect(await marks.text()).toContain('2025年3月14日');
  await page.close();
});

test('the page stays as it was, but for one element it cannot look into', async () => {
  const address = `${site.url}/gallery/pages/hospital.html`;
  const page = await session.open(address);
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).not.toBe('');
  const seen = await page.evaluate(async (url) => {
    const parsed = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
    const copy = document.documentElement.cloneNode(true) as Element;
    const added = [...document.querySelectorAll('*')].filter(
      (one) => one.localName.includes('-') && !parsed.querySelector(one.localName),
    );
    for (const one of added) copy.querySelector(one.localName)?.remove();
    return {
      before: parsed.documentElement.outerHTML,
      after: copy.outerHTML,
      added: added.map((one) => ({ shadow: one.shadowRoot, inside: one.innerHTML, text: one.textContent })),
      traces: Object.keys(globalThis).filter((name) => /tazan/iu.test(name)),
    };
  }, address);
  expect(seen.after).toBe(seen.before);
  expect(seen.added).toEqual([{ shadow: null, inside: '', text: '' }]);
  expect(seen.traces).toEqual([]);
  await page.close();
});

test('nothing of our status can be read out of what is painted', async () => {
  const page = await session.open(`${site.url}/gallery/pages/hospital.html`);
  const marks = await marksOf(page);
  const paint = () =>
    page.evaluate(() => ({
      highlights: [...CSS.highlights].map(([name, highlight]) => [name, highlight.size, highlight.priority]),
      sheets: document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
      host: document.querySelector('tazan-marks')?.outerHTML,
    }));
  await expect.poll(() => marks.text()).not.toBe('');
  const before = await paint();
  await marks.click('button.beside');
  await marks.choose('.card select', 'gap');
  await expect.poll(() => marks.evaluate(selectedStatus)).toBe('gap');
  expect(await paint()).toEqual(before);
  await page.close();
});

function selectedStatus(this: ShadowRoot): string | undefined {
  return this.querySelector<HTMLSelectElement>('.card select')?.value;
}

test('next, previous and Escape work from the keyboard', async () => {
  const page = await session.open(`${site.url}/gallery/pages/coffee-shop.html`);
  const marks = await marksOf(page);
  await expect.poll(() => marks.text()).toContain('灯台珈琲');
  const place = () =>
    marks.evaluate(function () {
      return this.querySelector<HTMLElement>('.bar .place')?.dataset.said;
    });
  const cards = () =>
    marks.evaluate(function () {
      return this.querySelectorAll('.card').length;
    });
  await marks.press('.bar .actions .place + button', 'Enter');
  await expect.poll(place).toMatch(/^1 \//u);
  await expect.poll(cards).toBe(1);
  await marks.press('.bar .actions .place + button', 'Enter');
  await expect.poll(place).toMatch(/^2 \//u);
  await page.keyboard.press('Escape');
  await expect.poll(cards).toBe(0);
  await page.close();
});

test('nothing was thrown, in a page or in the extension', () => {
  expect(session.errors).toEqual([]);
});
