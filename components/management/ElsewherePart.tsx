import { latestOf } from '../../checklist/cases/cases';
import { type Elsewhere, mostAffected } from '../../checklist/insights/elsewhere';
import { incidentById } from '../../measures/incidents';
import { Scrolling } from '../controls/Scrolling';
import { routeAddress } from '../dashboard/route';
import { useLanguage, useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { managementWords } from '../words/management';
import { writeDate, writeList } from '../words/written';

/** How much of it stands on the page: the rest is counted. */
const mostKinds = 5;
const mostCases = 6;

/** What happened to other organisations: how much, of what kinds, and the latest. */
export function ElsewherePart({ happened: { since, cases, kinds } }: { happened: Elsewhere }) {
  const t = useText();
  const language = useLanguage();
  const kindsOf = (all: readonly string[]) => {
    const named = [...new Set(all)].flatMap((id) => incidentById(id)?.label[language] ?? []);
    const rest = named.length > 2 ? ` ${t(disclosureWords.moreKinds, named.length - 2)}` : '';
    return named.length === 0
      ? t(managementWords.unknown)
      : `${writeList(named.slice(0, 2), language)}${rest}`;
  };
  return (
    <section>
      <h3>{t(managementWords.elsewhere)}</h3>
      <p>
        {cases.length > 0
          ? since === ''
            ? t(managementWords.altogether, cases.length)
            : t(managementWords.since, since, cases.length)
          : since === ''
            ? t(managementWords.none)
            : t(managementWords.noneSince, since)}
      </p>
      {kinds.length > 0 && (
        <p>
          <b>{t(managementWords.mostOften)}</b>{' '}
          {writeList(
            kinds
              .slice(0, mostKinds)
              .map(({ kind, count }) =>
                t(managementWords.kindCount, incidentById(kind).label[language], count),
              ),
            language,
          )}
        </p>
      )}
      {cases.length > 0 && (
        <Scrolling label={t(managementWords.latest)}>
          <table class="data">
            <caption class="spoken">{t(managementWords.latest)}</caption>
            <thead>
              <tr>
                <th scope="col">{t(managementWords.published)}</th>
                <th scope="col">{t(managementWords.organisation)}</th>
                <th scope="col">{t(managementWords.kinds)}</th>
                <th scope="col" class="number">
                  {t(managementWords.affected)}
                </th>
              </tr>
            </thead>
            <tbody>
              {cases.slice(0, mostCases).map((one) => {
                const last = one.reports.at(-1);
                const affected = mostAffected(one);
                const date = latestOf(one);
                return (
                  <tr key={one.id}>
                    <td class="short">
                      {date === '' ? t(managementWords.unknown) : writeDate(date, language)}
                    </td>
                    <th scope="row">
                      <a
                        class="clamp"
                        href={routeAddress({ section: 'disclosures', path: [last?.id ?? ''] })}
                      >
                        {last?.fields.organisation || t(disclosureWords.unnamedShort)}
                      </a>
                    </th>
                    <td>{kindsOf(one.reports.flatMap(({ fields }) => fields.incidents))}</td>
                    <td class="number">
                      {affected ? t(disclosureWords.howMany, affected.count, affected.approx) : '—'}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scrolling>
      )}
      {cases.length > mostCases && (
        <p class="faint">{t(managementWords.moreIncidents, cases.length - mostCases)}</p>
      )}
    </section>
  );
}
