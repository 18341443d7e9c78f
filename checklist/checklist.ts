import type { Actor, Facts, SourceText, State } from '../disclosure/disclosure';
import type { MeasureId } from '../measures/index';
import type { SectorId } from './sectors';

/** Our own standing on a measure: 未確認, 未対応, 対応中, 対応済み, 対象外. Order: how they are shown. */
export const statuses = ['unreviewed', 'gap', 'in-progress', 'in-place', 'not-applicable'] as const;
export type Status = (typeof statuses)[number];

/** How urgent: 0 none, 1 highest … 3 lowest. */
export const priorities = [0, 1, 2, 3] as const;
export type Priority = (typeof priorities)[number];

/** When, and on which installation, the user last changed a field. */
export interface Stamp {
  /** Milliseconds since 1970, later than every time this store had seen before. */
  time: number;
  /** Random id of the installation. */
  device: string;
}

/**
 * Every record: a stable id, its fields, and for each field the user changed the stamp of the last change.
 * A field without a stamp stands as the reading gave it: any stamp wins over it, and of two readings the later.
 */
export interface Stamped<Fields> {
  id: string;
  /** Milliseconds since 1970 of the reading the fields without a stamp come from; 0 for what is bundled. */
  readAt: number;
  fields: Fields;
  stamps: Partial<Record<keyof Fields, Stamp>>;
}

/** What we have to show that a measure is in place. */
export interface EvidenceNote {
  text: string;
  url: string;
}

/** The fields of a line of the user's checklist. */
export interface ItemFields {
  /** The measure it stands for; null for a line in the user's own words. */
  measure: MeasureId | null;
  /** The user's own words; '' for the measure's label. */
  text: string;
  /** What it is about when one measure stands twice (a system, a department); '' for everything. */
  scope: string;
  status: Status;
  /** Why it is not applicable; never '' then, '' with every other status. Changes together with `status`. */
  reason: string;
  owner: string;
  /** ISO date or ''. */
  due: string;
  priority: Priority;
  /** ISO dates or ''. */
  lastReviewed: string;
  nextReview: string;
  evidence: EvidenceNote[];
  note: string;
  tags: string[];
  /** Set instead of removing the record, so that a merge does not bring it back. */
  deleted: boolean;
}
export type Item = Stamped<ItemFields>;

/** The fields of a disclosure in the store: its facts and where its text is kept. */
export interface DisclosureFields extends Facts {
  url: string;
  /** How it came in: bundled with the product, a page, a PDF, pasted text. */
  origin: 'bundled' | 'html' | 'pdf' | 'text';
  /** SHA-256 (hex) of the text as read, '' for bundled ones. The text is kept under it. */
  textHash: string;
  /** Which incident it is a report of, where the user joined it with other reports: the id of one of them. */
  case?: string;
  /** Ids of disclosures the user said to be of another incident, so that joining is not suggested again. */
  apart?: string[];
  /** The kind of organisation, where the user said it; else its name tells. */
  sector?: SectorId;
  deleted: boolean;
}
export type DisclosureRecord = Stamped<DisclosureFields>;

/** The fields of a finding in the store: one citation. */
export interface FindingFields {
  /** Id of its disclosure. */
  disclosure: string;
  measure: MeasureId | 'other';
  state: State;
  quote: string;
  start: number;
  end: number;
  /** The page of a PDF it begins on, from 1. */
  page?: number;
  section: string;
  date: string;
  actor: Actor | '';
  confidence: number;
  /** Our own summary, for bundled reports; '' otherwise. */
  summaryJa: string;
  summaryEn: string;
  /** Said by the user to be no measure; kept over re-reading, as are the user's corrections. */
  rejected: boolean;
  deleted: boolean;
}
export type FindingRecord = Stamped<FindingFields>;

/** The three kinds of records, by the object store they are kept in. */
export interface Tables {
  items: Item;
  disclosures: DisclosureRecord;
  findings: FindingRecord;
}
export type Table = keyof Tables;
/** The value of some field of some record. */
export type FieldValue = {
  [T in Table]: Tables[T]['fields'][keyof Tables[T]['fields']];
}[Table];

/** One field changed once. A record that comes into being is its `deleted` going from true to false. */
export interface HistoryEntry {
  /** `<change>:<n>`; ids sort by time. */
  id: string;
  /** Everything changed by one action has the same; what `undo` takes. */
  change: string;
  /** Milliseconds since 1970. */
  time: number;
  /** Installation on which it happened. */
  device: string;
  /** The user's action, a reading of the page, or a merge with other records. */
  by: 'user' | 'reading' | 'merge';
  table: Table;
  record: string;
  field: string;
  /** Absent where the field was not there. */
  before?: FieldValue;
  /** Absent where the field was taken away. */
  after?: FieldValue;
  /** The change this one took back. */
  undoes?: string;
}

/** The text of a disclosure as it was read, with its structure, so that it can be read again. */
export interface KeptText {
  /** SHA-256 (hex) of `source.text` in UTF-8. */
  hash: string;
  /** Milliseconds since 1970 of the last reading. */
  readAt: number;
  source: SourceText;
}

/** Everything in a store that belongs to the user: what a backup holds and what a merge takes. */
export interface Records {
  items: Item[];
  disclosures: DisclosureRecord[];
  findings: FindingRecord[];
  texts: KeptText[];
  /** Without the entries of merges, which say what happened to one store only. */
  history: HistoryEntry[];
}

/** A record that is not what its table holds: taken out of it, kept as it was found, and told of. */
export interface DamagedRecord {
  table: Table | 'texts' | 'history' | 'state';
  key: string;
  /** Milliseconds since 1970. */
  foundAt: number;
  record: unknown;
}
