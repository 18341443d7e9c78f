import type { ComponentChildren } from 'preact';
import type { Text } from '../../measures/measure';
import { useText } from '../language';
import type { Options } from '../options';
import { settingsWords, themeWords } from '../words/settings';

interface DisplayProps {
  options: Pick<Options, 'language' | 'theme'>;
  onOptions: (change: Partial<Options>) => void;
}

/** What the extension looks like: its language and its colours. */
export function Display({ options, onOptions }: DisplayProps) {
  const t = useText();
  return (
    <>
      <Choice
        id="language"
        label={settingsWords.interfaceLanguage}
        value={options.language}
        onChange={(language) => onOptions({ language })}
      >
        <option value="">{t(settingsWords.followBrowser)}</option>
        <option value="ja" lang="ja">
          日本語
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Choice>
      <Choice
        id="theme"
        label={settingsWords.theme}
        value={options.theme}
        onChange={(theme) => onOptions({ theme })}
      >
        {(Object.keys(themeWords) as (keyof typeof themeWords)[]).map((theme) => (
          <option key={theme} value={theme === 'system' ? '' : theme}>
            {t(themeWords[theme])}
          </option>
        ))}
      </Choice>
    </>
  );
}

function Choice<Value extends string>({
  id,
  label,
  value,
  onChange,
  children,
}: {
  id: string;
  label: Text;
  value: Value;
  onChange: (value: Value) => void;
  children: ComponentChildren;
}) {
  const t = useText();
  return (
    <div class="field">
      <label for={id}>{t(label)}</label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {children}
      </select>
    </div>
  );
}
