import type { Finding, Reading, SourceText } from '../disclosure/disclosure';
import type { MeasureId } from '../measures/index';
import type {
  DamagedRecord,
  DisclosureFields,
  DisclosureRecord,
  FindingFields,
  FindingRecord,
  HistoryEntry,
  Item,
  ItemFields,
  KeptText,
  Records,
  Status,
} from './checklist';
import type { PageRecord } from './page-record';
import type { ImportPreview } from './preview';
import type { ReadingPreview } from './rereading';
import type { ItemRow } from './rows';
import type { SectorId } from './sectors';
import type { BundledReport } from './seed';

/** How a store is opened; every field may be left out. */
export interface StoreOptions {
  /** Name of the database and of its BroadcastChannel; 'tazan' if left out. */
  name?: string;
  /** Bundled reports whose measures stand in the checklist from the start; left out, nothing is seeded. */
  reports?: readonly BundledReport[];
  /** Called after every change made through this store, with the new revision. */
  announce?: (revision: number) => void;
  /** Milliseconds since 1970; the wall clock if left out. */
  now?: () => number;
  /** Milliseconds the database may take to open before StoreBlocked; 5000 if left out. */
  patience?: number;
}

/** Our standing on measures; the same shape as the message of that name. */
export interface MeasureStanding {
  revision: number;
  /** The worst status over the scopes of each measure; a measure without an item is absent. */
  statuses: Partial<Record<MeasureId, Status>>;
}

/** The whole checklist as it stood at one moment. */
export interface Contents {
  revision: number;
  /** Id of the latest history entry, '' for none. */
  latest: string;
  items: Item[];
  disclosures: DisclosureRecord[];
  /** In the order of the text; rejected ones are among them. */
  findings: FindingRecord[];
}

/** What every change tells. */
export interface Changed {
  /** What `undo` takes to take it back; null where nothing was different from before. */
  change: string | null;
  revision: number;
}

/** What adding findings did. */
export interface Added extends Changed {
  /** Id of the disclosure. */
  disclosure: string;
  /** Findings that were not in the checklist before. */
  added: number;
}

/** A page as it was read, with the findings the user chose: indexes in `reading.disclosure.findings`. */
export interface ReadPage {
  source: SourceText;
  reading: Reading;
  findings: readonly number[];
}

/** What undoing did. Its own `change` does it again. */
export interface Undone extends Changed {
  restored: number;
  /** Entries left alone because the field was changed again since, or because a reading set it. */
  kept: HistoryEntry[];
}

/** What a merge did, in records. */
export interface Merged extends Changed {
  added: number;
  changed: number;
  unchanged: number;
}

/** Fields of an item the user may set. */
export type ItemChange = Partial<Omit<ItemFields, 'measure' | 'deleted'>>;
/** What a new item may start with. */
export type NewItem = Partial<Omit<ItemFields, 'deleted'>>;
/** A change of one of many items. */
export interface OneOfMany {
  id: string;
  change: ItemChange;
}
/** Fields of a finding the user may correct. */
export type FindingCorrection = Partial<
  Pick<FindingFields, 'measure' | 'state' | 'date' | 'actor' | 'rejected'>
>;
/** Fields of a disclosure the user may correct. */
export type DisclosureCorrection = Partial<
  Pick<
    DisclosureFields,
    'organisation' | 'title' | 'published' | 'discovered' | 'stage' | 'incidents' | 'affected' | 'causes'
  >
>;

/**
 * The user's checklist in IndexedDB. Every change is one transaction: it happened whole, or (the promise rejects)
 * not at all. Lists leave out what is deleted and what names a measure this version does not know.
 * Every method may reject with NewerDatabase, StorageRefused or StoreBlocked.
 */
export interface Store {
  /** Grows with every change. */
  revision(): Promise<number>;
  items(): Promise<Item[]>;
  /** Also finds deleted records. */
  item(id: string): Promise<Item | undefined>;
  disclosures(): Promise<DisclosureRecord[]>;
  disclosure(id: string): Promise<DisclosureRecord | undefined>;
  /** The citations, in the order of the text; rejected ones are among them. */
  findings(filter?: { disclosure?: string; measure?: MeasureId | 'other' }): Promise<FindingRecord[]>;
  /** Items, disclosures and findings in one transaction. */
  contents(): Promise<Contents>;
  /**
   * The records changed since a `latest`, as they stand now, deleted ones among them: what it costs grows with what
   * changed. Undefined where that cannot be told from the history (bundled records were seeded): take `contents`.
   */
  changedSince(contents: Pick<Contents, 'revision' | 'latest'>): Promise<Contents | undefined>;
  /** The text of a disclosure as it was read, by its `textHash`. */
  text(hash: string): Promise<KeptText | undefined>;
  /** Newest first; of one record, or of all. `limit` entries at most. */
  history(record?: string, limit?: number): Promise<HistoryEntry[]>;
  standing(measures: readonly MeasureId[]): Promise<MeasureStanding>;
  /** The disclosure's id if a page at this address, or (address '') this very text, has been saved. */
  saved(source: SourceText): Promise<DisclosureRecord | undefined>;

