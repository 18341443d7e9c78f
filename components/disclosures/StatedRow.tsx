import { useId, useState } from 'preact/hooks';
import type { Status } from '../../checklist/checklist';
import type { FindingCorrection } from '../../checklist/interface';
import type { MeasureId } from '../../measures/index';
import { measureById } from '../../measures/index';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { ReasonForm, StatusControl, useStatusChoice } from '../controls/StatusControl';
import { useLanguage, useText } from '../language';
import { kindWords } from '../words/disclosure';
import { tabWords } from '../words/tab';
import { PlaceText } from './PlaceText';
import { Reveal } from './Reveal';
import { StateBadge } from './StateBadge';
import { furthest, type Place, type Stated } from './stated';

interface StatedRowProps {
  stated: Stated;
  status: Status | 'unclassified';
  reason: string;
  readOnly: boolean;
  /** Whether it is in the checklist; absent where that is no question. */
  added?: boolean;
  onAdd?: () => void;
  onStatus: (measure: MeasureId, status: Status, reason: string) => void;
  /** Goes to a place on the page; false where it is not there any more. Absent where there is no page to go to. */
  onReveal?: (place: Place) => Promise<boolean>;
  /** Corrects what one of the places states, by its key. Absent where nothing can be corrected. */
  onCorrect?: ((key: string, correction: FindingCorrection, said: string) => Promise<boolean>) | undefined;
}

/** One measure a disclosure states: what they did, how we stand, and on demand their words and why it was read so. */
export function StatedRow(props: StatedRowProps) {
  const { stated, status, reason, readOnly, added, onAdd, onStatus, onReveal, onCorrect } = props;
  const t = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [revealed, setRevealed] = useState<{ key: string; found: boolean }>();
  const id = useId();
  const { measure, places } = stated;
  const choice = useStatusChoice(status === 'unclassified' ? 'unreviewed' : status, (next, why) => {
    if (measure !== 'other') onStatus(measure, next, why);
  });
  const most = furthest(stated);
  const [first] = places;
  const name =
    measure === 'other' ? first?.quote || t(kindWords.other) : measureById(measure).label[language];
  const reveal = async (place: Place | undefined) => {
    if (!place || !onReveal) return;
    setRevealed(undefined);
    const found = await onReveal(place);
    setRevealed({ key: place.key, found });
  };
  return (
    <li class="row stated">
      <button
        type="button"
        class="what"
        aria-expanded={open}
        aria-controls={id}
        aria-keyshortcuts={readOnly || measure === 'other' ? undefined : '1 2 3 4 5'}
        onClick={() => {
          setOpen(!open);
          if (!open) void reveal(first);
        }}
        onKeyDown={(event) => {
          if (!readOnly && measure !== 'other' && choice.press(event)) event.stopPropagation();
        }}
      >
        <span class="name">
          <Icon name="chevron-right" />
          {name}
        </span>
        {most && (
          <span class="meta">
            <StateBadge state={most.state} date={most.date} actor={most.actor} />
          </span>
        )}
      </button>
      {measure !== 'other' && status !== 'unclassified' && (
        <StatusControl name={name} status={status} choice={choice} disabled={readOnly} />
      )}
      {added !== undefined && (
        <Button
          look="quiet"
          icon={added ? 'check' : 'plus'}
          label={added ? t(tabWords.isAdded) : t(tabWords.addOne, name)}
          settled={added}
          disabled={readOnly}
          {...(onAdd ? { onClick: onAdd } : {})}
        />
      )}
      {choice.asking && <ReasonForm name={name} reason={reason} choice={choice} />}
      <ul class="places" id={id} hidden={!open}>
        {open &&
          places.map((place) => (
            <PlaceText
              key={place.key}
              measure={measure}
              place={place}
              alone={places.length === 1}
              reveal={
                onReveal && (
                  <Reveal
                    found={revealed?.key === place.key ? revealed.found : undefined}
                    onReveal={() => void reveal(place)}
                  />
                )
              }
              onCorrect={
                onCorrect && !readOnly
                  ? (correction, said) => onCorrect(place.key, correction, said)
                  : undefined
              }
            />
          ))}
      </ul>
    </li>
  );
}
