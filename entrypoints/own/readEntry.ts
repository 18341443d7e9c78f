import type { Store } from '../../checklist/interface';
import type { QueueEntry } from '../../components/queue/entries';
import type { Outcome } from '../../components/queue/queue';
import type { Reading, SourceText } from '../../disclosure/disclosure';
import { readText } from '../../documents/text';
import { measureById } from '../../measures/index';
import { ask } from '../../messaging';

let asked = 0;

/** Reads one entry of a queue through the background; with `add`, its prevention measures go into the checklist. */
export function entryReader(open: () => Promise<Store>) {
  return async (entry: QueueEntry, add: boolean, signal: AbortSignal): Promise<Outcome> => {
    const read = entry.kind === 'address' ? await atAddress(entry.url, signal) : await ofText(entry.text);
    if ('why' in read) return { state: 'unread', why: read.why };
    const { source, reading } = read;
    const { disclosure } = reading;
    if (!reading.verdict.disclosure || disclosure === undefined) return { state: 'other' };
    const findings = disclosure.findings.flatMap(({ measure }, n) =>
      measure === 'other' || measureById(measure).kind === 'prevention' ? [n] : [],
    );
    const { organisation, title, published } = disclosure;
    const told = {
      state: 'read' as const,
      disclosure: { organisation, title, published },
      measures: disclosure.findings.length,
    };
    if (!add || signal.aborted) return { ...told, added: 0, change: null };
    const store = await open();
    try {
      const { added, change } = await store.addFindings({ source, reading, findings });
      return { ...told, added, change };
    } finally {
      store.close();
    }
  };
}

type Read = { source: SourceText; reading: Reading };

async function atAddress(
  url: string,
  signal: AbortSignal,
): Promise<Read | { why: (Outcome & { state: 'unread' })['why'] }> {
  asked += 1;
  const id = `${Date.now()}-${asked}`;
  const stop = () => void ask({ type: 'stopReading', id });
  signal.addEventListener('abort', stop);
  try {
    const answer = await ask({ type: 'readAddress', id, url });
    if (answer === null) return { why: 'failed' };
    return 'why' in answer && answer.why === 'stopped' ? { why: 'failed' } : (answer as Read);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function ofText(text: string): Promise<Read | { why: 'empty' | 'failed' }> {
  const source = readText(text);
  if (source.text === '') return { why: 'empty' };
  const reading = await ask({ type: 'read', source, forced: false, marked: false });
  return reading === null ? { why: 'failed' } : { source, reading };
}
