import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '../../checklist/interface';

/** What the button shows. */
let badge = '';
let title = '';
let granted = false;
let told: { title?: string; message?: string }[] = [];
let store: Store;
let reminders: typeof import('../../entrypoints/background/reminders');

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  [badge, title, granted, told] = ['', '', false, []];
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ja');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('Tazan を開く');
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: async () => {},
    setBadgeText: async ({ text }: { text: string }) => {
      badge = text;
    },
    setTitle: async ({ title: words }: { title: string }) => {
      title = words;
    },
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => granted });
  Object.assign(fakeBrowser.notifications, {
    create: async (_: string, notification: (typeof told)[number]) => {
      told.push(notification);
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
  reminders = await import('../../entrypoints/background/reminders');
  store = await (await import('../../entrypoints/background/store')).store();
});

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE');
const choose = (chosen: string) => fakeBrowser.storage.local.set({ options: { reminders: chosen } });

test('a date that is over stands on the button; nothing else does', async () => {
  await reminders.registerReminders();
  expect([badge, title]).toEqual(['', 'Tazan を開く']);
  const { item } = await store.createItem({ text: 'a', due: day(3) });
  await reminders.showDue();
  expect([badge, title]).toEqual(['', '他山：7日以内に期限 1件']);
  await store.changeItem(item.id, { due: day(-3) });
  await reminders.showDue();
  expect([badge, title]).toEqual(['!', '他山：期限切れ 1件']);
  await store.changeItem(item.id, { status: 'in-place' });
  await reminders.showDue();
  expect([badge, title]).toEqual(['', 'Tazan を開く']);
});

test('switched off, there is no alarm, and nothing is said', async () => {
  await store.createItem({ text: 'a', due: day(-3) });
  await reminders.registerReminders();
  expect(await fakeBrowser.alarms.get('due')).toMatchObject({ periodInMinutes: 24 * 60 });
  expect(badge).toBe('!');
  await choose('off');
  await reminders.registerReminders();
  expect(await fakeBrowser.alarms.get('due')).toBeUndefined();
  expect([badge, title]).toEqual(['', 'Tazan を開く']);
});

test('no notification is shown unless the user chose and the browser allows it', async () => {
  await store.createItem({ text: 'a', due: day(-3) });
  granted = true;
  await reminders.remind();
  expect(told).toEqual([]);
  await choose('notification');
  granted = false;
  await reminders.remind();
  expect(told).toEqual([]);
});

test('a notification tells of each date once, and names the first ones', async () => {
  await choose('notification');
  granted = true;
  await store.createItem({ text: '入退室の記録', due: day(-3) });
  await reminders.remind();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ title: '他山：期限切れ 1件', message: '入退室の記録' });
  await reminders.remind();
  await store.createItem({ text: '鍵の管理', due: day(1) });
  await reminders.remind();
  expect(told.at(-1)?.title).toBe('他山：期限切れ 1件、7日以内に期限 1件');
  expect(told).toHaveLength(2);
});
