import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followAddresses } from './addresses';
import { refreshBadges } from './badge';
import { registerGate } from './gate';
import { answer } from './router';

/** Holds no state: whatever it needs is in the store, in storage.local or in the frame that asks. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void registerGate());
  browser.runtime.onStartup.addListener(() => void registerGate());
  browser.permissions.onAdded.addListener(() => void registerGate());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if ('options' in changes) void registerGate();
    if ('revision' in changes) void refreshBadges();
  });
  followAddresses();
  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender));
});
