import { useState } from 'preact/hooks';
import { useText } from '../language';
import { type Corner, corners } from '../options';
import type { Actions } from './actions';
import { Press, Said } from './Said';
import { cornerLabels, strings } from './strings';

interface BarMenuProps {
  corner: Corner;
  actions: Actions;
  onCorner(corner: Corner): void;
  onNotDisclosure(): void;
  onHideSite(): void;
}

/** What is done seldom: another corner, the side panel, and the ways to be left alone. */
export function BarMenu({ corner, actions, onCorner, onNotDisclosure, onHideSite }: BarMenuProps) {
  const t = useText();
  const [refused, setRefused] = useState(false);
  const { openPanel } = actions;
  return (
    <div class="menu">
      {openPanel && (
        <Press
          icon="panel"
          class="plain"
          label={t(strings.panel)}
          onPress={() => void openPanel().then((opened) => setRefused(!opened))}
        />
      )}
      {refused && <Said of="p" class="note" role="alert" text={t(strings.panelRefused)} />}
      <Press class="plain" label={t(strings.notDisclosure)} onPress={onNotDisclosure} />
      {actions.hideSite && <Press class="plain" label={t(strings.hideSite)} onPress={onHideSite} />}
      <fieldset class="corners" aria-label={t(strings.moveTo)}>
        <Said class="note" text={t(strings.moveTo)} />
        {corners.map((one) => (
          <Press
            key={one}
            label={t(cornerLabels[one])}
            pressed={one === corner}
            onPress={() => onCorner(one)}
          />
        ))}
      </fieldset>
    </div>
  );
}
