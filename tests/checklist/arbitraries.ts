import fc from 'fast-check';
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
} from '../../checklist/checklist';
import type { SourceText } from '../../disclosure/disclosure';
import { measures } from '../../measures/index';

/** Plain objects, as JSON and the database give them. */
function record<Shape extends object>(model: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) {
  return fc.record<Shape>(model, { noNullPrototype: true });
}

/** Few times and devices, so that equal ones meet. */
export const stamp: fc.Arbitrary<Stamp> = record({
  time: fc.integer({ min: 1, max: 4 }),
  device: fc.constantFrom('a', 'b', 'c'),
});

const words = fc.oneof(fc.constantFrom('', 'WAF', '対策', '__proto__'), fc.string({ unit: 'binary' }));
const measure = fc.constantFrom(...measures.map(({ id }) => id));

/** Fields an item can have: with 対象外 a reason, without it none. */
export const itemFields: fc.Arbitrary<ItemFields> = record({
  measure: fc.option(measure),
  text: words,
  scope: words,
  status: fc.constantFrom(...statuses),
  reason: words,
  owner: words,
  due: fc.constantFrom('', '2025-03-31'),
  priority: fc.constantFrom(0, 1, 2, 3),
  lastReviewed: fc.constantFrom('', '2024-03-31'),
  nextReview: fc.constantFrom('', '2026-03-31'),
  evidence: fc.array(record({ text: words, url: words }), { maxLength: 2 }),
  note: words,
  tags: fc.array(words, { maxLength: 2 }),
  deleted: fc.boolean(),
}).map((fields) => ({ ...fields, reason: fields.status === 'not-applicable' ? `理由${fields.reason}` : '' }));

export const disclosureFields: fc.Arbitrary<DisclosureFields> = record({
  organisation: words,
  title: words,
  published: fc.constantFrom('', '2024-05', '2024-05-31'),
  stage: fc.constantFrom('first', 'followup', 'final'),
  incidents: fc.subarray(['ransomware', 'phishing'] as const),
  affected: fc.array(record({ count: fc.nat(), what: words, approx: fc.boolean() }), { maxLength: 2 }),
  leakedItems: fc.array(words, { maxLength: 2 }),
  causes: fc.array(words, { maxLength: 2 }),
  url: words,
  origin: fc.constantFrom('bundled', 'html', 'pdf', 'text'),
  textHash: words,
  deleted: fc.boolean(),
  discovered: fc.option(fc.constant('2024-05-01'), { nil: undefined }),
  case: fc.option(fc.constant('page:a'), { nil: undefined }),
  apart: fc.option(fc.constant(['page:b']), { nil: undefined }),
  sector: fc.option(fc.constant('medical'), { nil: undefined }),
}).map((fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
) as unknown as fc.Arbitrary<DisclosureFields>;

export const findingFields: fc.Arbitrary<FindingFields> = record({
  disclosure: fc.constantFrom('page:a', 'page:b'),
  measure: fc.oneof(measure, fc.constant('other' as const)),
  state: fc.constantFrom('done', 'planned', 'ongoing'),
  quote: words,
  start: fc.nat(),
  end: fc.nat(),
  section: words,
  date: fc.constantFrom('', '2024-06'),
  actor: fc.constantFrom('', 'self', 'vendor', 'outside-expert'),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  summaryJa: words,
  summaryEn: words,
  rejected: fc.boolean(),
  deleted: fc.boolean(),
  page: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
}).map(({ page, ...fields }) =>
  page === undefined ? fields : { ...fields, page },
) as fc.Arbitrary<FindingFields>;

/** A version of a record: some fields stamped, and those that go together, together. */
export function stamped<Fields extends object>(
  fields: fc.Arbitrary<Fields>,
  id: fc.Arbitrary<string>,
): fc.Arbitrary<Stamped<Fields>> {
  return record({
    id,
    readAt: fc.nat({ max: 3 }),
    fields,
    picks: fc.array(fc.option(stamp, { freq: 2 }), { minLength: 20, maxLength: 20 }),
  }).map(({ id, readAt, fields, picks }) => {
    const stamps: Record<string, Stamp> = {};
    for (const [n, name] of Object.keys(fields).entries()) {
      const pick = picks[n];
      if (pick && name !== 'reason') stamps[name] = pick;
    }
    if (stamps.status) stamps.reason = stamps.status;
    return { id, readAt, fields, stamps: stamps as Stamped<Fields>['stamps'] };
  });
}

const source: fc.Arbitrary<SourceText> = words.map((text) => ({
  text,
  blocks: [
    {
      start: 0,
      end: text.length,
      kind: 'cell',
      level: 0,
      furniture: false,
      cell: { table: 0, row: 0, column: 0, header: true },
    },
  ],
  title: '題',
  siteName: '',
  url: '',
  kind: 'pdf',
  truncated: false,
  pages: [0],
}));

const historyEntry: fc.Arbitrary<HistoryEntry> = record({
  id: fc.uuid(),
  change: fc.uuid(),
  time: fc.nat(),
  device: fc.uuid(),
  by: fc.constantFrom('user', 'reading'),
  table: fc.constantFrom('items', 'disclosures', 'findings'),
  record: fc.uuid(),
  field: fc.constantFrom('note', 'tags'),
}).chain((entry) =>
  fc.constantFrom<HistoryEntry[]>(
    entry as HistoryEntry,
    { ...entry, before: '', after: '改' } as HistoryEntry,
    { ...entry, before: null, after: ['a'], undoes: 'x' } as HistoryEntry,
  ),
);

/** Whole stores. The hashes of texts are well-formed, and not those of the texts. */
export const records: fc.Arbitrary<Records> = record({
  items: distinct(stamped(itemFields, fc.uuid())),
  disclosures: distinct(stamped(disclosureFields, fc.uuid())),
  findings: distinct(stamped(findingFields, fc.uuid())),
  texts: fc.uniqueArray(
    record<KeptText>({
      hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
      readAt: fc.nat(),
      source,
    }),
    { selector: ({ hash }) => hash, maxLength: 3 },
  ),
  history: distinct(historyEntry),
});

function distinct<Value extends { id: string }>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.uniqueArray(value, { selector: ({ id }) => id, maxLength: 5 });
}
