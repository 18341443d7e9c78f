import { useEffect, useRef } from 'preact/hooks';
import { reportChanges } from '../../checklist/cases/changes';
import { statesOf } from '../../checklist/cases/compare';
import { Button } from '../controls/Button';
import { Message } from '../controls/Message';
import { useEscape } from '../controls/useEscape';
import { routeAddress } from '../dashboard/route';
import { useText } from '../language';
import { disclosureWords, stageWords } from '../words/disclosure';
import { libraryWords } from '../words/library';
import { ChangeList } from './ChangeList';
import type { LibraryContent } from './content';

interface CasePageProps extends LibraryContent {
  /** Of the case. */
  id: string;
  onBack: () => void;
}

/** One incident by its reports: what each said that those before did not. */
export function CasePage({ id, cases, byDisclosure, snapshot, change, readOnly, onBack }: CasePageProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEscape(onBack);
  // A case goes by the id of one of its reports; where that was taken out, it stands by itself.
  const found =
    cases.find((one) => one.id === id) ?? cases.find((one) => one.reports.some((report) => report.id === id));
  const reports = found?.reports ?? [];
  const all = reports.map((disclosure) => ({ disclosure, findings: byDisclosure.get(disclosure.id) ?? [] }));
  return (
    <article class="case-page">
      <Button look="quiet" icon="arrow-left" onClick={onBack}>
        {t(disclosureWords.back)}
      </Button>
      {reports.length === 0 ? (
        <Message icon="file" title={t(libraryWords.gone)} />
      ) : (
        <header>
          <h2 tabIndex={-1} ref={heading}>
            {reports.at(-1)?.fields.organisation || t(disclosureWords.unnamed)}
          </h2>
          <p class="faint">{t(libraryWords.caseTitle)}</p>
        </header>
      )}
      <ol class="reports">
        {all.map(({ disclosure, findings }, at) => {
          const { title, published, stage } = disclosure.fields;
          return (
            <li key={disclosure.id}>
              <p class="meta">
                <span>
                  {published === ''
                    ? t(disclosureWords.dateUnknown)
                    : t(disclosureWords.published, published)}
                </span>
                <span class="tag">{t(stageWords[stage])}</span>
              </p>
              <h3>
                <a href={routeAddress({ section: 'disclosures', path: [disclosure.id] })}>
                  {title || t(stageWords[stage])}
                </a>
              </h3>
              {at === 0 ? (
                <p>{t(libraryWords.firstReport, statesOf(findings).size)}</p>
              ) : (
                <ChangeList
                  changes={reportChanges(all.slice(0, at), { disclosure, findings })}
                  items={snapshot.items}
                />
              )}
              {reports.length > 1 && (
                <Button
                  look="quiet"
                  disabled={readOnly}
                  onClick={() =>
                    void change(t(libraryWords.separated), (store) => store.separateDisclosure(disclosure.id))
                  }
                >
                  {t(libraryWords.separate)}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
