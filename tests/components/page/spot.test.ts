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
