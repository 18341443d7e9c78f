import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DisclosureRecord, FindingRecord, Status } from '../../checklist/checklist';
import type { MeasureId } from '../../measures/index';
import { Button } from '../controls/Button';
import { StatusCounts } from '../controls/StatusCounts';
import { useEscape } from '../controls/useEscape';
import { SaveNotice } from '../exchange/SaveNotice';
import { useText } from '../language';
import { correctionWords } from '../words/correction';
import { disclosureWords } from '../words/disclosure';
import { tabWords } from '../words/tab';
import type { Corrections } from './corrections';
import { Facts } from './Facts';
import { FactsForm } from './FactsForm';
import { Rejected } from './Rejected';
import { StatedList } from './StatedList';
import { StatedRow } from './StatedRow';
import { countStanding, type Standing, statusOf } from './standing';
import { statedInRecords } from './stated';

interface DisclosurePageProps {
  disclosure: DisclosureRecord;
  /** Its own. */
  findings: readonly FindingRecord[];
  standing: Standing;
  /** Why a measure is not applicable to us, or ''. */
  reasonOf: (measure: MeasureId | 'other') => string;
  readOnly: boolean;
  onBack: () => void;
  onStatus: (measure: MeasureId, status: Status, reason: string) => void;
  corrections: Corrections;
}

/** A kept disclosure: its facts, and what it states against how we stand. */
export function DisclosurePage(props: DisclosurePageProps) {
  const { disclosure, findings, standing, reasonOf, readOnly, onBack, onStatus, corrections } = props;
  const t = useText();
  const stated = useMemo(() => statedInRecords(findings), [findings]);
  const rejected = useMemo(() => findings.filter(({ fields }) => fields.rejected), [findings]);
  const [correcting, setCorrecting] = useState(false);
  const article = useRef<HTMLElement>(null);
  useEffect(() => article.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  useEscape(onBack);
  const leave = () => {
    setCorrecting(false);
    article.current?.querySelector<HTMLElement>('h2')?.focus();
  };
  const { fields } = disclosure;
  return (
    <article class="disclosure" ref={article}>
      <Button look="quiet" icon="arrow-left" onClick={onBack}>
        {t(disclosureWords.back)}
      </Button>
      <Facts facts={fields} url={fields.url} full />
      {!readOnly &&
        (correcting ? (
          <FactsForm
            facts={fields}
            onSave={async (correction) => {
              if (await corrections.facts(correction, t(correctionWords.factsSaved))) leave();
            }}
            onCancel={leave}
          />
        ) : (
          <Button look="quiet" onClick={() => setCorrecting(true)}>
            {t(correctionWords.facts)}
          </Button>
        ))}
      {fields.url === '' && <p class="faint">{t(disclosureWords.noAddress)}</p>}
      <section>
        <h3>{t(tabWords.ourStanding)}</h3>
        <StatusCounts counts={countStanding(stated, standing)} />
      </section>
      <StatedList
        stated={stated}
        row={(one) => (
          <StatedRow
            key={one.measure === 'other' ? one.places[0]?.key : one.measure}
            stated={one}
            status={statusOf(one, standing)}
            reason={reasonOf(one.measure)}
            readOnly={readOnly}
            onStatus={onStatus}
            onCorrect={corrections.finding}
          />
        )}
      />
      <Rejected findings={rejected} readOnly={readOnly} onCorrect={corrections.finding} />
      <SaveNotice disclosure={disclosure} findings={findings} />
    </article>
  );
}
