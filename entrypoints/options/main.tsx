import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { settingsWords } from '../../components/words/settings';
import { forgetAsides } from '../background/asides';
import { changeOptions } from '../background/options';
import { everySite, useSiteAccess } from '../own/access';
import { checklistOpener } from '../own/checklist';
import { OwnPage } from '../own/OwnPage';
import { WithExchange } from '../own/WithExchange';
import { openShortcutSettings, useShortcuts } from './shortcuts';
import { useAsides } from './useAsides';

const open = checklistOpener();

/** Bytes this extension uses; undefined where the browser does not tell. */
async function usage(): Promise<number | undefined> {
  return (await navigator.storage?.estimate?.().catch(() => undefined))?.usage;
}

/** Asks the user to allow notifications; true when they are. */
function askNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
}

/** Deletes everything: the store, the options and what else is kept, and the permission that was given beside. */
async function deleteAll(): Promise<void> {
  const store = await open();
  try {
    await store.clear();
  } finally {
    store.close();
  }
  localStorage.clear();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => false);
}

function Settings() {
  const shortcuts = useShortcuts();
  const access = useSiteAccess();
  const asides = useAsides();
  return (
    <OwnPage title={settingsWords.title}>
      {(options) => (
        <WithExchange>
          <SettingsPage
            options={options}
            onOptions={(change) => void changeOptions(change)}
            open={open}
            asides={asides}
            onForgetAsides={(pages) => void forgetAsides(pages)}
            access={access}
            onAskAccess={() => void everySite.ask()}
            usage={usage}
            onAskNotifications={askNotifications}
            shortcuts={shortcuts}
            onShortcuts={() => void openShortcutSettings()}
            onDelete={deleteAll}
          />
        </WithExchange>
      )}
    </OwnPage>
  );
}

const root = document.getElementById('root');
if (root) render(<Settings />, root);
