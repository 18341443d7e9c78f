import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openPopup } from '../../tools/launch.mjs';
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
