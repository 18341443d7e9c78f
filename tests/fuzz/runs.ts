import fc from 'fast-check';

/** Cases per property: so many in every test run, as many as TAZAN_FUZZ says in `npm run fuzz`. */
export function runs(cases: number): number {
  return Number(process.env.TAZAN_FUZZ ?? cases);
}

/**
 * The parameters of a property: a fixed seed in every test run, so that it means the same each time; in `npm run fuzz` a new
 * one, which fast-check prints when it finds a failure (TAZAN_FUZZ_SEED runs it again).
 */
export function parameters(cases: number): fc.Parameters<unknown> {
  const { TAZAN_FUZZ, TAZAN_FUZZ_SEED } = process.env;
  const seed = TAZAN_FUZZ_SEED ?? (TAZAN_FUZZ === undefined ? 1 : undefined);
  return { numRuns: runs(cases), ...(seed === undefined ? {} : { seed: Number(seed) }) };
}

/** Milliseconds a property may take with so many cases. */
export function patience(cases: number): number {
  return 20_000 + runs(cases) * 100;
}

/** The value with one thing in it, at any depth, replaced by anything at all, taken away, or joined by something new. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(value);
  const any = fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>(undefined, null, '', -1, 0.5, Number.NaN, 2 ** 53, '__proto__', [], {}, true),
  );
  return fc
    .record({
      path: fc.constantFrom(...paths),
      how: fc.constantFrom('replace', 'remove', 'add'),
      any,
      name: key,
    })
    .map(({ path, how, any, name }) => {
      if (path.length === 0 && how !== 'add') return any;
      const copy = structuredClone(value);
      const parent = at(copy, path.slice(0, -1));
      const last = path.at(-1);
      if (how === 'replace') parent[last as string] = any;
      else if (how === 'remove') delete parent[last as string];
      else define(at(copy, path), parent, name, any);
      return copy;
    });
}

const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'extra', 'id', 'type'), fc.string());

type Bag = Record<string, unknown>;

function at(value: unknown, path: readonly string[]): Bag {
  return path.reduce((found, name) => found[name] as Bag, value as Bag);
}

/** As its own property, also where the name means something else, as JSON makes it; a list gets one more entry. */
function define(target: unknown, parent: Bag, name: string, value: unknown): void {
  const holder = typeof target === 'object' && target !== null ? target : parent;
  if (Array.isArray(holder)) holder.push(value);
  else Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function pathsOf(value: unknown, before: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...before, name]))];
}
