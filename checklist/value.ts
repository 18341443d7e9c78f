/** JSON with the members of objects in order of their names, so that equal values give equal strings. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

/** A total order on JSON values (numbers by size; undefined first), the same on every installation. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : Number(left > right);
}

/** True when both are the same JSON value, whatever the order of members. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || compareValues(a, b) === 0;
}
