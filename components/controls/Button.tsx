import type { ComponentChildren, RefObject } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  /** `primary`: the one thing to do in a view; `quiet`: without an edge; `danger`: takes something away. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  /** Its name, where the words on it do not say enough by themselves; its tip, where it shows an icon alone. */
  label?: string;
  disabled?: boolean;
  /** What it does is done: it stays, and keeps the focus, but does nothing. */
  settled?: boolean;
  submit?: boolean;
  /** For a button that is on or off. */
  pressed?: boolean;
  /** For a button that shows or hides something. */
  expanded?: boolean;
  tabIndex?: number;
  element?: RefObject<HTMLButtonElement | null>;
  onClick?: () => void;
  children?: ComponentChildren;
}

/** A button. */
export function Button({
  look = 'plain',
  icon,
  label,
  disabled,
  settled = false,
  submit = false,
  pressed,
  expanded,
  tabIndex,
  element,
  onClick,
  children,
}: ButtonProps) {
  const bare = children === undefined;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button ${look}${bare ? ' bare' : ''}`}
      aria-label={label}
      title={bare ? label : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      tabIndex={tabIndex}
      disabled={disabled}
      aria-disabled={settled || undefined}
      ref={element ?? null}
      onClick={settled ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
