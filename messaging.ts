import type { Status } from './checklist/checklist';
import type { Reading, SourceText } from './disclosure/disclosure';
import type { AboutMeasure } from './measures/about';
import type { MeasureId } from './measures/index';

/** Our standing on the measures a page asks for: the worst status over the scopes of each. */
export interface Standing {
  /** Grows with every change of the checklist. */
  revision: number;
  /** A measure that has no item yet is absent. */
  statuses: Partial<Record<MeasureId, Status>>;
}

/** Every request to the background: what is sent and what is answered. Requests are `{ type, ...payload }`. */
export interface Requests {
  /** The gate passed in the sender's frame: inject the walker there. */
  gatePassed: { payload: Record<never, never>; answer: null };
  /** Read this text; a recognised page then gets its marks. `forced`: the user asked, read it in any case. */
  read: { payload: { source: SourceText; forced: boolean }; answer: Reading };
  /** Our standing on these measures. */
  standing: { payload: { measures: MeasureId[] }; answer: Standing };
  /** What the marks show about these measures, in the order asked for; unknown ones are left out. */
  aboutMeasures: { payload: { measures: MeasureId[] }; answer: AboutMeasure[] };
  /** Set our status of a measure (every scope of it); a measure without an item gets one. */
  setStatus: { payload: { measure: MeasureId; status: Status; reason: string }; answer: Standing };
  /** Save the disclosure with its text and add findings (indexes into `reading.disclosure.findings`) to the checklist. */
  addFindings: {
    payload: { source: SourceText; reading: Reading; findings: number[] };
    answer: { added: number; revision: number };
  };
  /** The user says the sender's page is no disclosure: it is not marked again, and its badge goes. */
  notDisclosure: { payload: Record<never, never>; answer: null };
  /** Leave the sender's site alone from now on (an option takes it back). */
  hideSite: { payload: Record<never, never>; answer: null };
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
