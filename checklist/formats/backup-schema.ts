import * as v from 'valibot';
import type { MeasureId } from '../../measures/index';
import {
  type DisclosureFields,
  type FindingFields,
  type HistoryEntry,
  type ItemFields,
  type KeptText,
  type Records,
  type Stamp,
  type Stamped,
  statuses,
} from '../checklist';

/** One schema for each member of a shape, so that the compiler asks for the schema of a new one. */
type Entries<Shape> = { [Name in keyof Shape]-?: v.GenericSchema };

const text = v.string();
const nonEmpty = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Milliseconds since 1970, up to the last a Date can hold. */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));

// Ids of measures and incidents are any text (a newer version of the product has more of them), and so are dates:
// whatever a store holds, its backup must be readable again.
const measure = nonEmpty as v.GenericSchema<string, MeasureId>;

const item = {
  measure: v.nullable(measure),
  text,
  scope: text,
  status: v.picklist(statuses),
  reason: text,
  owner: text,
  due: text,
  priority: v.picklist([0, 1, 2, 3]),
  lastReviewed: text,
  nextReview: text,
  evidence: v.array(v.strictObject({ text, url: text })),
  note: text,
  tags: v.array(text),
  deleted: v.boolean(),
} satisfies Entries<ItemFields>;

const disclosure = {
  organisation: text,
  title: text,
  published: text,
  discovered: v.exactOptional(text),
  stage: v.picklist(['first', 'followup', 'final']),
  incidents: v.array(nonEmpty as v.GenericSchema<string, DisclosureFields['incidents'][number]>),
  affected: v.array(v.strictObject({ count: v.number(), what: text, approx: v.exactOptional(v.boolean()) })),
  leakedItems: v.array(text),
  causes: v.array(text),
  url: text,
  origin: v.picklist(['bundled', 'html', 'pdf', 'text']),
  textHash: text,
  case: v.exactOptional(nonEmpty),
  apart: v.exactOptional(v.array(nonEmpty)),
  // Any text, as ids of incidents are.
  sector: v.exactOptional(nonEmpty as v.GenericSchema<string, NonNullable<DisclosureFields['sector']>>),
  deleted: v.boolean(),
} satisfies Entries<DisclosureFields>;

const finding = {
  disclosure: nonEmpty,
  measure: measure as v.GenericSchema<string, FindingFields['measure']>,
  state: v.picklist(['done', 'planned', 'ongoing']),
  quote: text,
  start: count,
  end: count,
  page: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  section: text,
  date: text,
  actor: v.picklist(['self', 'vendor', 'outside-expert', '']),
  confidence: v.number(),
  summaryJa: text,
  summaryEn: text,
  rejected: v.boolean(),
  deleted: v.boolean(),
} satisfies Entries<FindingFields>;

const block = v.strictObject({
  start: count,
  end: count,
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell', 'term', 'definition', 'caption']),
  level: count,
  furniture: v.boolean(),
  cell: v.exactOptional(v.strictObject({ table: count, row: count, column: count, header: v.boolean() })),
});

const keptText = {
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  readAt: time,
  source: v.strictObject({
    text,
    blocks: v.array(block),
    title: text,
    siteName: text,
    url: text,
    kind: v.picklist(['html', 'pdf', 'text']),
    truncated: v.boolean(),
    pages: v.exactOptional(v.array(count)),
  } satisfies Entries<KeptText['source']>),
} satisfies Entries<KeptText>;

const historyEntry = {
  id: nonEmpty,
  change: nonEmpty,
  time,
  device: nonEmpty,
  by: v.picklist(['user', 'reading', 'merge']),
  table: v.picklist(['items', 'disclosures', 'findings']),
  record: nonEmpty,
  field: nonEmpty,
  // Any field of any record, of this version of the product or another.
  before: v.exactOptional(v.unknown() as v.GenericSchema<unknown, NonNullable<HistoryEntry['before']>>),
  after: v.exactOptional(v.unknown() as v.GenericSchema<unknown, NonNullable<HistoryEntry['after']>>),
  undoes: v.exactOptional(nonEmpty),
} satisfies Entries<HistoryEntry>;

const stamp = v.strictObject({ time, device: nonEmpty } satisfies Entries<Stamp>);

function stamped<Fields extends object>(entries: { [Name in keyof Fields]-?: v.GenericSchema }) {
  const stamps = Object.fromEntries(Object.keys(entries).map((name) => [name, v.exactOptional(stamp)]));
  return v.strictObject({
    id: nonEmpty,
    readAt: time,
    fields: v.strictObject(entries) as unknown as v.GenericSchema<unknown, Fields>,
    stamps: v.strictObject(stamps) as unknown as v.GenericSchema<unknown, Stamped<Fields>['stamps']>,
  });
}

/** Version of the shape of backups; one more for every released change of it, with its rung in backup-versions.ts. */
export const backupVersion = 2;

/** A backup of this version: everything in a store, each record whole. */
export const backupSchema = v.strictObject({
  format: v.literal('tazan-backup'),
  version: v.literal(backupVersion),
  writtenAt: time,
  items: v.array(stamped<ItemFields>(item)),
  disclosures: v.array(stamped<DisclosureFields>(disclosure)),
  findings: v.array(stamped<FindingFields>(finding)),
  texts: v.array(v.strictObject(keptText)),
  history: v.array(v.strictObject(historyEntry)),
} satisfies Entries<Records> & Record<'format' | 'version' | 'writtenAt', v.GenericSchema>);
