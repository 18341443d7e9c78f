import { useId, useRef, useState } from 'preact/hooks';
import type { Text } from '../../measures/measure';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { settingsWords } from '../words/settings';
import { siteOf } from './site';

/** The sites left alone: a list to add to and to take from. */
export function Sites({
  sites,
  onChange,
}: {
  sites: readonly string[];
  onChange: (sites: string[]) => void;
}) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<Text>();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="sites">
      <h3>{t(settingsWords.sites)}</h3>
      <p class="faint">{t(settingsWords.sitesHelp)}</p>
      {sites.length === 0 ? (
        <p>{t(settingsWords.noSites)}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <Button
                label={t(settingsWords.removeSite, site)}
                onClick={() => {
                  onChange(sites.filter((one) => one !== site));
                  field.current?.focus();
                }}
              >
                {t(settingsWords.remove)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const site = siteOf(typed);
          setWrong(
            site === undefined
              ? settingsWords.wrongSite
              : sites.includes(site)
                ? settingsWords.siteThere
                : undefined,
          );
          if (site === undefined || sites.includes(site)) return;
          onChange([...sites, site]);
          setTyped('');
        }}
      >
        <label for={id}>{t(settingsWords.addSite)}</label>
        <input
          id={id}
          ref={field}
          value={typed}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={t(settingsWords.siteExample)}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(undefined);
          }}
        />
        <Button submit>{t(settingsWords.add)}</Button>
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {wrong && t(wrong)}
        </p>
      </form>
    </div>
  );
}
