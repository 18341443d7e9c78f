import type { ComponentChildren } from 'preact';
import { isUnchanged, type ReportChanges } from '../../checklist/cases/changes';
import type { Item } from '../../checklist/checklist';
import { incidentById } from '../../measures/incidents';
import { StateBadge } from '../disclosures/StateBadge';
import { MeasureLink } from '../insights/MeasureLink';
import { useLanguage, useText } from '../language';
import { stateWords } from '../words/item';
import { libraryWords } from '../words/library';
import { writeNumber } from '../words/written';

/** What is new in a report, kind by kind; what there is none of is left out. */
export function ChangeList({ changes, items }: { changes: ReportChanges; items: readonly Item[] }) {
  const t = useText();
  const language = useLanguage();
  const number = (value: number) => writeNumber(value, language);
  const groups: { label: string; entries: { key: string; told: ComponentChildren }[] }[] = [
    {
      label: t(libraryWords.added),
      entries: changes.added.map(({ measure, state }) => ({
        key: measure,
        told: (
          <>
            <MeasureLink measure={measure} items={items} /> <StateBadge state={state} date="" actor="" />
          </>
        ),
      })),
    },
    {
      label: t(libraryWords.done),
      entries: changes.done.map((measure) => ({
        key: measure,
        told: <MeasureLink measure={measure} items={items} />,
      })),
    },
    {
      label: t(libraryWords.moved),
      entries: changes.moved.map(({ measure, before, after }) => ({
        key: measure,
        told: (
          <>
            <MeasureLink measure={measure} items={items} />{' '}
            <span class="faint">{t(libraryWords.fromTo, t(stateWords[before]), t(stateWords[after]))}</span>
          </>
        ),
      })),
    },
    {
      label: t(libraryWords.countsChanged),
      entries: changes.counts.map(({ what, before, after }) => ({
        key: what,
        told: (
          <>
            <b>{t(libraryWords.fromTo, number(before), number(after))}</b> <span class="faint">{what}</span>
          </>
        ),
      })),
    },
    {
      label: t(libraryWords.newCounts),
      entries: changes.newCounts.map(({ what, count }) => ({
        key: what,
        told: (
          <>
            <b>{number(count)}</b> <span class="faint">{what}</span>
          </>
        ),
      })),
    },
    {
      label: t(libraryWords.kindsAdded),
      entries: changes.kinds.map((kind) => ({
        key: kind,
        told: incidentById(kind)?.label[language] ?? kind,
      })),
    },
    {
      label: t(libraryWords.leakedAdded),
      entries: changes.leakedItems.map((one) => ({ key: one, told: one })),
    },
    { label: t(libraryWords.causesAdded), entries: changes.causes.map((one) => ({ key: one, told: one })) },
    {
      label: t(libraryWords.unsaid),
      entries: changes.unsaid.map((measure) => ({
        key: measure,
        told: <MeasureLink measure={measure} items={items} />,
      })),
    },
  ];
  return (
    <>
      {isUnchanged(changes) && <p class="faint">{t(libraryWords.unchanged)}</p>}
      <dl class="told-changes">
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ label, entries }) => (
            <div key={label}>
              <dt>{label}</dt>
              {entries.map(({ key, told }) => (
                <dd key={key}>{told}</dd>
              ))}
            </div>
          ))}
      </dl>
    </>
  );
}
