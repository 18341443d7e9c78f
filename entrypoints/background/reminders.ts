import { browser } from 'wxt/browser';
import type { Item } from '../../checklist/checklist';
import { type DueItems, dueItems, remindedOf } from '../../checklist/reminders';
import { hasStore } from '../../checklist/store';
import { nameOf } from '../../components/checklist/items';
import { today } from '../../components/days';
import { languageOf } from '../../components/interfaceLanguage';
import { reminderWords } from '../../components/words/reminders';
import { openDashboard } from '../own/dashboard';
import { options } from './options';
import { store } from './store';

/** Name of the alarm and of the notification. */
const name = 'due';
/** The hour of the day at which dates are looked at. */
const hour = 9;

/** Hears of the alarm, and of a click on what it showed. */
export function followReminders(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void remind();
  });
  followNotifications();
  browser.permissions.onAdded.addListener(followNotifications);
}

/** Sets the daily alarm, or takes it away, as the options say; and says on the button how things stand. */
export async function registerReminders(): Promise<void> {
  const { reminders } = await options();
  if (reminders === 'off') await browser.alarms.clear(name);
  else if (!(await browser.alarms.get(name)))
    await browser.alarms.create(name, { when: nextTime(), periodInMinutes: 24 * 60 });
  await showDue();
}

/** Says on the button, where no page has something to say, that dates are over. */
export async function showDue(): Promise<DueItems> {
  const { reminders, language } = await options();
  const due = dueItems(reminders === 'off' ? [] : await knownItems(), today());
  const { overdue, soon } = due;
  const spoken = languageOf(language, browser.i18n.getUILanguage());
  await browser.action.setBadgeBackgroundColor({ color: '#b40000' });
  await browser.action.setBadgeText({ text: overdue.length > 0 ? '!' : '' });
  await browser.action.setTitle({
    title:
      overdue.length + soon.length === 0
        ? browser.i18n.getMessage('action')
        : reminderWords.due[spoken](overdue.length, soon.length),
  });
  return due;
}

/** The items there are; none before the checklist was first opened, which a look at dates must not do, nor where it cannot be. */
async function knownItems(): Promise<Item[]> {
  try {
    return (await hasStore()) ? await (await store()).items() : [];
  } catch {
    return [];
  }
}

/** The daily look: the button, and a notification of what was not told of before, where the user wants it. */
export async function remind(): Promise<void> {
  const due = await showDue();
  const { reminders, language } = await options();
  if (
    reminders !== 'notification' ||
    !(await browser.permissions.contains({ permissions: ['notifications'] }))
  )
    return;
  const keys = remindedOf(due);
  const { reminded } = await browser.storage.local.get('reminded');
  const told = new Set(Array.isArray(reminded) ? reminded : []);
  // What is not due any more is forgotten.
  await browser.storage.local.set({ reminded: keys });
  if (keys.every((key) => told.has(key))) return;
  const spoken = languageOf(language, browser.i18n.getUILanguage());
  const named = [...due.overdue, ...due.soon].slice(0, 3).map((item) => nameOf(item, spoken));
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title: reminderWords.due[spoken](due.overdue.length, due.soon.length),
    message: named.join(spoken === 'ja' ? '、' : ', '),
  });
}

/** A click on the notification leads to the checklist. Before the user allowed notifications there is nothing to hear. */
function followNotifications(): void {
  const { notifications } = browser as Partial<Pick<typeof browser, 'notifications'>>;
  if (!notifications?.onClicked || notifications.onClicked.hasListener(clicked)) return;
  notifications.onClicked.addListener(clicked);
}

function clicked(id: string): void {
  if (id !== name) return;
  void openDashboard('#/checklist');
  void browser.notifications.clear(id);
}

/** When the clock next shows the hour; milliseconds since 1970. */
function nextTime(now = new Date()): number {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  return next.getTime();
}
