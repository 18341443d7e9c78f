import { useEffect, useRef } from 'preact/hooks';
import { measureById } from '../../measures/index';
import { ChangeList } from '../exchange/Changes';
import { recordName } from '../exchange/recordName';
import { useLanguage, useText } from '../language';
import { rereadingWords } from '../words/rereading';
import { freshPrevention, type Outcome, type Reread, toldChanges } from './rereading';

/** How many are shown at most; the rest are counted. */
const shown = 200;

interface RereadResultsProps {
  outcomes: readonly Outcome[];
  /** Those of which something differs. */
  different: readonly Reread[];
}

/** What is read differently now, disclosure by disclosure, and which could not be read. */
export function RereadResults({ outcomes, different }: RereadResultsProps) {
  const t = useText();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const unread = outcomes.filter((one) => 'why' in one);
  const same = outcomes.length - unread.length - different.length;
  return (
    <div class="reread">
      <h3 tabIndex={-1} ref={heading}>
        {t(rereadingWords.result, different.length, same)}
      </h3>
      <ul>
        {different.slice(0, shown).map((one) => {
          const fresh = freshPrevention(one);
          return (
            <li key={one.record.id}>
              <details open={different.length <= 5}>
                <summary>{recordName('disclosures', one.record, language)}</summary>
                <ChangeList changes={toldChanges(one.preview.changed)} />
                {one.preview.gone.length > 0 && (
                  <Quotes
                    title={t(rereadingWords.gone)}
                    quotes={one.preview.gone.map((gone) => gone.fields.quote)}
                  />
                )}
                {fresh.length > 0 && (
                  <Quotes
                    title={t(rereadingWords.fresh)}
                    quotes={fresh.flatMap((index) => {
                      const finding = one.reading.disclosure?.findings[index];
                      if (finding === undefined || finding.measure === 'other') return [];
                      const { label } = measureById(finding.measure);
                      return [`${label[language]}: ${finding.quote}`];
                    })}
                  />
                )}
              </details>
            </li>
          );
        })}
        {different.length > shown && <li>{t(rereadingWords.more, different.length - shown)}</li>}
      </ul>
      {unread.length > 0 && (
        <details>
          <summary>{t(rereadingWords.unread, unread.length)}</summary>
          <ul>
            {unread.slice(0, shown).map(({ record }) => (
              <li key={record.id}>{recordName('disclosures', record, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Quotes({ title, quotes }: { title: string; quotes: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class="changes" lang="ja">
        {quotes.map((quote, index) => (
          <li key={`${index} ${quote}`}>{quote}</li>
        ))}
      </ul>
    </>
  );
}
