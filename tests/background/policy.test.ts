import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noPolicy } from '../../components/policy';
import { registerGate } from '../../entrypoints/background/gate';
import { policy } from '../../entrypoints/background/policy';
import { answer } from '../../entrypoints/background/router';
import { selectIn } from '../../entrypoints/background/selecting';

const register = vi.fn(async (_: unknown) => {});
let laid: () => Promise<object>;

beforeEach(() => {
  fakeBrowser.reset();
  register.mockClear();
  Object.assign(fakeBrowser.runtime, { id: 'tazan' });
  vi.stubGlobal('location', { origin: 'chrome-extension://tazan' });
  laid = async () => ({});
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation((() => laid()) as never);
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    unregisterContentScripts: async () => {},
    registerContentScripts: register,
  });
});

test('where the browser cannot read a policy there is none', async () => {
  laid = async () => {
    throw new Error('Managed storage manifest not found');
  };
  expect(await policy()).toEqual(noPolicy);
});

test('the gate runs on the hosts the policy allows, and on none it blocks', async () => {
  laid = async () => ({ allowedHosts: ['*.a.example'], blockedHosts: ['x.a.example'] });
  await registerGate();
  expect(register.mock.calls[0]?.[0]).toMatchObject([
    { matches: ['*://*.a.example/*'], excludeMatches: ['*://x.a.example/*'] },
  ]);
});

test('a policy that switches automatic recognition off wins over the user, as does one that switches it on', async () => {
  await fakeBrowser.storage.local.set({ options: { automatic: true } });
  laid = async () => ({ automatic: false });
  await registerGate();
  expect(register).not.toHaveBeenCalled();
  await fakeBrowser.storage.local.set({ options: { automatic: false } });
  laid = async () => ({ automatic: true });
  await registerGate();
  expect(register).toHaveBeenCalled();
});

test('a text selected on a blocked host is asked about in our own window, and no script gets into the page', async () => {
  laid = async () => ({ blockedHosts: ['kakuu.example'] });
  const script = vi.fn(async () => [{ result: true }]);
  Object.assign(fakeBrowser.scripting, { executeScript: script });
  const create = vi.fn(async (_: object) => ({}));
  Object.assign(fakeBrowser.windows, { create });
  const tab = { id: 7, url: 'https://kakuu.example/', title: '', incognito: false };
  await selectIn(tab as never, 0, '多要素認証を導入しました。');
  expect(create.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringContaining('/selection.html') });
  expect(script).not.toHaveBeenCalled();
});

test('a blocked host is not opened to be read', async () => {
  laid = async () => ({ blockedHosts: ['kakuu.example'] });
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const own = { id: 'tazan', url: 'chrome-extension://tazan/options.html' };
  const request = { type: 'readAddress', id: '1', url: 'https://kakuu.example/' };
  expect(await answer(request, own as never)).toEqual({ why: 'no-access' });
  expect(create).not.toHaveBeenCalled();
});
