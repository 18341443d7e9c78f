import type { Facts as DisclosureFacts } from '../../disclosure/disclosure';
import { incidentById } from '../../measures/incidents';
import { Icon } from '../controls/Icon';
import { useLanguage, useText } from '../language';
import { disclosureWords, stageWords } from '../words/disclosure';
import { generalWords } from '../words/general';
import { writeDate, writeList } from '../words/written';

interface FactsProps {
  facts: DisclosureFacts;
  /** '' where none is to be shown. */
  url: string;
  /** Everything that is known, or the head alone. */
  full: boolean;
}

/** Whose disclosure it is, of what, when, and how many were affected. */
export function Facts({ facts, url, full }: FactsProps) {
  const t = useText();
  const language = useLanguage();
  const {
    organisation,
    title,
    published,
    discovered = '',
    stage,
    incidents,
    affected,
    leakedItems,
    causes,
  } = facts;
  const kinds = incidents.flatMap((id) => incidentById(id)?.label[language] ?? []);
  const most = full ? kinds.length : 4;
  const rows: [string, string][] = [
    [t(disclosureWords.discovered), full && discovered !== '' ? writeDate(discovered, language) : ''],
    [
      t(disclosureWords.affected),
      writeList(
        affected.map(({ what, count, approx = false }) =>
          says(what, count) ? what : `${what} ${t(disclosureWords.howMany, count, approx)}`,
        ),
        language,
      ),
    ],
    [t(disclosureWords.leaked), full ? writeList(leakedItems, language) : ''],
    [t(disclosureWords.causes), full ? writeList(causes, language) : ''],
  ];
  return (
    <header class="facts">
      <h2 tabIndex={-1}>{organisation || t(disclosureWords.unnamed)}</h2>
      {title !== '' && <p class="title">{title}</p>}
      <p class="meta">
        <span>
          {published === '' ? t(disclosureWords.dateUnknown) : t(disclosureWords.published, published)}
        </span>
        <span>{t(stageWords[stage])}</span>
        {kinds.slice(0, most).map((kind) => (
          <span key={kind} class="tag">
            {kind}
          </span>
        ))}
        {kinds.length > most && <span>{t(disclosureWords.moreKinds, kinds.length - most)}</span>}
      </p>
      {rows.some(([, value]) => value !== '') && (
        <dl>
          {rows.map(([name, value]) =>
            value === '' ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      )}
      {/^https?:/u.test(url) && (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {t(disclosureWords.open)}
          <span class="spoken">{t(generalWords.newTab)}</span>
          <Icon name="link-external" />
        </a>
      )}
    </header>
  );
}

/** Whether the words of what is counted say the number themselves, as those of a disclosure do. */
function says(what: string, count: number): boolean {
  return what.normalize('NFKC').replace(/[,\s]/gu, '').includes(String(count));
}
