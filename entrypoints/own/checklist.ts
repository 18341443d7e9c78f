import { browser } from 'wxt/browser';
import { openStore, type Store } from '../../checklist/store';
import { reports } from '../../reports/index';

/**
 * Opens the checklist in one of the extension's own pages: begins at once, and anew with every further call. Scripts in web
 * pages hear of changes through `revision`.
 */
export function checklistOpener(): () => Promise<Store> {
  const open = () =>
    openStore({ reports, announce: (revision) => void browser.storage.local.set({ revision }) });
  let begun: Promise<Store> | undefined = open();
  begun.catch(() => {});
  return () => {
    const opening = begun ?? open();
    begun = undefined;
    return opening;
  };
}
