import { browser } from 'wxt/browser';
import { openStore, type Store } from '../../checklist/store';
import { reports } from '../../reports/index';

/** Opens the checklist in one of the extension's own pages. Scripts in web pages hear of changes through `revision`. */
export function openChecklist(): Promise<Store> {
  return openStore({ reports, announce: (revision) => void browser.storage.local.set({ revision }) });
}
