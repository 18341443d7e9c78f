import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page as it stands, by all of its rules or by these: rule and element. */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: [...only] } : {}),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, rules);
}

/** Axe must have nothing against the page in either theme; `what` names the page where there are several. */
export async function expectNoViolations(page: Page, what = ''): Promise<void> {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    // A theme changes colours, nothing else.
    const rules = value === 'light' ? undefined : ['color-contrast'];
    expect(await violationsOf(page, rules), `${what} ${value}`).toEqual([]);
  }
}

/** By how much the page is wider than its window, in px. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** The page must not scroll sideways in windows of these widths; 640 px is what 200 % zoom leaves of 1280. */
export async function expectNoOverflow(
  page: Page,
  what = '',
  widths: readonly number[] = [640, 320],
): Promise<void> {
  for (const width of widths) {
    await page.setViewport({ width, height: 600 });
    // Pictures are drawn anew after the window has changed.
    await expect.poll(() => overflowOf(page), { message: `${what} ${width} px` }).toBe(0);
  }
}
