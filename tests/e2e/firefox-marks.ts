import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

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
