import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item, Status } from '../../checklist/checklist';
import type { KindReadiness } from '../../checklist/insights/kinds';
import { isSettled } from '../../checklist/progress';
import { incidentById, techniqueUrl } from '../../measures/incidents';
import { type MeasureId, measureById } from '../../measures/index';
import { ReasonForm, StatusControl, useStatusChoice } from '../controls/StatusControl';
import { routeAddress } from '../dashboard/route';
import { reasonIn } from '../disclosures/standing';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import type { Change } from '../useStore';
import { disclosureWords } from '../words/disclosure';
import { generalWords } from '../words/general';
import { insightWords } from '../words/insights';
import { statusWords } from '../words/status';
import { writeDate } from '../words/written';
import { MeasureLink } from './MeasureLink';

interface KindDetailsProps {
  readiness: KindReadiness;
  items: readonly Item[];
  /** Open at first. */
  open: boolean;
  change: Change;
  readOnly: boolean;
}

/** One kind of incident: what we lack of what answers it, what we have, and who fell to it. */
export function KindDetails({ readiness, items, open, change, readOnly }: KindDetailsProps) {
  const t = useText();
  const language = useLanguage();
  const [opened, setOpened] = useState(open);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) details.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  const { kind, measures, inPlace, applicable, fallen } = readiness;
  const { label, techniques, note } = incidentById(kind);
  const list = (settled: boolean) => measures.filter(({ status }) => isSettled(status) === settled);
  const row = ({ measure, status }: KindReadiness['measures'][number]) => (
    <MeasureRow key={measure} {...{ measure, status, items, change, readOnly }} />
  );
  return (
    <details
      class="kind"
      open={opened}
      ref={details}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <span class="name">{label[language]}</span>
        <span class="meta">
          <span>
            {t(insightWords.ready)}{' '}
            {applicable === 0
              ? t(insightWords.nothingApplicable)
              : t(insightWords.ratio, inPlace, applicable)}
          </span>
          {fallen.length > 0 && <span>{t(insightWords.happened, fallen.length)}</span>}
        </span>
      </summary>
      {opened && (
        <div class="inside">
          {note && <p class="faint">{note[language]}</p>}
          <h3>{t(insightWords.lackingHere)}</h3>
          {list(false).length === 0 ? (
            <p class="faint">{t(insightWords.lackingHereNone)}</p>
          ) : (
            <ul class="rows">{list(false).map(row)}</ul>
          )}
          {list(true).length > 0 && (
            <>
              <h3>{t(insightWords.inPlaceHere)}</h3>
              <ul class="rows">{list(true).map(row)}</ul>
            </>
          )}
          <h3>{t(insightWords.fallen)}</h3>
          {fallen.length === 0 ? (
            <p class="faint">{t(insightWords.fallenNone)}</p>
          ) : (
            <ul class="links">
              {fallen.map(({ id, fields: { organisation, published } }) => (
                <li key={id}>
                  <a href={routeAddress({ section: 'disclosures', path: [id] })}>
                    {organisation || t(disclosureWords.unnamedShort)}
                  </a>{' '}
                  <span class="faint">
                    {published === '' ? t(disclosureWords.dateUnknown) : writeDate(published, language)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {techniques.length > 0 && (
            <p class="techniques">
              <span class="faint">{t(insightWords.techniques)}</span>
              {techniques.map(({ id, verified }) => (
                <span key={id}>
                  <a href={techniqueUrl(id)} target="_blank" rel="noreferrer noopener">
                    {id}
                    <span class="spoken">{t(generalWords.newTab)}</span>
                  </a>
                  {!verified && <span class="tag">{t(insightWords.unverified)}</span>}
                </span>
              ))}
            </p>
          )}
        </div>
      )}
    </details>
  );
}

interface MeasureRowProps {
  measure: MeasureId;
  status: Status;
  items: readonly Item[];
  change: Change;
  readOnly: boolean;
}

function MeasureRow({ measure, status, items, change, readOnly }: MeasureRowProps) {
  const t = useText();
  const language = useLanguage();
  const name = measureById(measure).label[language];
  const choice = useStatusChoice(status, (next, reason) => {
    const said = t(statusWords.changed, name, t(statusLabels[next]));
    void change(said, (store) => store.setStatus(measure, next, reason));
  });
  return (
    <li class="row">
      <span class="what">
        <MeasureLink measure={measure} items={items} />
      </span>
      <StatusControl name={name} status={status} choice={choice} disabled={readOnly} />
      {choice.asking && <ReasonForm name={name} reason={reasonIn(items, measure)} choice={choice} />}
    </li>
  );
}
