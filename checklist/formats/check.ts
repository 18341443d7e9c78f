import * as v from 'valibot';
import type { Text } from '../../measures/measure';
import { FormatError, type Problem } from './fault';

/** The value as the schema has it, or a FormatError that names the first place where it is not. */
export function check<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new FormatError(problemOf(issue), { path: pathOf(issue.path ?? [], value) });
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const last = issue.path?.at(-1);
  if (last?.origin === 'key' && issue.expected === 'never') return { fault: 'unknown' };
  if (last?.origin === 'key') return { fault: 'missing' };
  return { fault: 'unexpected', expected: expected(issue), found: shown(issue.input) };
}

const kinds: Record<string, Text> = {
  string: { ja: '文字', en: 'text' },
  non_empty: { ja: '空でない文字', en: 'text that is not empty' },
  boolean: { ja: 'true か false ', en: 'true or false' },
  number: { ja: '数', en: 'a number' },
  safe_integer: { ja: '整数', en: 'a whole number' },
  min_value: { ja: '0 以上の数', en: 'a number from 0' },
  max_value: { ja: 'ありうる時刻', en: 'a time a clock can show' },
  regex: { ja: 'SHA-256 の 16 進表記', en: 'a SHA-256 in hex' },
  array: { ja: '一覧', en: 'a list' },
  strict_object: { ja: '項目のまとまり', en: 'an object' },
};

function expected(issue: v.BaseIssue<unknown>): Text {
  const kind = kinds[issue.type];
  if (kind !== undefined) return kind;
  const values = (issue.expected ?? '').replace(/^\(|\)$/gu, '').replaceAll(' | ', ', ');
  return { ja: `${values} のどれか`, en: `one of ${values}` };
}

/** The path to a value, e.g. `items[3] (measure:waf) fields.due`: a record is named by its place and its id. */
function pathOf(path: readonly { key?: unknown }[], root: unknown): string {
  let [shownPath, value] = ['', root];
  for (const { key } of path) {
    value = (value as Record<string, unknown> | undefined)?.[key as string];
    if (typeof key === 'number') {
      const id = /^\w+$/u.test(shownPath) ? idOf(value) : undefined;
      shownPath += id === undefined ? `[${key}]` : `[${key}] (${id.slice(0, 80)})`;
    } else if (shownPath === '') shownPath = String(key);
    else shownPath += shownPath.endsWith(')') ? ` ${String(key)}` : `.${String(key)}`;
  }
  return shownPath;
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, hash } = value as { id?: unknown; hash?: unknown };
  return [id, hash].find((one) => typeof one === 'string');
}

/** The value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
