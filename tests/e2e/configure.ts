import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from './browser';

/** The part of the browser's own page of extensions that is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string }>;
  addHostPermission(id: string, host: string): Promise<void>;
}

/**
 * Sets what a user sets on the browser's page of extensions: host access, and to which of the sites alone, as patterns;
 * private windows.
 */
export async function configure(
  session: Session,
  change: { hostAccess?: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES'; incognitoAccess?: boolean },
  sites: readonly string[] = [],
): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  const state = () =>
    page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      return (await developerPrivate.getExtensionInfo(id)).state;
    }, session.id);
  await page.evaluate(
    async (id, what) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Else the browser takes an unpacked extension away when it loads it anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, ...what });
    },
    session.id,
    change,
  );
  await expect.poll(state, { timeout: 10_000 }).toBe('ENABLED');
  await page.evaluate(
    async (id, patterns) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      for (const pattern of patterns) await developerPrivate.addHostPermission(id, pattern);
    },
    session.id,
    sites,
  );
  await page.close();
}

/** Clicks the extension's button over the page, as a user does: the page is then open to it. */
export async function clickButton(session: Session, page: Page): Promise<Page> {
  const extension = (await session.browser.extensions()).get(session.id);
  if (extension === undefined) throw new Error('The extension is not there.');
  const opened = session.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  popup.on('pageerror', (error) => session.errors.push(`popup: ${String(error)}`));
  await popup.waitForSelector('[role=tabpanel] *');
  return popup;
}
