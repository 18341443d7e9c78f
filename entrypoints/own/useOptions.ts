import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Language, languageOf } from '../../components/language';
import { type Options, readOptions } from '../../components/options';
import { options } from '../background/options';

/** The user's options, followed wherever they are changed; undefined until they are known. */
export function useOptions(): Options | undefined {
  const [known, setKnown] = useState<Options>();
  useEffect(() => {
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes.options) setKnown(readOptions(changes.options.newValue));
    };
    browser.storage.onChanged.addListener(changed);
    options().then(setKnown, () => setKnown(readOptions(undefined)));
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return known;
}

/** The interface language under these options. */
export function interfaceLanguage({ language }: Options): Language {
  return languageOf(language, browser.i18n.getUILanguage());
}
