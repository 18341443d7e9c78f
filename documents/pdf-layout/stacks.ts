import { isWide } from './characters';
import type { PlacedRun } from './glyphs';

/** How many runs one below the other are taken for vertical writing, and what share of the page's runs they must be. */
const fewest = 4;
const share = 0.3;

/**
 * Which runs are upright characters stacked to vertical lines: so browsers print vertical writing, with a font for
 * horizontal writing and each character put in its place. A column of a table can look like it, but never most of a page.
 */
export function isStacked(runs: readonly PlacedRun[]): boolean[] {
  const stacked = runs.map(() => false);
  let start = 0;
  for (let i = 1; i <= runs.length; i++) {
    const before = runs[i - 1];
    const run = runs[i];
    if (before && run && follows(before, run)) continue;
    if (i - start >= fewest) stacked.fill(true, start, i);
    start = i;
  }
  const upright = runs.filter(({ direction }) => direction === 'across').length;
  const found = stacked.filter(Boolean).length;
  return found >= upright * share ? join(runs, stacked) : runs.map(() => false);
}

/** Whether one run stands right below another: both one character wide, or a few narrow ones. */
function follows(before: PlacedRun, run: PlacedRun): boolean {
  const { size } = before;
  const single = (one: PlacedRun) =>
    one.direction === 'across' && !one.vertical && one.advance <= size * 1.3 && one.text.length <= 3;
  const middle = (one: PlacedRun) => one.x + one.advance / 2;
  const down = (run.y - before.y) / size;
  return (
    single(before) &&
    single(run) &&
    Math.abs(middle(before) - middle(run)) <= size * 0.3 &&
    down >= 0.7 &&
    down <= 1.3
  );
}

/** On a page of vertical writing, single letters that stand beside no other are part of it: between numbers on their side. */
function join(runs: readonly PlacedRun[], stacked: readonly boolean[]): boolean[] {
  const beside = (one: PlacedRun, other: PlacedRun | undefined) =>
    other !== undefined &&
    other.direction === 'across' &&
    Math.abs(other.y - one.y) <= 0.3 * one.size &&
    Math.min(Math.abs(other.x - one.x - one.advance), Math.abs(one.x - other.x - other.advance)) <= one.size;
  return runs.map(
    (run, i) =>
      stacked[i] === true ||
      (run.direction === 'across' &&
        !run.vertical &&
        run.advance <= run.size * 1.3 &&
        isWide(run.text) &&
        !beside(run, runs[i - 1]) &&
        !beside(run, runs[i + 1])),
  );
}
