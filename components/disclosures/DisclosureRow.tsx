import { useEffect, useRef } from 'preact/hooks';
import type { DisclosureRecord, FindingRecord } from '../../checklist/checklist';
import { StatusBar } from '../controls/StatusBar';
import { useText } from '../language';
import { disclosureWords, stageWords } from '../words/disclosure';
import { countStanding, preventionOf, type Standing } from './standing';
import { statedInRecords } from './stated';

interface DisclosureRowProps {
  disclosure: DisclosureRecord;
  /** Its own. */
  findings: readonly FindingRecord[];
  standing: Standing;
  /** Takes the focus when it appears. */
  focused: boolean;
  onOpen: () => void;
}

/** A disclosure in the list: whose, when, and how many of its measures we lack. */
export function DisclosureRow({ disclosure, findings, standing, focused, onOpen }: DisclosureRowProps) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, []);
  const { organisation, title, published, stage, origin } = disclosure.fields;
  const stated = statedInRecords(findings);
  const counts = countStanding(stated, standing);
  const total = preventionOf(stated).length;
  return (
    <li class="row">
      <button type="button" class="what" ref={button} onClick={onOpen}>
        <span class="name">
          {organisation || t(disclosureWords.unnamedShort)}
          {origin === 'bundled' && <span class="tag">{t(disclosureWords.bundled)}</span>}
        </span>
        {title !== '' && <span class="title">{title}</span>}
        <span class="meta">
          <span>
            {published === '' ? t(disclosureWords.dateUnknown) : t(disclosureWords.published, published)}
          </span>
          <span>{t(stageWords[stage])}</span>
          <span>
            {t(disclosureWords.inPlace, counts['in-place'] ?? 0, total - (counts['not-applicable'] ?? 0))}
          </span>
        </span>
        <StatusBar counts={counts} />
      </button>
    </li>
  );
}
