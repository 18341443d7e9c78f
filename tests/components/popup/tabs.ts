import type { Tab, TabPage, TabState } from '../../../components/tab/tab';
import type { Reading, SourceText } from '../../../disclosure/disclosure';

/** A tab that shows what a test says. */
export interface FakeTab extends Tab {
  /** The tab shows something else now. */
  show(state: TabState, moved?: boolean): void;
  /** What was asked of it, in order. */
  asked: string[];
  /** Quotes that are not on the page any more. */
  vanished: Set<string>;
}

/** A tab that shows this; `text` is what was read. */
export function fakeTab(first: TabState, text?: SourceText): FakeTab {
  let state = first;
  const listeners = new Set<(moved: boolean) => void>();
  const asked: string[] = [];
  const vanished = new Set<string>();
  return {
    asked,
    vanished,
    look: async () => state,
    async read() {
      asked.push('read');
      return state;
    },
    async source(readAt) {
      asked.push('source');
      return state.state === 'page' && state.page.readAt === readAt ? (text ?? null) : null;
    },
    async reveal(finding, quote) {
      asked.push(`reveal ${finding} ${quote}`);
      return !vanished.has(quote);
    },
    async readPdf() {
      asked.push('readPdf');
    },
    async showSite() {
      asked.push('showSite');
    },
    async askAccess() {
      asked.push('askAccess');
    },
    follow(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    show(next, moved = false) {
      state = next;
      for (const changed of listeners) changed(moved);
    },
  };
}

/** A tab with a page of this reading. */
export function pageState(reading: Reading | null, page: Partial<TabPage> = {}): TabState {
  return {
    state: 'page',
    page: {
      url: 'https://kakuu.example/oshirase',
      private: false,
      reading,
      readAt: reading ? 1 : 0,
      unread: 'passed-over',
      ...page,
    },
  };
}
