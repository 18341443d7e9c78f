import { useText } from '../language';
import { useMarkName } from './Card';
import type { Mark } from './marked';
import type { Place } from './placing';
import { StatusMark } from './StatusMark';
import { statusLabels } from './strings';

interface BesideProps {
  mark: Mark;
  place: Place;
  current: boolean;
  opened: boolean;
  element(button: HTMLButtonElement | null): void;
  onHover(): void;
  /** Reached with the keyboard. */
  onReach(): void;
  onLeave(): void;
  onPress(): void;
}

/** The sign of our status beside the text of a finding. */
export function Beside({
  mark,
  place,
  current,
  opened,
  element,
  onHover,
  onReach,
  onLeave,
  onPress,
}: BesideProps) {
  const t = useText();
  const name = useMarkName(mark);
  const { status } = mark;
  return (
    <button
      type="button"
      ref={element}
      class={current ? 'beside current' : 'beside'}
      style={{ left: `${place.x}px`, top: `${place.y}px` }}
      aria-label={status === 'unclassified' ? name : `${name}: ${t(statusLabels[status])}`}
      aria-haspopup="dialog"
      aria-expanded={opened}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') onHover();
      }}
      onPointerLeave={onLeave}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onReach();
      }}
      onBlur={onLeave}
      onClick={onPress}
    >
      <StatusMark status={status} />
    </button>
  );
}
