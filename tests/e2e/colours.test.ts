import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { type Colour, colourOf, contrast } from '../contrast';
import { project } from '../house/sources';
import { browserAndSite, waitForReading } from './browser';

const notice = readFileSync(join(project, 'gallery/pages/coffee-shop.html'), 'utf8');
const main = /<main>([\s\S]*)<\/main>/u.exec(notice)?.[1] ?? '';

/** Grounds and letters of pages, as they are met. */
const colours: Record<string, { ground: string; text: string }> = {
  white: { ground: '#ffffff', text: '#000000' },
  'grey letters': { ground: '#ffffff', text: '#595959' },
  dark: { ground: '#111111', text: '#eeeeee' },
  'dark blue': { ground: '#002b49', text: '#ffffff' },
  red: { ground: '#b00020', text: '#ffffff' },
  green: { ground: '#00695c', text: '#ffffff' },
  yellow: { ground: '#ffe600', text: '#000000' },
  cream: { ground: '#fdf6e3', text: '#4a4a4a' },
  'the very colour of the marks': { ground: '#6c7ae0', text: '#000000' },
  'middle grey': { ground: '#767676', text: '#ffffff' },
};

const pages = Object.entries(colours).map(([, { ground, text }], index) => [
  `/colour/${index}.html`,
  {
    body: `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>お詫びと再発防止策のご報告</title><style>body { background: ${ground}; color: ${text}; font: 24px/2 sans-serif; } table { border-collapse: collapse; }</style></head><body><main>${main}</main></body></html>`,
  },
]);

const { session, site } = browserAndSite(Object.fromEntries(pages));

/** The colour that most pixels have, and how many of them. */
function commonest(picture: PNG, fromRow: number, toRow: number): { colour: Colour; share: number } {
  const seen = new Map<string, number>();
  for (let at = fromRow * picture.width; at < toRow * picture.width; at++) {
    const colour = [...picture.data.subarray(at * 4, at * 4 + 3)].join();
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  const [colour, count] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? ['0,0,0', 0];
  const share = count / ((toRow - fromRow) * picture.width);
  return { colour: colour.split(',').map(Number) as unknown as Colour, share };
}

test.each(Object.keys(colours))('%s: the paint is seen, and the text in it is read', async (name) => {
  const { ground, text } = colours[name] ?? { ground: '', text: '' };
  const page = await session.open(`${site.url}/colour/${Object.keys(colours).indexOf(name)}.html`);
  await waitForReading(session);
  const box = () =>
    page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
      const range = ranges.find((one) => String(one).includes('WAF'));
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x = 0, y = 0, width = 0, height = 0 } = range?.getClientRects()[0] ?? {};
      return {
        x: Math.ceil(x + scrollX) + 30,
        y: Math.ceil(y + scrollY),
        width: Math.floor(width) - 60,
        height: Math.ceil(height),
      };
    });
  await expect.poll(async () => (await box()).width).toBeGreaterThan(100);
  const { x, y, width, height } = await box();
  const picture = PNG.sync.read(Buffer.from(await page.screenshot({ clip: { x, y, width, height } })));
  const painted = commonest(picture, 0, picture.height).colour;
  // The ground differs from that of the page, and takes little from the text.
  expect(
    Math.max(...painted.map((part, at) => Math.abs(part - (colourOf(ground)[at] ?? 0)))),
  ).toBeGreaterThan(name.includes('very colour') ? -1 : 8);
  const before = contrast(colourOf(text), colourOf(ground));
  expect(contrast(colourOf(text), painted)).toBeGreaterThan(Math.min(4.5, before * 0.8));
  // The line below the text runs through, and stands out from the ground.
  const rows = Array.from({ length: picture.height }, (_, row) => commonest(picture, row, row + 1));
  const lines = rows.filter(({ colour, share }) => share > 0.6 && contrast(colour, painted) > 1.05);
  expect(lines.length).toBeGreaterThan(0);
  const best = Math.max(...lines.map(({ colour }) => contrast(colour, painted)));
  expect(best).toBeGreaterThan(3);
  await page.close();
});

test('nothing was thrown', () => {
  expect(session.errors).toEqual([]);
});
