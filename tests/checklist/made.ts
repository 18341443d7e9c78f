import type {
  DisclosureFields,
  DisclosureRecord,
  FindingFields,
  FindingRecord,
  HistoryEntry,
  Item,
  ItemFields,
} from '../../checklist/checklist';
import { emptyItem } from '../../checklist/item';

/** Items with these fields; their ids are `item 0`, `item 1` … unless said. */
export function items(...all: (Partial<ItemFields> & { id?: string })[]): Item[] {
  return all.map(({ id, ...fields }, n) => ({
    id: id ?? `item ${n}`,
    readAt: 0,
    fields: { ...emptyItem, ...fields },
    stamps: {},
  }));
}

/** A disclosure of an invented organisation. */
export function disclosure(id: string, fields: Partial<DisclosureFields> = {}): DisclosureRecord {
  return {
    id,
    readAt: 0,
    fields: {
      organisation: '架空商事株式会社',
      title: 'お知らせ',
      published: '2024-05-31',
      stage: 'final',
      incidents: ['ransomware'],
      affected: [],
      leakedItems: [],
      causes: [],
      url: '',
      origin: 'html',
      textHash: '',
      deleted: false,
      ...fields,
    },
    stamps: {},
  };
}

/** Findings of a disclosure, each a measure with its state. */
export function findings(
  of: string,
  ...stated: [FindingFields['measure'], FindingFields['state'], Partial<FindingFields>?][]
): FindingRecord[] {
  return stated.map(([measure, state, more], n) => ({
    id: `${of} ${n}`,
    readAt: 0,
    fields: {
      disclosure: of,
      measure,
      state,
      quote: '文',
      start: n,
      end: n + 1,
      section: '',
      date: '',
      actor: '',
      confidence: 1,
      summaryJa: '',
      summaryEn: '',
      rejected: false,
      deleted: false,
      ...more,
    },
    stamps: {},
  }));
}

/** An entry of the history of an item: on this day its field went from one value to another. */
export function entry(
  record: string,
  day: string,
  field: 'status' | 'deleted' | 'note',
  before: string | boolean,
  after: string | boolean,
  by: HistoryEntry['by'] = 'user',
): HistoryEntry {
  const time = Date.parse(`${day}T03:00:00Z`);
  return {
    id: `${time} ${record} ${field} ${by}`,
    change: `${time}`,
    time,
    device: 'a',
    by,
    table: 'items',
    record,
    field,
    before,
    after,
  };
}
