import type { Status } from './checklist/checklist';
import type { FindingCorrection } from './checklist/interface';
import type { PageRecord } from './checklist/page-record';
import type { BarOptions } from './components/options';
import type { Finding, Reading, SourceText, State } from './disclosure/disclosure';
import type { Suggestion } from './disclosure/suggest';
import type { AboutMeasure } from './measures/about';
import type { MeasureChoices } from './measures/choices';
import type { IncidentId } from './measures/incidents';
import type { MeasureId } from './measures/index';
import type { Text } from './measures/measure';

/** Our standing on the measures a page asks for: the worst status over the scopes of each. */
export interface Standing {
  /** Grows with every change of the checklist. */
  revision: number;
  /** A measure that has no item yet is absent. */
  statuses: Partial<Record<MeasureId, Status>>;
}

/** What a page is told of its reading. */
export interface PageReading extends Reading {
  /** The user said before that this page is no disclosure; the verdict is then theirs. */
  setAside?: boolean;
}

/** What the marks show besides the reading. */
export interface AboutPage {
  /** In the order asked for; unknown ones are left out. */
  measures: AboutMeasure[];
  /** The kinds of incident, by name. */
  incidents: Text[];
  /** A private window: nothing of it is stored. */
  private: boolean;
}

/** A selected text as it is sent. */
export interface SelectedText {
  /** The text of the whole page. */
  source: SourceText;
  /** Where it stands in `source.text`; null where it does not. */
  place: { start: number; end: number } | null;
  quote: string;
  /** The page itself could not be read: `source` holds the selected text alone. */
  alone: boolean;
}

/** Every request to the background: what is sent and what is answered. Requests are `{ type, ...payload }`. */
export interface Requests {
  /** The gate passed in the sender's frame: inject the walker there. */
  gatePassed: { payload: Record<never, never>; answer: null };
  /** The sender's frame is the browser's own viewer of a PDF: the badge offers to read it. */
  pdfShown: { payload: Record<never, never>; answer: null };
  /**
   * Read this text; a recognised page then gets its marks, unless the frame is `marked` already. `forced`: the user asked,
   * read it in any case.
   */
  read: { payload: { source: SourceText; forced: boolean; marked: boolean }; answer: PageReading };
  /** The marks of the sender's frame came, changed, came back into view, or went: the badge is counted again. */
  marksChanged: { payload: Record<never, never>; answer: null };
  /** Our standing on these measures. */
  standing: { payload: { measures: MeasureId[] }; answer: Standing };
  /** What the marks show about these measures and kinds of incident. */
  aboutPage: { payload: { measures: MeasureId[]; incidents: IncidentId[] }; answer: AboutPage };
  /**
   * What the checklist has of the sender's page with these findings; from the extension's own pages, of the document they
   * name: by its address, or where it has none by the SHA-256 of its text.
   */
  pageRecord: {
    payload: { findings: Finding[]; document?: { url: string; textHash: string } };
    answer: PageRecord;
  };
  /** Every measure of the taxonomy by name, to choose from. */
  measureChoices: { payload: Record<never, never>; answer: MeasureChoices[] };
  /** Set our status of a measure (every scope of it); a measure without an item gets one. Null: a private window. */
  setStatus: { payload: { measure: MeasureId; status: Status; reason: string }; answer: Standing | null };
  /** Save the disclosure with its text and add findings (indexes into `reading.disclosure.findings`) to the checklist. */
  addFindings: {
    payload: { source: SourceText; reading: Reading; findings: number[] };
    answer: { added: number; revision: number };
  };
  /**
   * Save the disclosure with one finding as the user corrected it, e.g. rejected. `change` is what takes it back, null where
   * nothing was different. The answer is null in a private window.
   */
  correctFinding: {
    payload: { source: SourceText; reading: Reading; finding: number; correction: FindingCorrection };
    answer: { change: string | null } | null;
  };
  /** Take back a change the sender made. False: it could not be, something was changed since. */
  undoChange: { payload: { change: string }; answer: boolean };
  /** Which measure does the selected text state? */
  suggest: { payload: SelectedText; answer: Suggestion & { private: boolean } };
  /** Add the selected text as a finding of its page. Null: a private window. */
  addSelection: {
    payload: SelectedText & { measure: Finding['measure']; state: State; date: string };
    answer: { added: number; revision: number } | null;
  };
  /** The user says the sender's page is no disclosure (or takes that back): it is not marked again. */
  notDisclosure: { payload: { revoke: boolean }; answer: null };
  /** Leave the sender's site alone from now on, or not any more. */
  hideSite: { payload: { revoke: boolean }; answer: null };
  /** Keep where the bar stands and whether it is small, for every page. */
  rememberBar: { payload: Partial<BarOptions>; answer: null };
  /** Open the side panel, or what there is instead. False: nothing could be opened. */
  openPanel: { payload: Record<never, never>; answer: boolean };
  /**
   * Open this address in an inactive tab, read it, and close it; `id` is of the asker's choosing. The answer says why
   * where it could not be read.
   */
  readAddress: {
    payload: { id: string; url: string };
    answer:
      | { source: SourceText; reading: Reading }
      | { why: 'no-access' | 'unreachable' | 'too-slow' | 'pdf' | 'empty' | 'stopped' };
  };
  /** Give up the reading of this id. */
  stopReading: { payload: { id: string }; answer: null };
}

/** A request of one kind as it travels. */
export type Request<T extends keyof Requests = keyof Requests> = {
  [K in T]: { type: K } & Requests[K]['payload'];
}[T];

/** The answer to a request of one kind. */
export type Answer<T extends keyof Requests> = Requests[T]['answer'];

/** The part of the extension interface a script in a page uses; both browsers give it with promises, unpolyfilled. */
export interface PageInterface {
  runtime: {
    /** Undefined once the extension was reloaded or removed under the page. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  storage: {
    local: { get(keys: string[]): Promise<Record<string, unknown>> };
    onChanged: {
      addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
      removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
    };
  };
  i18n: { getUILanguage(): string };
}

/** The extension interface of a script in a page, or null when the extension is gone. */
export function pageInterface(): PageInterface | null {
  const { browser, chrome } = globalThis as { browser?: PageInterface; chrome?: PageInterface };
  const found = browser?.runtime?.id ? browser : chrome;
  return found?.runtime?.id ? found : null;
}

/** A request from a script in a page. Null when the extension is gone or does not answer; nothing is thrown into the page. */
export async function ask<T extends keyof Requests>(request: Request<T>): Promise<Answer<T> | null> {
  try {
    return ((await pageInterface()?.runtime.sendMessage(request)) as Answer<T> | undefined) ?? null;
  } catch {
    return null;
  }
}
