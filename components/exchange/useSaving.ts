import { useState } from 'preact/hooks';
import { formats } from '../../checklist/formats/index';
import { today } from '../days';
import { useLanguage, useText } from '../language';
import type { Read } from '../useStore';
import { exchangeWords } from '../words/exchange';
import { download } from './download';
import { useExchange } from './exchange';
import { faultText } from './faultText';

/** Saves the whole checklist as a file. */
export interface Saving {
  /** Writes it in the format with this id, and hands it to the browser to keep. */
  save: (format: string) => Promise<void>;
  busy: boolean;
  /** What is being done or was done, or why not. */
  said: string;
}

/** Saves the checklist that `read` reads. */
export function useSaving(read: Read): Saving {
  const t = useText();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const exchange = useExchange(read);
  const save = async (id: string) => {
    const format = formats.find((one) => one.id === id);
    if (format === undefined) throw new Error(`There is no format ${id}`);
    setBusy(true);
    setSaid(t(exchangeWords.exporting));
    try {
      const content = await exchange.write(format.id, { language, now: Date.now(), today: today() });
      const name = `tazan-${today()}.${format.extension}`;
      download(content, format.mimeType, name);
      setSaid(t(exchangeWords.exported, name));
    } catch (error) {
      setSaid(`${t(exchangeWords.notExported)} ${t(faultText(error))}`);
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, said };
}
