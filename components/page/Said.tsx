import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { Icon, type IconName } from './Icon';

interface SaidProps {
  text: string;
  /** The element it is; a span if left out. */
  of?: 'span' | 'div' | 'h2' | 'h3' | 'dt' | 'dd' | 'li' | 'p';
  class?: string;
  role?: 'alert' | 'status';
}

/**
 * Text that is drawn by the style sheet (`content: attr(data-said)`) and is no text node. A page's `window.find()` and its
 * selection see into closed shadow roots in Chromium, but not into generated content: so no page can ask for these words.
 */
export function Said({ text, of = 'span', class: name = '', role }: SaidProps) {
  return h(of, { class: `said ${name}`.trim(), 'data-said': text, ...(role ? { role } : {}) });
}

interface PressProps {
  /** What it does: its name, and its words where it has no picture alone. */
  label: string;
  onPress(event: MouseEvent): void;
  icon?: IconName;
  /** Only the picture is shown. */
  bare?: boolean;
  class?: string;
  /** Pressing does nothing now. It can still be reached, and a page cannot tell. */
  idle?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  children?: ComponentChildren;
}

/** A button. */
export function Press({
  label,
  onPress,
  icon,
  bare = false,
  class: name = '',
  idle = false,
  expanded,
  pressed,
  children,
}: PressProps) {
  return (
    <button
      type="button"
      class={`${bare ? 'bare ' : ''}${name}`.trim()}
      aria-label={label}
      title={bare ? label : undefined}
      aria-disabled={idle}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={(event) => {
        if (!idle) onPress(event);
      }}
    >
      {icon && <Icon name={icon} />}
      {!bare && <Said text={label} />}
      {children}
    </button>
  );
}
