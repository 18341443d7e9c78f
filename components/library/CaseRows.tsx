import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Case } from '../../checklist/cases/cases';
import { useGrowing } from '../checklist/useGrowing';
import type { Place } from '../dashboard/route';
import { routeAddress } from '../dashboard/route';
import { useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { libraryWords } from '../words/library';
import type { LibraryContent } from './content';
import { ReportRow } from './ReportRow';

interface CaseRowsProps extends LibraryContent {
  listed: readonly Case[];
  place: Place;
  chosen: ReadonlySet<string>;
  /** Id of the report or case that takes the focus, or ''. */
  cameFrom: string;
  onChoose: (id: string, on: boolean) => void;
}

/** The incidents one below the other, each with its reports. */
export function CaseRows({
  listed,
  place,
  chosen,
  onChoose,
  standing,
  byDisclosure,
  cameFrom,
}: CaseRowsProps) {
  const t = useText();
  const { drawn, end, reach } = useGrowing(listed.length, listed);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (cameFrom === '') return;
    reach(
      listed.findIndex(({ id, reports }) => id === cameFrom || reports.some((one) => one.id === cameFrom)),
    );
  }, []);
  useEffect(() => {
    const links = list.current?.querySelectorAll<HTMLElement>('[data-leads]') ?? [];
    [...links].find((link) => link.dataset.leads === cameFrom)?.focus();
  }, []);
  const row = (report: Case['reports'][number]) => (
    <ReportRow
      key={report.id}
      disclosure={report}
      findings={byDisclosure.get(report.id) ?? []}
      standing={standing}
      address={routeAddress({ section: 'disclosures', path: [report.id], query: place.query })}
      chosen={chosen.has(report.id)}
      onChoose={(on) => onChoose(report.id, on)}
    />
  );
  return (
    <ul class="cases" ref={list} aria-label={t(disclosureWords.list)}>
      {listed.slice(0, drawn).map(({ id, reports }) =>
        reports.length === 1 ? (
          reports.map(row)
        ) : (
          <li key={id} class="case">
            <p class="meta">
              <span>{t(libraryWords.reportsOf, reports.length)}</span>
              <a
                data-leads={id}
                href={routeAddress({ section: 'disclosures', path: ['case', id], query: place.query })}
              >
                {t(libraryWords.openCase)}
              </a>
            </p>
            <ul>{reports.map(row)}</ul>
          </li>
        ),
      )}
      {drawn < listed.length && <li class="end" ref={end} aria-hidden="true" />}
    </ul>
  );
}
