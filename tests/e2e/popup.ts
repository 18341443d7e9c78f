import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { backgroundOf, openPopup } from '../../tools/launch.mjs';
import type { Session } from './browser';

/** Opens the real popup over the active tab; what goes wrong in it is kept with the session's errors. */
export async function popupOf(session: Session): Promise<Page> {
  const popup = await openPopup(session.browser);
  popup.on('pageerror', (error) => session.errors.push(`popup: ${String(error)}`));
  await popup.waitForSelector('[role=tabpanel] *');
  return popup;
}

/** What is seen in it, white space made one. */
export async function textOf(page: Page): Promise<string> {
  return (await page.evaluate(() => document.body.innerText)).replace(/\s+/gu, ' ');
}

/** Waits until it says something. */
export async function says(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(() => textOf(page), { timeout: 10_000 }).toMatch(words);
}

/** The selected tab's view of the popup is put in front, by mouse. */
export async function view(popup: Page, id: 'page' | 'checklist' | 'disclosures'): Promise<void> {
  await popup.click(`#tab-${id}`);
  await popup.waitForSelector(`#tab-${id}[aria-selected=true]`);
}

/** Sets options as another of the extension's pages would. */
export async function setOptions(session: Session, options: object): Promise<void> {
  const worker = await backgroundOf(session.browser);
  await worker.evaluate(`chrome.storage.local.set({ options: ${JSON.stringify(options)} })`);
}

/** What has the focus: its name or text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return '';
    return (
      element.getAttribute('aria-label') ??
      element.querySelector('.name')?.textContent ??
      element.innerText
    ).trim();
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page as it stands: rule and element. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  });
}
