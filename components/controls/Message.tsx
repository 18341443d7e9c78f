import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface MessageProps {
  icon: IconName;
  title: string;
  /** Told to screen readers at once. */
  alert?: boolean;
  /** Explains, and what can be done. */
  children?: ComponentChildren;
}

/** Stands in a view that has nothing to show: nothing there, nothing found, or something failed. */
export function Message({ icon, title, alert = false, children }: MessageProps) {
  return (
    <div class={alert ? 'message alert' : 'message'} {...(alert ? { role: 'alert' } : {})}>
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
