import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { MeasureId } from '../../measures/index';
import { useText } from '../language';
import type { Actions, Chosen } from './actions';
import { CardFrame } from './Card';
import { FindingForm } from './FindingForm';
import { Said } from './Said';
import type { Spot } from './spot';
import { strings } from './strings';

/** A selected text, and what it seems to state. */
export interface Selected {
  quote: string;
  suggested: readonly MeasureId[];
  chosen: Chosen;
  private: boolean;
  /** Adds it; how many were new, or null when nobody answered. */
  add(chosen: Chosen): Promise<number | null>;
}

interface SelectionCardProps {
  selected: Selected;
  choices: Actions['choices'];
  spot: Spot;
  element: Ref<HTMLElement>;
  onClose(): void;
}

/** Shows that much of a long selection. */
const shown = 200;

/** Asks which measure a selected text states, and adds it to the checklist. */
export function SelectionCard({ selected, choices, ...frame }: SelectionCardProps) {
  const t = useText();
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState(false);
  const { quote } = selected;
  const add = async (chosen: Chosen) => {
    const count = await selected.add(chosen);
    setAdded(count !== null);
    setSaid(count === null ? t(strings.gone) : t(count === 0 ? strings.addedNone : strings.selectionAdded));
  };
  const words = quote.length > shown ? `${quote.slice(0, shown)}…` : quote;
  return (
    <CardFrame {...frame} label={t(strings.selection)} kind="" onEnter={() => {}} onLeave={() => {}}>
      {quote === '' ? (
        <Said of="p" class="note" text={t(strings.selectionEmpty)} />
      ) : (
        <Said of="p" class="quote" text={t(strings.quoted, words)} />
      )}
      {selected.private && <Said of="p" class="note" text={t(strings.private)} />}
      {quote !== '' && !added && !selected.private && (
        <FindingForm
          chosen={selected.chosen}
          suggested={selected.suggested}
          choices={choices}
          done={t(strings.add)}
          onDone={(chosen) => void add(chosen)}
          onCancel={frame.onClose}
        />
      )}
      <div class="note" role="status">
        <Said text={said} />
      </div>
    </CardFrame>
  );
}
