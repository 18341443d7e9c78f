import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const origins = { origins: ['http://*/*', 'https://*/*'] };

/** Access to every site, which the user may withhold, give and take at any time. */
export const everySite = {
  /** Whether it is given; true where the browser cannot say. */
  granted: (): Promise<boolean> => browser.permissions.contains(origins).catch(() => true),
  /** Asks the user for it; the browser shows what that means. To be called at once in a click. */
  async ask(): Promise<void> {
    await browser.permissions.request(origins).catch(() => false);
  },
  /** Calls when access to sites was given or taken. Returns how to stop. */
  follow(changed: () => void): () => void {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
};

/** Whether every site may be looked at, followed as the user gives and takes it; undefined until that is known. */
export function useSiteAccess(): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useEffect(() => {
    const look = () => void everySite.granted().then(setAccess);
    look();
    return everySite.follow(look);
  }, []);
  return access;
}
