import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReadingKnown } from '../../components/rereading/ReadingContext';
import { type ReadingKept, readReadingKept } from '../../components/rereading/readingKept';
import { answerRereading, readingKept } from '../background/reading';

const answer = () => void answerRereading();

/** What is known of how texts are read here, followed wherever it changes; null until it is known. */
export function useReading(): ReadingKnown | null {
  const [known, setKnown] = useState<ReadingKept>();
  useEffect(() => {
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes.reading) setKnown(readReadingKept(changes.reading.newValue));
    };
    browser.storage.onChanged.addListener(changed);
    readingKept().then(setKnown, () => {});
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return known === undefined ? null : { ...known, answer };
}
