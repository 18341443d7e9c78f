import { useMemo } from 'preact/hooks';
import { type CaseSuggestion, suggestCases } from '../../checklist/cases/suggest';
import { incidentById } from '../../measures/incidents';
import { Button } from '../controls/Button';
import { type Place, routeAddress } from '../dashboard/route';
import { useLanguage, useText } from '../language';
import { disclosureWords, stageWords } from '../words/disclosure';
import { libraryWords } from '../words/library';
import { writeList } from '../words/written';
import type { LibraryContent } from './content';

/** How many are asked at once. */
const most = 2;

/** Reports that look like one incident; the user joins them, or says that they are none. */
export function Suggestions({ snapshot, change, place, readOnly }: LibraryContent & { place: Place }) {
  const t = useText();
  const { disclosures } = snapshot;
  const all = useMemo(() => suggestCases(disclosures), [disclosures]);
  if (all.length === 0 || readOnly) return null;
  return (
    <section class="suggestions" aria-label={t(libraryWords.suggestion)}>
      {all.slice(0, most).map((suggestion) => {
        const reports = suggestion.cases.flatMap((one) => one.reports);
        const ids = reports.map(({ id }) => id);
        return (
          <article key={ids.join(' ')} class="suggestion">
            <h2>{t(libraryWords.suggestion)}</h2>
            <Because suggestion={suggestion} />
            <ol>
              {reports.map(({ id, fields: { organisation, title, published, stage } }) => (
                <li key={id}>
                  <span class="faint">
                    {published === ''
                      ? t(disclosureWords.dateUnknown)
                      : t(disclosureWords.published, published)}{' '}
                    {t(stageWords[stage])}
                  </span>{' '}
                  <a href={routeAddress({ section: 'disclosures', path: [id], query: place.query })}>
                    {[organisation, title].filter((part) => part !== '').join(' ')}
                  </a>
                </li>
              ))}
            </ol>
            <p class="actions">
              <Button
                look="primary"
                onClick={() =>
                  void change(t(libraryWords.joined, ids.length), (store) => store.joinDisclosures(ids))
                }
              >
                {t(libraryWords.join)}
              </Button>
              <Button onClick={() => void change(t(libraryWords.keptApart), (store) => store.keepApart(ids))}>
                {t(libraryWords.apart)}
              </Button>
            </p>
          </article>
        );
      })}
      {all.length > most && <p class="faint">{t(libraryWords.moreSuggestions, all.length - most)}</p>}
    </section>
  );
}

function Because({ suggestion: { because } }: { suggestion: CaseSuggestion }) {
  const t = useText();
  const language = useLanguage();
  const kinds = writeList(
    because.kinds.map((kind) => incidentById(kind).label[language]),
    language,
  );
  const reasons = [
    t(libraryWords.sameOrganisation),
    ...(because.discovered === '' ? [] : [t(libraryWords.sameDay, because.discovered)]),
    ...(kinds === '' ? [] : [t(libraryWords.sameKinds, kinds)]),
  ];
  return (
    <p class="faint">
      {writeList(reasons, language)}
      {language === 'ja' ? '。' : '. '}
      {t(libraryWords.suggestionHelp)}
    </p>
  );
}
