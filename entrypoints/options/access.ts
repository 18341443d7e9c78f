import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const everySite = { origins: ['http://*/*', 'https://*/*'] };

/** Whether every site may be looked at, followed as the user gives and takes it; undefined until that is known. */
export function useSiteAccess(): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useEffect(() => {
    const look = () => void browser.permissions.contains(everySite).then(setAccess, () => {});
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return access;
}

/** Asks the user for every site; the browser shows what that means. */
export function askForSites(): void {
  void browser.permissions.request(everySite).catch(() => {});
}
