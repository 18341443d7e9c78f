import type { ComparedMeasure } from '../../checklist/cases/compare';
import type { State } from '../../disclosure/disclosure';
import { measureById } from '../../measures/index';
import { Scrolling } from '../controls/Scrolling';
import { ReasonForm, StatusControl, useStatusChoice } from '../controls/StatusControl';
import { StateBadge } from '../disclosures/StateBadge';
import { reasonIn } from '../disclosures/standing';
import { MeasureLink } from '../insights/MeasureLink';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import { libraryWords } from '../words/library';
import { statusWords } from '../words/status';
import type { LibraryContent } from './content';

interface ComparedTableProps extends LibraryContent {
  compared: readonly ComparedMeasure[];
  /** What the two disclosures are called. */
  names: readonly [string, string];
}

/** What two disclosures state, measure by measure: both, one of them; with our status, which can be changed here. */
export function ComparedTable({ compared, names, ...content }: ComparedTableProps) {
  const t = useText();
  const [left, right] = names;
  const groups = [
    { label: t(libraryWords.both), rows: compared.filter((one) => one.left && one.right) },
    { label: t(libraryWords.only, left), rows: compared.filter((one) => one.right === undefined) },
    { label: t(libraryWords.only, right), rows: compared.filter((one) => one.left === undefined) },
  ];
  return (
    <Scrolling label={t(libraryWords.compareTitle)}>
      <table class="data compared">
        <thead>
          <tr>
            <th scope="col">{t(libraryWords.measure)}</th>
            <th scope="col">{left}</th>
            <th scope="col">{right}</th>
            <th scope="col">{t(libraryWords.ours)}</th>
          </tr>
        </thead>
        {groups.map(({ label, rows }, at) => (
          // The two disclosures may be called the same.
          <tbody key={String(at)}>
            <tr class="group">
              <th scope="rowgroup" colSpan={4}>
                {label} <span class="faint">{rows.length}</span>
              </th>
            </tr>
            {rows.length === 0 && (
              <tr>
                <td colSpan={4} class="faint">
                  {t(libraryWords.noneStated)}
                </td>
              </tr>
            )}
            {rows.map((one) => (
              <ComparedRow key={one.measure} one={one} {...content} />
            ))}
          </tbody>
        ))}
      </table>
    </Scrolling>
  );
}

function ComparedRow({
  one,
  snapshot,
  standing,
  change,
  readOnly,
}: LibraryContent & { one: ComparedMeasure }) {
  const t = useText();
  const language = useLanguage();
  const { measure, left, right } = one;
  const status = standing[measure] ?? 'unreviewed';
  const name = measureById(measure).label[language];
  const choice = useStatusChoice(status, (next, reason) => {
    const said = t(statusWords.changed, name, t(statusLabels[next]));
    void change(said, (store) => store.setStatus(measure, next, reason));
  });
  const stated = (state: State | undefined) =>
    state === undefined ? (
      <span class="faint">{t(libraryWords.notStated)}</span>
    ) : (
      <StateBadge state={state} date="" actor="" />
    );
  return (
    <tr>
      <th scope="row">
        <MeasureLink measure={measure} items={snapshot.items} />
      </th>
      <td>{stated(left)}</td>
      <td>{stated(right)}</td>
      <td>
        <StatusControl name={name} status={status} choice={choice} disabled={readOnly} />
        {choice.asking && (
          <ReasonForm name={name} reason={reasonIn(snapshot.items, measure)} choice={choice} />
        )}
      </td>
    </tr>
  );
}
