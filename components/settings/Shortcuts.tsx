import { Button } from '../controls/Button';
import { useText } from '../language';
import { settingsWords, shortcutWords } from '../words/settings';

/** A shortcut as the browser has it. */
export interface Shortcut {
  /** Its name in the manifest. */
  name: string;
  /** The keys as the browser writes them; '' where there are none. */
  keys: string;
}

interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  /** Opens where the browser lets them be changed. */
  onChange: () => void;
}

/** The keyboard shortcuts, and the way to where they are changed: that is the browser's own page. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const t = useText();
  const named = shortcuts.flatMap(({ name, keys }) => {
    const word = shortcutWords[name as keyof typeof shortcutWords];
    return word ? [{ name, keys, word }] : [];
  });
  return (
    <>
      <dl class="shortcuts">
        {named.map(({ name, keys, word }) => (
          <div key={name}>
            <dt>{t(word)}</dt>
            <dd>{keys === '' ? <span class="faint">{t(settingsWords.noKeys)}</span> : keys}</dd>
          </div>
        ))}
      </dl>
      <p class="faint">{t(settingsWords.shortcutsHelp)}</p>
      <p>
        <Button icon="link-external" onClick={onChange}>
          {t(settingsWords.changeShortcuts)}
        </Button>
      </p>
    </>
  );
}
