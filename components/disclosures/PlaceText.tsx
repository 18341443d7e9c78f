import { useLanguage, useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { itemWords } from '../words/item';
import { StateBadge } from './StateBadge';
import { piecesOf } from './spoken';
import type { Place } from './stated';

/** What stands at one place, in the disclosure's words or in ours, and what spoke for reading it so. */
export function PlaceText({ place, alone }: { place: Place; alone: boolean }) {
  const t = useText();
  const language = useLanguage();
  const { quote, summary, section, evidence } = place;
  const pieces = piecesOf(quote, evidence);
  const why = [
    ...(section === '' ? [] : [t(disclosureWords.heading, section)]),
    ...(pieces.some(({ spoke }) => spoke) ? [t(disclosureWords.marked)] : []),
  ];
  return (
    <li>
      {!alone && <StateBadge state={place.state} date={place.date} actor={place.actor} />}
      {quote !== '' && (
        <blockquote lang="ja">
          {pieces.map(({ text, spoke }, index) => (spoke ? <mark key={index}>{text}</mark> : text))}
        </blockquote>
      )}
      {quote === '' && (
        <p>
          <span class="tag">{t(itemWords.summary)}</span> {summary[language]}
        </p>
      )}
      {why.length > 0 && (
        <p class="faint">
          {t(disclosureWords.why)}: {why.join(language === 'ja' ? '、' : ', ')}
        </p>
      )}
    </li>
  );
}