  /** Every item (scope) of the measure gets the status; a measure without an item gets one. ReasonMissing. */
  setStatus(measure: MeasureId, status: Status, reason?: string): Promise<MeasureStanding & Changed>;
  /** Changes the measure's own item, the one without a scope, which is made where there is none. ReasonMissing. */
  changeMeasure(measure: MeasureId, change: ItemChange): Promise<Changed & { item: Item }>;
  /** ReasonMissing, RecordMissing. */
  changeItem(id: string, change: ItemChange): Promise<Changed & { item: Item }>;
  /** Changes many items at once; one `undo` takes all of it back. ReasonMissing, RecordMissing: then none is changed. */
  changeItems(changes: readonly OneOfMany[]): Promise<Changed>;
  /** Fields left out are empty, and unreviewed. ReasonMissing. */
  createItem(fields: NewItem): Promise<Changed & { item: Item }>;
  /** RecordMissing. `undo` brings it back. */
  removeItem(id: string): Promise<Changed>;
  /** Removes many at once; one `undo` brings all of them back. RecordMissing: then none is removed. */
  removeItems(ids: readonly string[]): Promise<Changed>;
  /**
   * Saves the disclosure with its text, and the findings with these indexes in `reading.disclosure.findings`; their
   * measures get an item where they have none. A page saved before is brought up to date; nothing is doubled, and
   * what the user rejected or corrected stays so. `correction`: what the user says of these findings in the same act; a
   * rejected one is kept as such, and gives its measure no item.
   */
  addFindings(page: ReadPage & { correction?: FindingCorrection }): Promise<Added>;
  /**
   * The same for pages that were read again, all of them or none, in one change. Taken back, they stand as they were read
   * before: what differs was shown to the user, who asked for it.
   */
  keepReadings(pages: readonly ReadPage[]): Promise<Changed>;
  /** What `addFindings` without any finding would change of a saved page; undefined where it is not saved. */
  previewReading(page: { source: SourceText; reading: Reading }): Promise<ReadingPreview | undefined>;
  /**
   * What the checklist has of a page with these findings; `reread` reads a text kept of it. `textHash`: SHA-256 of its text,
   * by which one without an address is known.
   */
  pageRecord(
    page: { url: string; textHash?: string; findings: readonly Finding[] },
    reread: (kept: KeptText) => readonly Finding[] | Promise<readonly Finding[]>,
  ): Promise<PageRecord>;
  /** RecordMissing. A finding classified as a measure without an item gives it one. */
  correctFinding(id: string, correction: FindingCorrection): Promise<Changed & { finding: FindingRecord }>;
  /** The same as correcting `rejected` to true. */
  rejectFinding(id: string): Promise<Changed & { finding: FindingRecord }>;
  /** RecordMissing. */
  correctDisclosure(
    id: string,
    correction: DisclosureCorrection,
  ): Promise<Changed & { disclosure: DisclosureRecord }>;
  /** With its findings; items stay. RecordMissing. `undo` brings it back. */
  deleteDisclosure(id: string): Promise<Changed>;
  /** The same for several: all of them or none, and one `undo` for all. */
  deleteDisclosures(ids: readonly string[]): Promise<Changed>;
  /** Says that these are reports of one incident, with all they were joined with before. RecordMissing. */
  joinDisclosures(ids: readonly string[]): Promise<Changed>;
  /** Takes a disclosure out of the case it was joined to. RecordMissing. */
  separateDisclosure(id: string): Promise<Changed>;
  /** Says what kind of organisation disclosed it; undefined leaves that to its name again. RecordMissing. */
  setSector(id: string, sector: SectorId | undefined): Promise<Changed>;
  /** Says that these are of different incidents, so that joining them is not suggested again. RecordMissing. */
  keepApart(ids: readonly string[]): Promise<Changed>;
  /** Takes back one change, by its `change` or by the id of one of its entries. RecordMissing. */
  undo(id: string): Promise<Undone>;
  /** Takes back the last change of the user on this installation that was not itself taken back. */
  undoLast(): Promise<Undone | undefined>;

  exportRecords(): Promise<Records>;
  /** What importRecords would do with these now. RecordDamaged. */
  previewRecords(records: Records): Promise<ImportPreview>;
  /** Merges field by field, the later change wins; deletes nothing. RecordDamaged. `undo` takes it back. */
  importRecords(records: Records): Promise<Merged>;
  /** What importItems would do with these now. ReasonMissing. */
  previewItems(rows: readonly ItemRow[]): Promise<ImportPreview>;
  /** Takes in a table of items, as the user's own change of now; deletes nothing. ReasonMissing. `undo` takes it back. */
  importItems(rows: readonly ItemRow[]): Promise<Merged>;

  /** Records that were not what their table holds: kept aside as they were found, so that the rest goes on. */
  damaged(): Promise<DamagedRecord[]>;
  /** Forgets them for good. */
  forgetDamaged(): Promise<void>;

  /**
   * Deletes everything, history and texts included, in one transaction: as if newly installed, bundled reports in their
   * places again. Nothing takes it back.
   */
  clear(): Promise<{ revision: number }>;

  /** Calls `listener` after every change, in this context or another. Returns how to stop. */
  subscribe(listener: (revision: number) => void): () => void;
  close(): void;
}
