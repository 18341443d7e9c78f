import {
  type DisclosureFields,
  type FindingFields,
  type HistoryEntry,
  type ItemFields,
  priorities,
  statuses,
  type Table,
  type Tables,
} from './checklist';
import type { State, StoredText } from './schema';

type Check = (value: unknown) => boolean;
type Bag = Record<string, unknown>;
/** What each member of a shape must be; the compiler asks for a new one. */
type Checks<Shape> = { [Name in keyof Shape]-?: Check };

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Check = (value) => typeof value === 'string';
const nonEmpty: Check = (value) => typeof value === 'string' && value !== '';
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
/** Up to the last millisecond a Date can hold. */
const time: Check = (value) => count(value) && (value as number) <= 8.64e15;
const anything: Check = () => true;
const list =
  (check: Check): Check =>
  (value) =>
    // Spread, since `every` passes over what is missing.
    Array.isArray(value) && [...value].every(check);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** Whether a value has each of these members, the optional ones where they are there, and no other. */
function shape<Shape>(checks: Checks<Shape>, optional: readonly (keyof Shape & string)[] = []): Check {
  const all = new Map<string, Check>(Object.entries(checks) as [string, Check][]);
  const needed = [...all.keys()].filter((name) => !(optional as readonly string[]).includes(name));
  return (value) => {
    if (!isBag(value)) return false;
    for (const name of needed) if (!Object.hasOwn(value, name)) return false;
    for (const name of Object.keys(value)) if (all.get(name)?.(value[name]) !== true) return false;
    return true;
  };
}

const item = {
  measure: nullable(nonEmpty),
  text,
  scope: text,
  status: oneOf(...statuses),
  reason: text,
  owner: text,
  due: text,
  priority: oneOf(...priorities),
  lastReviewed: text,
  nextReview: text,
  evidence: list(shape<ItemFields['evidence'][number]>({ text, url: text })),
  note: text,
  tags: list(text),
  deleted: flag,
} satisfies Checks<ItemFields>;

const disclosure = {
  organisation: text,
  title: text,
  published: text,
  discovered: text,
  stage: oneOf('first', 'followup', 'final'),
  incidents: list(nonEmpty),
  affected: list(
    shape<DisclosureFields['affected'][number]>({ count: number, what: text, approx: flag }, ['approx']),
  ),
  leakedItems: list(text),
  causes: list(text),
  url: text,
  origin: oneOf('bundled', 'html', 'pdf', 'text'),
  textHash: text,
  deleted: flag,
  case: nonEmpty,
  apart: list(nonEmpty),
  sector: nonEmpty,
} satisfies Checks<DisclosureFields>;

const finding = {
  disclosure: nonEmpty,
  measure: nonEmpty,
  state: oneOf('done', 'planned', 'ongoing'),
  quote: text,
  start: count,
  end: count,
  page: (value) => count(value) && value !== 0,
  section: text,
  date: text,
  actor: oneOf('self', 'vendor', 'outside-expert', ''),
  confidence: number,
  summaryJa: text,
  summaryEn: text,
  rejected: flag,
  deleted: flag,
} satisfies Checks<FindingFields>;

const stamp = shape<{ time: number; device: string }>({ time, device: nonEmpty });

function stamped<Fields>(fields: Checks<Fields>, optional: readonly (keyof Fields & string)[] = []): Check {
  const stamps = Object.fromEntries(Object.keys(fields).map((name) => [name, stamp])) as Checks<Fields>;
  return shape<{ id: string; readAt: number; fields: Fields; stamps: Fields }>({
    id: nonEmpty,
    readAt: time,
    fields: shape(fields, optional),
    stamps: shape(stamps, Object.keys(fields) as (keyof Fields & string)[]),
  });
}

const records: Readonly<Record<Table, Check>> = {
  items: stamped<ItemFields>(item),
  disclosures: stamped<DisclosureFields>(disclosure, ['discovered', 'case', 'apart', 'sector']),
  findings: stamped<FindingFields>(finding, ['page']),
};

const entry = shape<HistoryEntry>(
  {
    id: nonEmpty,
    change: nonEmpty,
    time,
    device: nonEmpty,
    by: oneOf('user', 'reading', 'merge'),
    table: oneOf('items', 'disclosures', 'findings'),
    record: nonEmpty,
    field: nonEmpty,
    before: anything,
    after: anything,
    undoes: nonEmpty,
  },
  ['before', 'after', 'undoes'],
);

const storedText = shape<StoredText>({
  hash: nonEmpty,
  readAt: time,
  gzip: (value) => ArrayBuffer.isView(value),
});

const ownState = shape<State>({ device: nonEmpty, time, revision: count, seeded: text });

/**
 * Whether a record is what its table holds, to the last field: what a backup could be read from again. Written by hand since
 * ten thousand are looked at whenever a view opens: the backup's schema takes 0.2 s for that. A test holds that both agree.
 */
export function isValidRecord<T extends Table>(table: T, record: unknown): record is Tables[T] {
  return records[table](record);
}

/** Whether something is an entry of the history. */
export const isValidEntry = (value: unknown): value is HistoryEntry => entry(value);

/** Whether something is a text as it is stored; what is packed in it is not looked at. */
export const isValidText = (value: unknown): value is StoredText => storedText(value);

/** Whether something is what a store knows of itself. */
export const isValidState = (value: unknown): value is State => ownState(value);
