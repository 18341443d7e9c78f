import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FindingCorrection } from '../../checklist/interface';
import type { MeasureId } from '../../measures/index';
import { Button } from '../controls/Button';
import { useLanguage, useText } from '../language';
import { correctionWords } from '../words/correction';
import { disclosureWords } from '../words/disclosure';
import { itemWords } from '../words/item';
import { writeList } from '../words/written';
import { PlaceForm } from './PlaceForm';
import { StateBadge } from './StateBadge';
import { piecesOf } from './spoken';
import type { Place } from './stated';

interface PlaceTextProps {
  measure: MeasureId | 'other';
  place: Place;
  /** The measure is stated here only: its state stands above already. */
  alone: boolean;
  /** The way to it on the page. */
  reveal?: ComponentChildren;
  /** Absent where nothing can be corrected. */
  onCorrect?: ((correction: FindingCorrection, said: string) => Promise<boolean>) | undefined;
}

/** What stands at one place, in the disclosure's words or in ours, and what spoke for reading it so. */
export function PlaceText({ measure, place, alone, reveal, onCorrect }: PlaceTextProps) {
  const t = useText();
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
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
          {t(disclosureWords.why)}: {writeList(why, language)}
        </p>
      )}
      {reveal}
      {place.corrected && <span class="tag">{t(correctionWords.corrected)}</span>}
      {onCorrect && !correcting && (
        <p class="actions">
          <Button look="quiet" element={opener} onClick={() => setCorrecting(true)}>
            {t(correctionWords.place)}
          </Button>
          <Button
            look="quiet"
            onClick={() => void onCorrect({ rejected: true }, t(correctionWords.rejected))}
          >
            {t(correctionWords.reject)}
          </Button>
        </p>
      )}
      {onCorrect && correcting && (
        <PlaceForm
          measure={measure}
          place={place}
          onSave={async (correction) => {
            if (await onCorrect(correction, t(correctionWords.saved))) setCorrecting(false);
          }}
          onCancel={() => setCorrecting(false)}
        />
      )}
    </li>
  );
}
