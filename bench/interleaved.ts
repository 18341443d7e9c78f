import { type Measured, ratioOf } from './ratio';

/** Cold page loads of which the median is taken; odd, so that it is one of them. */
export const loads = 15;

/** Runs each of these in turn, round after round: what slows the machine down slows all of them. */
export async function interleaved(runs: readonly (() => Promise<void>)[], rounds = loads): Promise<void> {
  // One round more than counts warms up the browser's own code; callers drop its result.
  for (let round = 0; round < rounds + 1; round++) {
    // Each goes first as often as the others.
    const turned = round % 2 === 0 ? runs : [...runs].reverse();
    for (const run of turned) await run();
  }
}

/** Two runs in turn, each of which tells how many milliseconds it took, as the ratio of their medians. */
export async function compared(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Measured> {
  const times: [number[], number[]] = [[], []];
  await interleaved([
    async () => void times[0].push(await ours()),
    async () => void times[1].push(await theirs()),
  ]);
  return ratioOf(counted(times[0]), counted(times[1]));
}

/** What was measured in an interleaved run, without the round that warms up. */
export function counted<One>(all: readonly One[], rounds = loads): One[] {
  if (all.length !== rounds + 1)
    throw new Error(`${all.length} measurements instead of ${rounds + 1}: something did not run.`);
  return all.slice(1);
}
