import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../language';
import { Press, Said } from './Said';
import { strings } from './strings';

/** What was done with the whole page or with a finding, and the way back. */
export interface NoticeOf {
  said: string;
  undo(): void;
}

interface NoticeProps extends NoticeOf {
  onClose(): void;
}

/** Milliseconds a notice stays, unless somebody is at it. What it offers can be done elsewhere later, too. */
const stay = 12_000;

/** Says what was done, and takes it back. */
export function Notice({ said, undo, onClose }: NoticeProps) {
  const t = useText();
  const timer = useRef(0);
  const wait = () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(onClose, stay);
  };
  const hold = () => clearTimeout(timer.current);
  useEffect(() => {
    wait();
    return hold;
  }, [said]);
  return (
    <section
      class="notice"
      aria-label={t(strings.region)}
      onPointerEnter={hold}
      onPointerLeave={wait}
      onFocusIn={hold}
      onFocusOut={wait}
    >
      <div role="status">
        <Said of="p" text={said} />
      </div>
      <div class="actions">
        <Press icon="undo" label={t(strings.undo)} onPress={undo} />
        <Press icon="close" bare label={t(strings.close)} onPress={onClose} />
      </div>
    </section>
  );
}
