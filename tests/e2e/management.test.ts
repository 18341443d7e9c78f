import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measures } from '../../measures/index';
import { disclosure, findings, items } from '../checklist/made';
import { expectNoOverflow, expectNoViolations } from './accessibility';
import { type Session, setOptions, startSession } from './browser';
import { type Filling, fill, filledTables, reports } from './filled';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.end());

async function management(): Promise<Page> {
  const page = await session.openOwn('dashboard.html#/management?period=all');
  await page.waitForSelector('.sheet');
  return page;
}

const long = '委託先を含むすべての端末について、更新の状況を毎月たしかめて報告する'.repeat(12);
const fillings: Record<string, Filling> = {
  nothing: { emptied: filledTables },
  some: {
    ...reports,
    emptied: filledTables,
    items: items({ measure: 'mfa', status: 'gap' }, { measure: 'edr' }),
  },
  // Words as long as they get, and more of everything than there is room for.
  much: {
    emptied: filledTables,
    items: items(
      ...measures.map(({ id }, n) => ({
        measure: id,
        scope: n % 2 ? '' : long,
        owner: long.slice(0, 80),
        due: '2026-01-01',
      })),
      ...Array.from({ length: 300 }, (_, n) => ({ id: `own ${n}`, text: long, priority: 1 as const })),
    ),
    disclosures: Array.from({ length: 200 }, (_, n) =>
      disclosure(`page:${n}`, {
        organisation: long.slice(0, 90 + n),
        published: '2026-10-20',
        affected: [{ count: 9_999_999, what: 'x' }],
      }),
    ),
    findings: Array.from({ length: 200 }, (_, n) =>
      findings(`page:${n}`, ['mfa', 'done'], ['edr', 'planned']),
    ).flat(),
  },
};

describe.each(Object.entries(fillings))('with %s', (_, filling) => {
  test.each(['ja', 'en'] as const)(
    'it prints on one or two A4 pages, light whatever the theme: %s',
    async (language) => {
      await setOptions(session, { language });
      const before = await session.openOwn('dashboard.html');
      await before.waitForSelector('main h1 ~ :not(.loading)');
      await fill(before, filling);
      await before.close();
      const page = await management();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
      const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const pdf = await pdfjs.getDocument({ data: new Uint8Array(printed), verbosity: 0 }).promise;
      expect(pdf.numPages).toBeLessThanOrEqual(2);
      const first = await pdf.getPage(1);
      // A4 in points.
      expect(first.view.map(Math.round)).toEqual([0, 0, 595, 842]);
      const words = (await first.getTextContent()).items.map((one) => ('str' in one ? one.str : '')).join('');
      expect(words.normalize('NFKC')).toContain(
        language === 'ja'
          ? '情報セキュリティ事故の再発防止に関する報告'
          : 'Report on preventing security incidents',
      );
      // The frame of the dashboard stays on the screen.
      expect(words).not.toContain(language === 'ja' ? '自己点検' : 'Self-assessment');
      await page.emulateMediaType('print');
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(ink).toMatch(/rgb\((?:[0-5]?\d), /u);
      await page.close();
    },
  );
});

test('axe has nothing against it in either theme, nor does it need a wide window', async () => {
  const page = await management();
  await expectNoViolations(page);
  await expectNoOverflow(page);
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
