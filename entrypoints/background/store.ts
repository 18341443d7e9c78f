import { browser } from 'wxt/browser';
import { openStore, type Store } from '../../checklist/store';
import { reports } from '../../reports/index';

let opening: Promise<Store> | undefined;

/** The checklist, opened once per wake of the background. Scripts in pages hear of changes through `revision`. */
export function store(): Promise<Store> {
  opening ??= openStore({ reports, announce: (revision) => void browser.storage.local.set({ revision }) });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
