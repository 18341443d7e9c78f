import type { Actor, Facts, State } from '../disclosure/disclosure';
import type { MeasureId } from '../measures/index';

/** Our own standing on a measure: 未確認, 未対応, 対応中, 対応済み, 対象外. Order: how they are shown. */
export const statuses = ['unreviewed', 'gap', 'in-progress', 'in-place', 'not-applicable'] as const;
export type Status = (typeof statuses)[number];

/** When a field was last changed, and by which installation. Seeded records have time 0 and device ''. */
export interface Stamp {
  /** Milliseconds since 1970, never earlier than the last one this store has seen. */
  time: number;
  /** Random id of the installation. */
  device: string;
}

/** Every record: a stable id, and for each of its fields the stamp of the last change. */
export interface Stamped<Fields> {
  id: string;
  fields: Fields;
  /** A field without a stamp of its own counts as seeded (time 0, device ''). */
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
  /** Why it is not applicable; must not be '' then. */
  reason: string;
  owner: string;
  /** ISO date or ''. */
  due: string;
  /** 0 none, 1 highest … 3 lowest. */
  priority: 0 | 1 | 2 | 3;
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
  /** Milliseconds since 1970 of the last reading; 0 for bundled ones. */
  readAt: number;
  /** SHA-256 (hex) of the text as read; '' for bundled ones. The compressed text is kept under it. */
  textHash: string;
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
  section: string;
  date: string;
  actor: Actor | '';
  confidence: number;
  /** Our own summary, for bundled reports; '' otherwise. */
  summaryJa: string;
  summaryEn: string;
  /** Said by the user to be no measure; kept over re-reading. */
  rejected: boolean;
  deleted: boolean;
}
export type FindingRecord = Stamped<FindingFields>;
