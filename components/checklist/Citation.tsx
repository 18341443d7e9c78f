import type { DisclosureRecord, FindingRecord } from '../../checklist/checklist';
import { citationAddress } from '../../checklist/citation';
import { Icon } from '../controls/Icon';
import { StateBadge } from '../disclosures/StateBadge';
import { useLanguage, useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { generalWords } from '../words/general';
import { itemWords } from '../words/item';

interface CitationProps {
  finding: FindingRecord;
  disclosure: DisclosureRecord | undefined;
  /** Leads to the very place; left out, to the page. */
  link?: string | undefined;
}

/** One place that names a measure: who, when, how far they were, in their words or in ours, and where it stands. */
export function Citation({ finding, disclosure, link }: CitationProps) {
  const t = useText();
  const language = useLanguage();
  const { state, date, actor, quote, summaryJa, summaryEn } = finding.fields;
  const summary = language === 'ja' ? summaryJa : summaryEn;
  const { organisation = '', published = '' } = disclosure?.fields ?? {};
  const { page } = finding.fields;
  const address = link ?? (disclosure ? citationAddress(finding.fields, disclosure.fields) : '');
  return (
    <li class="citation">
      <div class="who">{organisation || t(disclosureWords.unnamedShort)}</div>
      <div class="meta">
        <span>
          {published === '' ? t(disclosureWords.dateUnknown) : t(disclosureWords.published, published)}
        </span>
        <StateBadge state={state} date={date} actor={actor} />
      </div>
      {quote !== '' && <blockquote lang="ja">{quote}</blockquote>}
      {quote === '' && summary !== '' && (
        <p>
          <span class="tag">{t(itemWords.summary)}</span> {summary}
        </p>
      )}
      {address !== '' && (
        <a href={address} target="_blank" rel="noreferrer noopener">
          {page !== undefined
            ? t(itemWords.openPage, page)
            : t(link === undefined ? itemWords.open : itemWords.openPlace)}
          <span class="spoken">{t(generalWords.newTab)}</span>
          <Icon name="link-external" />
        </a>
      )}
    </li>
  );
}
