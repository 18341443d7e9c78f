import type { Reading, SourceText } from '../../disclosure/disclosure';

/** Why a page was not read by itself. */
export type Unread =
  /** The gate did not let it pass: too few of the words. */
  | 'passed-over'
  | 'automatic-off'
  | 'hidden-site'
  /** The organisation's policy has pages of this site not read, not even where the user asks. */
  | 'blocked'
  /** The browser or the user keeps the extension away from this site. */
  | 'withheld'
  /** The user said that it is no disclosure. */
  | 'set-aside';

/** A page in a tab. */
export interface TabPage {
  url: string;
  /** In a private window nothing is stored. */
  private: boolean;
  /** What was read; null where nothing was. `reading.disclosure` may be there though the verdict is no: it was forced. */
  reading: Reading | null;
  /** Why nothing was read. */
  unread: Unread;
  /** Milliseconds since 1970; 0 where nothing was read. */
  readAt: number;
}

/** What a tab shows. */
export type TabState =
  | { state: 'looking' }
  | { state: 'reading' }
  /** A page of the browser itself. */
  | { state: 'closed'; private: boolean }
  /** A page of ours. */
  | { state: 'own'; private: boolean }
  /** The browser does not say what it shows: access is withheld. */
  | { state: 'unseen'; private: boolean }
  /** Nothing can be run there. */
  | { state: 'refused'; private: boolean }
  /** It was asked to be read in vain. */
  | { state: 'failed'; private: boolean }
  | { state: 'pdf'; url: string; private: boolean }
  | { state: 'page'; page: TabPage };

/** The way into a tab. Nothing here is thrown: what cannot be done is a state. */
export interface Tab {
  look(): Promise<TabState>;
  /** Reads the page because the user asks, whatever it looks like. */
  read(): Promise<TabState>;
  /** The text of the reading made at that time, to be saved; null where the page shows something else by now. */
  source(readAt: number): Promise<SourceText | null>;
  /**
   * Goes to where a finding of the reading stands on the page: its index and its words, by which it is known should the
   * page have been read again meanwhile. False where it is not there any more.
   */
  reveal(finding: number, quote: string): Promise<boolean>;
  /** Opens the PDF of the tab in the reader. */
  readPdf(): Promise<void>;
  /** Takes back that the site is left alone. */
  showSite(): Promise<void>;
  /** Asks the user for access to every site; the browser shows what that means. To be called at once in a click. */
  askAccess(): Promise<void>;
  /** Calls when the tab may show something else; `moved`: what was seen is certainly not it. Returns how to stop. */
  follow(changed: (moved: boolean) => void): () => void;
}

/** Whether the tab is of a private window, in which nothing is stored. */
export function isPrivate(shown: TabState): boolean {
  if (shown.state === 'looking' || shown.state === 'reading') return false;
  return shown.state === 'page' ? shown.page.private : shown.private;
}
