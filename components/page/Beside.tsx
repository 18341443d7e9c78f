import { useText } from '../language';
import { useMarkName } from './Card';
import type { Mark } from './marked';
import { memo } from './memo';
import { StatusMark } from './StatusMark';
import { statusLabels } from './strings';

interface BesideProps {
  mark: Mark;
  /** Where it stands, in px of the document. */
  x: number;
  y: number;
  current: boolean;
  /** Its card is open; pinned cards stay until they are closed. */
  opened: boolean;
  pinned: boolean;
  element(button: HTMLButtonElement | null): void;
  onHover(): void;
  /** Reached with the keyboard. */
  onReach(): void;
  onLeave(): void;
  onPress(): void;
}

/** The sign of our status beside the text of a finding; drawn again when the finding, our status or its place changes. */
export const Beside = memo(Sign, ['mark', 'x', 'y', 'current', 'opened', 'pinned']);

function Sign({ mark, x, y, current, opened, element, onHover, onReach, onLeave, onPress }: BesideProps) {
  const t = useText();
  const name = useMarkName(mark);
  const { status } = mark;
  return (
    <button
      type="button"
      ref={element}
      class={current ? 'beside current' : 'beside'}
      style={{ left: `${x}px`, top: `${y}px` }}
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
