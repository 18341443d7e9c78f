import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followAddresses } from './addresses';
import { refreshBadges } from './badge';
import { followCommands } from './commands';
import { registerGate } from './gate';
import { followMenu, registerMenu } from './menu';
import { followPdfTabs } from './pdfs';
import { noteReading } from './reading';
import { followReminders, registerReminders, showDue } from './reminders';
import { answer } from './router';
import { welcomeOnce } from './welcome';

/** Holds no state: whatever it needs is in the store, in storage.local or in the frame that asks. */
export default defineBackground(() => {
  const register = () => {
    void registerGate();
    void registerMenu();
    void registerReminders();
  };
  for (const begun of [browser.runtime.onInstalled, browser.runtime.onStartup])
    begun.addListener(() => {
      register();
      void noteReading();
    });
  browser.permissions.onAdded.addListener(() => void registerGate());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') register();
    if (area !== 'local') return;
    if ('options' in changes) register();
    if (!('revision' in changes)) return;
    void refreshBadges();
    void showDue();
  });
  welcomeOnce();
  followAddresses();
  followPdfTabs();
  followMenu();
  followCommands();
  followReminders();
  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender));
});
