import { useId, useRef, useState } from 'preact/hooks';
import type { EvidenceNote } from '../../checklist/checklist';
import type { Text } from '../../measures/measure';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { fieldWords } from '../words/fields';
import { generalWords } from '../words/general';
import { itemPageWords } from '../words/page';

interface EvidenceProps {
  evidence: readonly EvidenceNote[];
  disabled: boolean;
  /** False when it could not be kept: what was typed then stays. */
  onChange: (evidence: EvidenceNote[]) => Promise<boolean>;
}

const blank: EvidenceNote = { text: '', url: '' };

/** What shows that a measure is in place: words and links, added, corrected, taken away. */
export function Evidence({ evidence, disabled, onChange }: EvidenceProps) {
  const t = useText();
  const id = useId();
  const [draft, setDraft] = useState(blank);
  /** Which one is being corrected; undefined: a new one. */
  const [at, setAt] = useState<number>();
  const [wrong, setWrong] = useState<Text>();
  const field = useRef<HTMLInputElement>(null);
  const reset = () => {
    setDraft(blank);
    setAt(undefined);
    setWrong(undefined);
  };
  const save = async () => {
    const note = { text: draft.text.trim(), url: draft.url.trim() };
    const fault =
      note.text === '' && note.url === ''
        ? itemPageWords.evidenceEmpty
        : note.url !== '' && !isWebAddress(note.url)
          ? itemPageWords.evidenceWrong
          : undefined;
    setWrong(fault);
    if (fault) return;
    const next =
      at === undefined ? [...evidence, note] : evidence.map((one, index) => (index === at ? note : one));
    if (await onChange(next)) reset();
    field.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && at !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      reset();
    } else if (event.key !== 'Escape') event.stopPropagation();
  };
  return (
    <section class="evidence">
      <h3>{t(fieldWords.evidence)}</h3>
      {evidence.length === 0 ? (
        <p class="faint">{t(itemPageWords.noEvidence)}</p>
      ) : (
        <ul>
          {evidence.map((note, index) => (
            <li key={index}>
              <span>
                {note.text}{' '}
                {isWebAddress(note.url) ? (
                  <a href={note.url} target="_blank" rel="noreferrer noopener">
                    {note.text === '' ? note.url : shortened(note.url)}
                    <span class="spoken">{t(generalWords.newTab)}</span>
                    <Icon name="link-external" />
                  </a>
                ) : (
                  note.url
                )}
              </span>
              {!disabled && (
                <span class="row-buttons">
                  <Button
                    look="quiet"
                    icon="pencil"
                    label={t(itemPageWords.evidenceEdit, note.text || note.url)}
                    onClick={() => {
                      setDraft(note);
                      setAt(index);
                      field.current?.focus();
                    }}
                  />
                  <Button
                    look="quiet"
                    icon="trash"
                    label={t(itemPageWords.evidenceRemove, note.text || note.url)}
                    onClick={() => {
                      reset();
                      void onChange(evidence.filter((_, one) => one !== index));
                      field.current?.focus();
                    }}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {!disabled && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          onKeyDown={keys}
        >
          <div class="field">
            <label for={`${id}-text`}>{t(itemPageWords.evidenceText)}</label>
            <input
              id={`${id}-text`}
              ref={field}
              type="text"
              maxLength={2000}
              placeholder={t(itemPageWords.evidenceExample)}
              value={draft.text}
              onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
            />
          </div>
          <div class="field">
            <label for={`${id}-url`}>{t(itemPageWords.evidenceUrl)}</label>
            <input
              id={`${id}-url`}
              type="url"
              maxLength={2000}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={wrong !== undefined}
              aria-describedby={`${id}-wrong`}
              value={draft.url}
              onInput={(event) => setDraft({ ...draft, url: event.currentTarget.value })}
            />
          </div>
          <p class="wrong" id={`${id}-wrong`} role="alert">
            {wrong && t(wrong)}
          </p>
          <p class="row-buttons">
            <Button icon={at === undefined ? 'plus' : 'check'} submit>
              {t(at === undefined ? itemPageWords.evidenceAdd : itemPageWords.evidenceSave)}
            </Button>
            {at !== undefined && <Button onClick={reset}>{t(generalWords.cancel)}</Button>}
          </p>
        </form>
      )}
    </section>
  );
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url) && URL.canParse(url);
}

/** An address as it is shown beside words of its own. */
function shortened(url: string): string {
  return new URL(url).hostname;
}
