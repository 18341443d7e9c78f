/** A backup as it was parsed, before anything in it is checked. */
export type Parsed = Record<string, unknown>;

/**
 * What makes a backup of each older version into one of the next. Each rung is kept for ever as it was released, and
 * tests/fixtures/backups/ has a backup of every version.
 */
export const rungs: Readonly<Record<number, (file: Parsed) => Parsed>> = {
  // The first version did not say when it was written.
  1: (file) => ({ ...file, version: 2, writtenAt: 0 }),
};

/** The backup as one of the version asked for, which is not older than its own. */
export function climb(file: Parsed, from: number, to: number): Parsed {
  let climbed = file;
  for (let version = from; version < to; version++) {
    const rung = rungs[version];
    if (rung === undefined) throw new Error(`There is no rung from backup version ${version}`);
    climbed = rung(climbed);
  }
  return climbed;
}
