import { browser } from 'wxt/browser';
import { type ReadingKept, readReadingKept } from '../../components/rereading/readingKept';

/** Names how this build reads texts; made of rules, measures and weights when it is built. */
const version: string = import.meta.env.READING_VERSION ?? '';

/** What is known of how texts are read here; undefined before it was first noted. */
export async function readingKept(): Promise<ReadingKept | undefined> {
  const { reading } = await browser.storage.local.get('reading');
  return readReadingKept(reading);
}

/**
 * Notes since when texts are read as this build does. Asked at every installation, update and start, so that what was read
 * before an upgrade can be told from what was read after it.
 */
export async function noteReading(now = Date.now(), ours = version): Promise<void> {
  if ((await readingKept())?.version === ours) return;
  const reading: ReadingKept = { version: ours, since: now, answered: false };
  await browser.storage.local.set({ reading });
}

/** Remembers that the user has answered whether to read again. */
export async function answerRereading(): Promise<void> {
  const known = await readingKept();
  if (known) await browser.storage.local.set({ reading: { ...known, answered: true } });
}
