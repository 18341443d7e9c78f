import type { Finding } from '../../disclosure/disclosure';
import { piecesOf, wordsThatSpoke } from '../disclosures/spoken';
import { useText } from '../language';
import { Said } from './Said';
import { strings } from './strings';

/** How many words that spoke for a finding are shown. */
const most = 5;

/** Why a finding was matched: the words that spoke for it, the heading it stands under, how sure the reading is. */
export function Why({ finding }: { finding: Finding }) {
  const t = useText();
  const words = wordsOf(finding).slice(0, most);
  const quoted = words.map((word) => t(strings.quoted, word)).join('');
  const reasons = [
    ...(quoted === '' ? [] : [t(strings.words, quoted)]),
    ...(finding.section === '' ? [] : [t(strings.section, finding.section)]),
    t(strings.confidence, Math.round(finding.confidence * 100)),
  ];
  return (
    <>
      <Said of="h3" text={t(strings.why)} />
      <ul>
        {reasons.map((reason) => (
          <Said of="li" key={reason} text={reason} />
        ))}
      </ul>
    </>
  );
}

/** The words of the quote that spoke for the finding; where none stands there as it was compared, the words as compared. */
function wordsOf({ quote, evidence }: Finding): string[] {
  const there = piecesOf(quote, evidence).filter(({ spoke }) => spoke);
  const words = there.length > 0 ? there.map(({ text }) => text.trim()) : wordsThatSpoke(evidence);
  return [...new Set(words)].filter((word) => word !== '');
}
