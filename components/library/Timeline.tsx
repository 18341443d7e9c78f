import { type Case, latestOf } from '../../checklist/cases/cases';
import { mostAffected } from '../../checklist/insights/elsewhere';
import { incidentById } from '../../measures/incidents';
import { useGrowing } from '../checklist/useGrowing';
import { type Place, routeAddress } from '../dashboard/route';
import { useLanguage, useText } from '../language';
import { disclosureWords, stageWords } from '../words/disclosure';
import { libraryWords } from '../words/library';
import { writeDate } from '../words/written';

/** The incidents along the years, the latest first; each with the days of its reports. */
export function Timeline({ listed, place }: { listed: readonly Case[]; place: Place }) {
  const t = useText();
  const language = useLanguage();
  const { drawn, end } = useGrowing(listed.length, listed);
  const years = new Map<string, Case[]>();
  for (const one of listed.slice(0, drawn)) {
    const year = latestOf(one).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  const entry = ({ id, reports }: Case) => {
    const last = reports.at(-1);
    const kinds = [...new Set(reports.flatMap(({ fields }) => fields.incidents))];
    const affected = mostAffected({ id, reports });
    const path = reports.length > 1 ? ['case', id] : [last?.id ?? ''];
    return (
      <li key={id}>
        <ol class="days">
          {reports.map((report) => (
            <li key={report.id}>
              {report.fields.published === ''
                ? t(disclosureWords.dateUnknown)
                : writeDate(report.fields.published, language)}
              {reports.length > 1 && ` ${t(stageWords[report.fields.stage])}`}
            </li>
          ))}
        </ol>
        <a class="name" href={routeAddress({ section: 'disclosures', path, query: place.query })}>
          {last?.fields.organisation || t(disclosureWords.unnamedShort)}
        </a>
        <span class="meta">
          {kinds.map((kind) => (
            <span key={kind} class="tag">
              {incidentById(kind)?.label[language] ?? kind}
            </span>
          ))}
          {affected && (
            <span>
              {t(disclosureWords.affected)} {t(disclosureWords.howMany, affected.count, affected.approx)}
            </span>
          )}
        </span>
      </li>
    );
  };
  return (
    <div class="timeline">
      {[...years].map(([year, cases]) => (
        <section key={year}>
          <h2>{year === '' ? t(libraryWords.undated) : t(libraryWords.inYear, Number(year))}</h2>
          <ol>{cases.map(entry)}</ol>
        </section>
      ))}
      {drawn < listed.length && (
        <ul aria-hidden="true">
          <li class="end" ref={end} />
        </ul>
      )}
    </div>
  );
}
