import {
  type DisclosureFields,
  type FindingFields,
  type HistoryEntry,
  type ItemFields,
  type KeptText,
  type Records,
  statuses,
} from '../checklist';
import * as is from './check';
import { FormatError } from './format';

/** One check for each member of a shape, so that the compiler asks for the check of a new one. */
type Checks<Shape> = { [Name in keyof Shape]-?: is.Check };

// Ids of measures and incidents are any text (a newer version of the product has more of them), and so are dates:
// whatever a store holds, its backup must be readable again.
const itemFields: Checks<ItemFields> = {
  measure: is.check(
    'the id of a measure, or null',
    (value) => value === null || (typeof value === 'string' && value !== ''),
  ),
  text: is.text,
  scope: is.text,
  status: is.oneOf(statuses),
  reason: is.text,
  owner: is.text,
  due: is.text,
  priority: is.oneOf([0, 1, 2, 3]),
  lastReviewed: is.text,
  nextReview: is.text,
  evidence: is.listOf(is.objectOf({ text: is.text, url: is.text })),
  note: is.text,
  tags: is.listOf(is.text),
  deleted: is.flag,
};

const { discovered, ...disclosureFields }: Checks<DisclosureFields> = {
  organisation: is.text,
  title: is.text,
  published: is.text,
  discovered: is.text,
  stage: is.oneOf(['first', 'followup', 'final']),
  incidents: is.listOf(is.nonEmpty),
  affected: is.listOf(is.objectOf({ count: is.finite, what: is.text }, { approx: is.flag })),
  leakedItems: is.listOf(is.text),
  causes: is.listOf(is.text),
  url: is.text,
  origin: is.oneOf(['bundled', 'html', 'pdf', 'text']),
  textHash: is.text,
  deleted: is.flag,
};

const findingFields: Checks<FindingFields> = {
  disclosure: is.nonEmpty,
  measure: is.nonEmpty,
  state: is.oneOf(['done', 'planned', 'ongoing']),
  quote: is.text,
  start: is.count,
  end: is.count,
  section: is.text,
  date: is.text,
  actor: is.oneOf(['self', 'vendor', 'outside-expert', '']),
  confidence: is.finite,
  summaryJa: is.text,
  summaryEn: is.text,
  rejected: is.flag,
  deleted: is.flag,
};

const block = is.objectOf(
  {
    start: is.count,
    end: is.count,
    kind: is.oneOf(['heading', 'paragraph', 'item', 'cell', 'term', 'definition', 'caption']),
    level: is.count,
    furniture: is.flag,
  },
  { cell: is.objectOf({ table: is.count, row: is.count, column: is.count, header: is.flag }) },
);

const keptText: Checks<KeptText> = {
  hash: is.check('a SHA-256 in hex', (value) => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value)),
  readAt: is.time,
  source: is.objectOf(
    {
      text: is.text,
      blocks: is.listOf(block),
      title: is.text,
      siteName: is.text,
      url: is.text,
      kind: is.oneOf(['html', 'pdf', 'text']),
      truncated: is.flag,
    },
    { pages: is.listOf(is.count) },
  ),
};

const anything: is.Check = () => {};
const { before, after, undoes, ...historyEntry }: Checks<HistoryEntry> = {
  id: is.nonEmpty,
  change: is.nonEmpty,
  time: is.time,
  device: is.nonEmpty,
  by: is.oneOf(['user', 'reading', 'merge']),
  table: is.oneOf(['items', 'disclosures', 'findings']),
  record: is.nonEmpty,
  field: is.nonEmpty,
  before: anything,
  after: anything,
  undoes: is.nonEmpty,
};

/** Checks that these are records, each well-formed and there once. Throws FormatError. */
export function checkRecords(value: object): Records {
  is.objectOf({
    items: table((item, where) => {
      stamped(itemFields)(item, where);
      reasonGiven(item as { fields: ItemFields }, where);
    }),
    disclosures: table(stamped(disclosureFields, { discovered })),
    findings: table(stamped(findingFields)),
    texts: table(is.objectOf(keptText), 'hash'),
    history: table(is.objectOf(historyEntry, { before, after, undoes })),
  })(value, '');
  return value as Records;
}

function stamped(required: Record<string, is.Check>, optional: Record<string, is.Check> = {}): is.Check {
  const stamp = is.objectOf({ time: is.time, device: is.nonEmpty });
  const names = Object.keys({ ...required, ...optional });
  return is.objectOf({
    id: is.nonEmpty,
    readAt: is.time,
    fields: is.objectOf(required, optional),
    stamps: is.objectOf({}, Object.fromEntries(names.map((name) => [name, stamp]))),
  });
}

/** A list of records, named in messages by place and id, no id twice. */
function table(record: is.Check, key = 'id'): is.Check {
  return (value, where) => {
    const seen = new Set<unknown>();
    for (const [n, each] of is.asList(value, where).entries()) {
      const place = `${where}[${n}]`;
      const id = is.asObject(each, place)[key];
      const named = typeof id === 'string' ? `${place} (${id.slice(0, 80)})` : place;
      record(each, named);
      if (seen.has(id)) throw new FormatError('wrong-record', `the ${key} is there twice`, named);
      seen.add(id);
    }
  };
}

function reasonGiven({ fields }: { fields: ItemFields }, where: string): void {
  if (fields.status === 'not-applicable' && fields.reason.trim() === '')
    throw new FormatError('wrong-record', 'not-applicable needs a reason', `${where} fields.reason`);
}
