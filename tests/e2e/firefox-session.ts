import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { project } from '../house/sources';

/** Firefox with the built extension. */
export interface FirefoxSession {
  browser: Browser;
  /** Everything that went wrong in the extension's own pages. */
  errors: string[];
  /** Opens an address in a tab, in front; a PDF never tells the driver that it is there, so nothing is waited for. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab, in front. */
  openOwn(path: string): Promise<Page>;
  end(): Promise<void>;
}

/** Path of Firefox; undefined where there is none: what needs it is then skipped by name. */
export const firefox: string | undefined = ['firefox-esr', 'firefox'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

const built = join(project, '.output/firefox-mv3');
/** The extension's address is chosen at random for each profile, unless it is set. */
const uuid = '7a2a4e6f-0c1d-4b3e-8f5a-6d7c8b9a0e1f';
const gecko = 'tazan@tazan.example';

/** Builds the extension for Firefox. */
function buildForFirefox(): void {
  execFileSync('npx', ['wxt', 'build', '-b', 'firefox', '--mv3'], { cwd: project, stdio: 'ignore' });
}

/**
 * Starts Firefox with the extension; `end` it. `hosts`: whether sites are open to it, as they are when it is installed, or
 * withheld. A permission that is asked for by a click is then given without a question, which no driver can answer.
 */
export async function startFirefox({ hosts = true }: { hosts?: boolean } = {}): Promise<FirefoxSession> {
  if (!existsSync(join(built, 'manifest.json'))) buildForFirefox();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: execFileSync('which', [firefox ?? 'firefox'], { encoding: 'utf8' }).trim(),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Else the driver may not look into pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      'extensions.originControls.grantByDefault': hosts,
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(built);
  const errors: string[] = [];
  const show = async (url: string, shown: () => boolean) => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(`${url}: ${String(error)}`));
    // Neither the viewer of PDFs nor a page of an extension ever tells that it was loaded.
    page.goto(url, { timeout: 0 }).catch(() => {});
    await vi.waitFor(
      async () => {
        if (!(await page.evaluate(shown).catch(() => false))) throw new Error(`${url} was not loaded.`);
      },
      { timeout: 20_000 },
    );
    return page;
  };
  return {
    browser,
    errors,
    async open(url) {
      const page = await browser.newPage();
      page.goto(url, { timeout: 0 }).catch(() => {});
      return page;
    },
    openOwn: (path) =>
      show(
        `moz-extension://${uuid}/${path}`,
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
      ),
    end: () => browser.close(),
  };
}

/** The marks of one of the extension's own pages: Firefox lets such pages look into closed shadow roots of theirs. */
export function marksIn(page: Page) {
  return {
    text: () =>
      page.evaluate(() => {
        const host = document.querySelector('tazan-marks') as { openOrClosedShadowRoot?: ShadowRoot } | null;
        const drawn = host?.openOrClosedShadowRoot?.querySelectorAll<HTMLElement>('[data-said]') ?? [];
        return [...drawn].map((one) => one.dataset.said).join('\n');
      }),
    /** Clicks the middle of the first element that `selector` finds. */
    async click(selector: string): Promise<void> {
      let place: { x: number; y: number } | null = null;
      await expect
        .poll(
          async () => {
            place = await page.evaluate((wanted) => {
              const host = document.querySelector('tazan-marks') as {
                openOrClosedShadowRoot?: ShadowRoot;
              } | null;
              const box = host?.openOrClosedShadowRoot?.querySelector(wanted)?.getBoundingClientRect();
              return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
            }, selector);
            return place;
          },
          { timeout: 10_000, message: selector },
        )
        .not.toBeNull();
      const { x, y } = place as unknown as { x: number; y: number };
      await page.mouse.click(x, y);
    },
  };
}
