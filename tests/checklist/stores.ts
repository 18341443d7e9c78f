import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { Item } from '../../checklist/checklist';
import { openStore, type Store, type StoreOptions } from '../../checklist/store';
import type { Finding, Reading, SourceText } from '../../disclosure/disclosure';

const open = new Set<Store>();
let names = 0;

afterEach(() => {
  for (const store of open) store.close();
  open.clear();
});

/** A name no other test uses. */
export function freshName(): string {
  names += 1;
  return `tazan-test-${names}`;
}

/** A store on a database of its own (or the named one), closed after the test. */
export async function opened(options: StoreOptions = {}): Promise<Store> {
  const store = await openStore({ name: freshName(), ...options });
  open.add(store);
  return store;
}

/** What is read from a page of an invented organisation: its sentences, each a paragraph, and what they state. */
export function page(
  url: string,
  stated: readonly { words: string; measure: Finding['measure']; state?: Finding['state'] }[],
): { source: SourceText; reading: Reading } {
  const findings: Finding[] = [];
  const blocks: SourceText['blocks'] = [];
  let text = '';
  for (const { words, measure, state = 'done' } of stated) {
    if (text !== '') text += '\n';
    const [start, end] = [text.length, text.length + words.length];
    text += words;
    blocks.push({ start, end, kind: 'paragraph', level: 0, furniture: false });
    findings.push({
      measure,
      state,
      quote: words,
      start,
      end,
      section: '再発防止策',
      confidence: 0.9,
      evidence: [],
    });
  }
  return {
    source: {
      text,
      blocks,
      title: 'お知らせ',
      siteName: '架空商事',
      url,
      kind: 'html',
      truncated: false,
    },
    reading: {
      verdict: { disclosure: true, score: 0.99, reasons: [] },
      truncated: false,
      disclosure: {
        url,
        organisation: '架空商事株式会社',
        title: '不正アクセスに関するお知らせ',
        published: '2024-05-31',
        stage: 'final',
        incidents: ['unauthorised-access'],
        affected: [{ count: 120, what: '会員' }],
        leakedItems: ['氏名'],
        causes: [],
        findings,
      },
    },
  };
}

/** The one item that stands for a measure. */
export async function itemOf(store: Store, measure: string): Promise<Item> {
  const items = (await store.items()).filter(({ fields }) => fields.measure === measure);
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} items stand for ${measure}`);
  return item;
}
