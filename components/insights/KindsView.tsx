import { useMemo } from 'preact/hooks';
import { kindReadiness } from '../../checklist/insights/kinds';
import { incidentById } from '../../measures/incidents';
import type { SectionProps } from '../dashboard/section';
import { useLanguage, useText } from '../language';
import { insightWords } from '../words/insights';
import { writeNumber } from '../words/written';
import { CountsPicture } from './CountsPicture';
import { KindDetails } from './KindDetails';

/** Could it happen to us: for each kind of incident, what answers it and is in place, what is not, and who fell to it. */
export function KindsView({ snapshot, change, place, onPlace, readOnly }: SectionProps) {
  const t = useText();
  const language = useLanguage();
  const { items, disclosures } = snapshot;
  const all = useMemo(() => kindReadiness(items, disclosures), [items, disclosures]);
  const happened = useMemo(() => all.filter(({ fallen }) => fallen.length > 0), [all]);
  const open = place.path[1] ?? '';
  const every =
    happened.length === 0 ||
    place.query.kinds === 'all' ||
    (open !== '' && happened.every(({ kind }) => kind !== open));
  const shown = every ? all : happened;
  const rows = useMemo(
    () => shown.map(({ kind, counts }) => ({ id: kind, label: incidentById(kind).label[language], counts })),
    [shown, language],
  );
  const choose = (kinds: string) => onPlace({ path: ['kinds'], query: { kinds } }, true);
  const chip = (value: '' | 'all', label: string, count: number) => (
    <label class="chip">
      <input type="radio" name="kinds" checked={every === (value === 'all')} onChange={() => choose(value)} />
      <span>{label}</span>
      <b>{writeNumber(count, language)}</b>
    </label>
  );
  return (
    <>
      {happened.length > 0 ? (
        <fieldset class="chips">
          <legend class="spoken">{t(insightWords.kindsShown)}</legend>
          {chip('', t(insightWords.kindsHappened), happened.length)}
          {chip('all', t(insightWords.kindsAll), all.length)}
        </fieldset>
      ) : (
        <p class="faint">{t(insightWords.kindsNone)}</p>
      )}
      <CountsPicture
        title={t(insightWords.kindsTitle)}
        help={t(insightWords.kindsHelp)}
        of={t(insightWords.kind)}
        rows={rows}
      />
      <div class="kinds">
        {shown.map((one) => (
          <KindDetails
            key={one.kind}
            readiness={one}
            items={items}
            open={one.kind === open}
            change={change}
            readOnly={readOnly}
          />
        ))}
      </div>
    </>
  );
}
