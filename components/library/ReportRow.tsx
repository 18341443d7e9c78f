import type { DisclosureRecord, FindingRecord } from '../../checklist/checklist';
import { sectorLabel, sectorOf } from '../../checklist/sectors';
import { incidentById } from '../../measures/incidents';
import { StatusBar } from '../controls/StatusBar';
import { countStanding, preventionOf, type Standing } from '../disclosures/standing';
import { statedInRecords } from '../disclosures/stated';
import { useLanguage, useText } from '../language';
import { disclosureWords, stageWords } from '../words/disclosure';
import { libraryWords } from '../words/library';

interface ReportRowProps {
  disclosure: DisclosureRecord;
  /** Its own. */
  findings: readonly FindingRecord[];
  standing: Standing;
  address: string;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

/** Kinds of incident a row names; the rest is counted. */
const mostKinds = 3;

/** A disclosure in the library: whose, when, of what, and how many of its measures we lack. */
export function ReportRow({ disclosure, findings, standing, address, chosen, onChoose }: ReportRowProps) {
  const t = useText();
  const language = useLanguage();
  const { organisation, title, published, stage, origin, incidents } = disclosure.fields;
  const name = organisation || t(disclosureWords.unnamedShort);
  const stated = statedInRecords(findings);
  const counts = countStanding(stated, standing);
  const total = preventionOf(stated).length;
  const kinds = incidents.flatMap((id) => incidentById(id)?.label[language] ?? []);
  const sector = sectorOf(disclosure.fields);
  return (
    <li class="row report-row">
      <label class="pick">
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
        <span class="spoken">{t(libraryWords.choose, title === '' ? name : `${name} ${title}`)}</span>
      </label>
      <div class="told">
        <a class="name" href={address} data-leads={disclosure.id}>
          {name}
        </a>
        {origin === 'bundled' && <span class="tag">{t(disclosureWords.bundled)}</span>}
        {title !== '' && <span class="title">{title}</span>}
        <span class="meta">
          <span>
            {published === '' ? t(disclosureWords.dateUnknown) : t(disclosureWords.published, published)}
          </span>
          <span>{t(stageWords[stage])}</span>
          {sector !== 'unknown' && <span>{sectorLabel(sector)[language]}</span>}
          {kinds.slice(0, mostKinds).map((kind) => (
            <span key={kind} class="tag">
              {kind}
            </span>
          ))}
          {kinds.length > mostKinds && <span>{t(disclosureWords.moreKinds, kinds.length - mostKinds)}</span>}
        </span>
        <StatusBar counts={counts} />
        <span class="meta">
          {t(disclosureWords.inPlace, counts['in-place'] ?? 0, total - (counts['not-applicable'] ?? 0))}
        </span>
      </div>
    </li>
  );
}
