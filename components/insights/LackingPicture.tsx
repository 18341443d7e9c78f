import { useMemo } from 'preact/hooks';
import { lacking } from '../../checklist/insights/lacking';
import { measureById } from '../../measures/index';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import type { Snapshot } from '../snapshot';
import { insightWords } from '../words/insights';
import { writeList, writeNumber } from '../words/written';
import { parts } from './counts';
import { DataTable } from './DataTable';
import { MeasureLink } from './MeasureLink';
import { Picture } from './Picture';
import { bars } from './plots';

/** How many are drawn; all stand in the table. */
const most = 12;

/** The measures most organisations cite that we do not have. */
export function LackingPicture({ snapshot }: { snapshot: Snapshot }) {
  const t = useText();
  const language = useLanguage();
  const { items, findings, disclosures } = snapshot;
  const all = useMemo(() => lacking(items, findings, disclosures), [items, findings, disclosures]);
  const drawn = useMemo(
    () =>
      all.slice(0, most).map(({ measure, status, organisations }) => ({
        label: measureById(measure).label[language],
        values: { [status]: organisations },
        note: t(insightWords.byOrganisations, organisations),
      })),
    [all, language, t],
  );
  const longest = all[0]?.organisations ?? 0;
  const draw = useMemo(() => (width: number) => bars(drawn, longest, width), [drawn, longest]);
  const title = t(insightWords.lacking);
  if (all.length === 0)
    return (
      <section class="picture">
        <h2>{title}</h2>
        <p class="faint">{t(insightWords.lackingNone)}</p>
      </section>
    );
  const more = all.length - drawn.length;
  const help = t(insightWords.lackingHelp);
  return (
    <Picture
      title={title}
      help={more > 0 ? `${help}${language === 'ja' ? '' : ' '}${t(insightWords.moreLacking, more)}` : help}
      said={writeList(
        drawn.map(({ label, note }) => `${label} ${note}`),
        language,
      )}
      draw={draw}
      fills={parts.filter((part) => drawn.some(({ values }) => part in values))}
      table={
        <DataTable
          caption={title}
          heads={[t(insightWords.measure), t(insightWords.status), t(insightWords.organisations)]}
          rows={all.map(({ measure, status, organisations }) => ({
            key: measure,
            cells: [
              <MeasureLink key={measure} measure={measure} items={items} />,
              t(statusLabels[status]),
              writeNumber(organisations, language),
            ],
          }))}
        />
      }
    />
  );
}
