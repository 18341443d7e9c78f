import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { settingsWords } from '../words/settings';

interface AsidesProps {
  /** Addresses, the oldest first. */
  pages: readonly string[];
  onForget: (pages: readonly string[]) => void;
}

/** The pages the user said are no disclosures; each can be taken back. */
export function Asides({ pages, onForget }: AsidesProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = (which: readonly string[]) => {
    onForget(which);
    heading.current?.focus();
  };
  return (
    <div class="sites">
      <h3 tabIndex={-1} ref={heading}>
        {t(settingsWords.asides)}
      </h3>
      <p class="faint">{t(settingsWords.asidesHelp)}</p>
      {pages.length === 0 ? (
        <p>{t(settingsWords.noAsides)}</p>
      ) : (
        <>
          <ul>
            {[...pages].reverse().map((page) => (
              <li key={page}>
                <span>{page}</span>
                <Button label={t(settingsWords.forgetOne, page)} onClick={() => forget([page])}>
                  {t(settingsWords.forget)}
                </Button>
              </li>
            ))}
          </ul>
          {pages.length > 1 && (
            <Button onClick={() => forget(pages)}>{t(settingsWords.forgetAll, pages.length)}</Button>
          )}
        </>
      )}
    </div>
  );
}
