import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spotFor } from '../../../components/page/spot';

const view = { width: 1000, height: 700 };
const line = (top: number, left = 100) => ({
  top,
  bottom: top + 20,
  left,
  right: left + 300,
  width: 300,
  height: 20,
  x: left,
  y: top,
  toJSON: () => ({}),
});

test('below the text where there is room, else above', () => {
  expect(spotFor(line(100), { width: 360, height: 300 }, view)).toMatchObject({ left: 100, top: 128 });
  expect(spotFor(line(600), { width: 360, height: 300 }, view)).toMatchObject({ left: 100, top: 282 });
});

test('text that is not shown leaves the upper right corner', () => {
  expect(spotFor(null, { width: 360, height: 300 }, view)).toMatchObject({ left: 628, top: 12 });
});

test('in the viewport always, and never over its text where there is room beside it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 1500 }),
      fc.integer({ min: -500, max: 1500 }),
      fc.integer({ min: 40, max: 900 }),
      (top, left, height) => {
        const spot = spotFor(line(top, left), { width: 360, height }, view);
        const shown = Math.min(height, spot.maxHeight);
        expect(spot.left).toBeGreaterThanOrEqual(12);
        expect(spot.left + 360).toBeLessThanOrEqual(view.width - 12);
        expect(spot.top).toBeGreaterThanOrEqual(12);
        expect(spot.top + shown).toBeLessThanOrEqual(view.height - 11);
        if (top > 0 && top + 20 < view.height)
          expect(spot.top >= top + 20 || spot.top + shown <= top).toBe(true);
      },
    ),
  );
});

test('beside the bar, so that its buttons stay in reach', () => {
  const bar = { left: 608, top: 400, right: 988, bottom: 688 };
  // As far to the left as it must be, in place of under the beginning of the text.
  expect(spotFor(line(380, 500), { width: 360, height: 250 }, view, bar)).toMatchObject({
    left: 240,
    top: 408,
  });
  // Where it does not meet the bar it stays.
  expect(spotFor(line(100, 500), { width: 360, height: 250 }, view, bar)).toMatchObject({
    left: 500,
    top: 128,
  });
});

test('on a narrow page between the text and the bar, or over the text', () => {
  const narrow = { width: 500, height: 900 };
  const bar = { left: 108, top: 560, right: 488, bottom: 888 };
  const size = { width: 360, height: 500 };
  expect(spotFor(line(100), size, narrow, bar)).toEqual({ left: 100, top: 128, maxHeight: 424 });
  expect(spotFor(line(460), size, narrow, bar)).toMatchObject({ top: 12 });
});

test('over the bar where there is no other room', () => {
  const small = { width: 360, height: 400 };
  const bar = { left: 0, top: 100, right: 360, bottom: 388 };
  expect(spotFor(line(20, 10), { width: 336, height: 300 }, small, bar)).toEqual(
    spotFor(line(20, 10), { width: 336, height: 300 }, small),
  );
});

test('over its own text rather than over the bar in a window too low for both', () => {
  const low = { width: 320, height: 260 };
  const bar = { left: 12, top: 196, right: 308, bottom: 248 };
  expect(spotFor(line(110, 20), { width: 296, height: 400 }, low, bar)).toEqual({
    left: 12,
    top: 12,
    maxHeight: 176,
  });
  // The same with the bar at the top.
  const above = { left: 12, top: 12, right: 308, bottom: 64 };
  expect(spotFor(line(200, 20), { width: 296, height: 400 }, low, above)).toEqual({
    left: 12,
    top: 72,
    maxHeight: 176,
  });
});

test('never over the bar on a page as wide as both', () => {
  const wide = { width: 1280, height: 800 };
  fc.assert(
    fc.property(
      fc.integer({ min: -200, max: 1000 }),
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 40, max: 900 }),
      fc.integer({ min: 200, max: 700 }),
      fc.constantFrom('left', 'right'),
      fc.boolean(),
      (top, left, height, barHeight, side, atTop) => {
        const x = side === 'left' ? 12 : wide.width - 392;
        const y = atTop ? 12 : wide.height - 12 - barHeight;
        const bar = { left: x, right: x + 380, top: y, bottom: y + barHeight };
        const spot = spotFor(line(top, left), { width: 360, height }, wide, bar);
        const apart =
          spot.left + 360 <= bar.left ||
          spot.left >= bar.right ||
          spot.top >= bar.bottom ||
          spot.top + Math.min(height, spot.maxHeight) <= bar.top;
        expect(apart).toBe(true);
      },
    ),
  );
});
