import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Marks } from './marks';

/** How far the marks in view are from where they belong: the nearest painted text's corner; px. */
export async function distances(page: Page, marks: Marks): Promise<number[]> {
  const texts = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    return ranges.flatMap((range) => [...range.getClientRects()].map(({ left, top }) => ({ left, top })));
  });
  const signs =
    (await marks.evaluate(function () {
      return [...this.querySelectorAll('.beside')].map((one) => {
        const { left, top, bottom } = one.getBoundingClientRect();
        // At the very end of the document a mark stands higher than its text, so that the document does not grow.
        const { scrollHeight } = document.scrollingElement ?? document.documentElement;
        return { left, top, last: bottom + scrollY > scrollHeight - 2 };
      });
    })) ?? [];
  const seen = signs.filter(({ top, last }) => top > 20 && top < 860 && !last);
  const far = (sign: { left: number; top: number }, left: number, top: number) =>
    Math.hypot(left - sign.left, top - sign.top);
  return seen.map((sign) =>
    Math.min(
      ...texts.map(({ left, top }) => far(sign, left - 14, top - 14)),
      // At the very edge of the document a mark stands over its text.
      ...texts.filter(({ left }) => left < 14).map(({ top }) => far(sign, 0, top - 14)),
    ),
  );
}

/** Waits until marks are in view and every one of them stands within so many px of the upper left corner of a painted text. */
export async function standInPlace(page: Page, marks: Marks, most = 4): Promise<void> {
  await expect
    .poll(() => distances(page, marks), { timeout: 5000 })
    .toSatisfy((far: number[]) => far.length > 0 && Math.max(...far) <= most);
}
