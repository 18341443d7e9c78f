import { FormatError } from './format';

/** Throws FormatError, naming the place, unless the value is what it must be. */
export type Check = (value: unknown, where: string) => void;

/** A check of the values that satisfy `holds`. */
export function check(expected: string, holds: (value: unknown) => boolean): Check {
  return (value, where) => {
    if (!holds(value))
      throw new FormatError('wrong-record', `expected ${expected}, found ${shown(value)}`, where);
  };
}

export const text = check('text', (value) => typeof value === 'string');
export const nonEmpty = check('text that is not empty', (value) => typeof value === 'string' && value !== '');
export const flag = check('true or false', (value) => typeof value === 'boolean');
export const finite = check('a number', (value) => typeof value === 'number');
export const count = check(
  'a whole number from 0',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);
/** Milliseconds since 1970, up to the last a Date can hold. */
export const time = check(
  'a time in milliseconds',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 8.64e15,
);
/** One of some values. */
export function oneOf(values: readonly unknown[]): Check {
  return check(`one of ${values.map((value) => JSON.stringify(value)).join(', ')}`, (value) =>
    values.includes(value),
  );
}

/** A list whose members all pass. */
export function listOf(member: Check): Check {
  return (value, where) => {
    for (const [n, each] of asList(value, where).entries()) member(each, `${where}[${n}]`);
  };
}

/** An object with these members and no others; those of `optional` may be absent. */
export function objectOf(members: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  return (value, where) => {
    const object = asObject(value, where);
    for (const [name, member] of Object.entries(members)) {
      if (!Object.hasOwn(object, name))
        throw new FormatError('wrong-record', 'is missing', dotted(where, name));
      member(object[name], dotted(where, name));
    }
    for (const [name, each] of Object.entries(object)) {
      if (Object.hasOwn(members, name)) continue;
      const member = Object.hasOwn(optional, name) ? optional[name] : undefined;
      if (member === undefined) throw new FormatError('wrong-record', 'is not known', dotted(where, name));
      member(each, dotted(where, name));
    }
  };
}

/** The value as a list, or a FormatError. */
export function asList(value: unknown, where: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new FormatError('wrong-record', `expected a list, found ${shown(value)}`, where);
}

/** The value as an object, or a FormatError. */
export function asObject(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new FormatError('wrong-record', `expected an object, found ${shown(value)}`, where);
}

/** The place of a member; `where` ends with the id of a record, or is a path. */
function dotted(where: string, name: string): string {
  if (where === '') return name;
  return where.endsWith(')') ? `${where} ${name}` : `${where}.${name}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
