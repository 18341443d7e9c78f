import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

/** One line that explains something about the view around it. */
export function Note({ icon = 'info', children }: { icon?: IconName; children: ComponentChildren }) {
  return (
    <p class="note">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
