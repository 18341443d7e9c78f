import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/settings/Shortcuts';

/** The shortcuts as the browser has them, looked at again whenever the user comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () =>
      void browser.commands.getAll().then(
        (all) => setKnown(all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))),
        () => {},
      );
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return known;
}

/** Opens the browser's own page for shortcuts. Chromium has an address for it, Firefox a function. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as {
    commands: { openShortcutSettings?(): Promise<void> };
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
