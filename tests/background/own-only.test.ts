import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../entrypoints/background/router';

const own = 'chrome-extension://tazan/';
const page = { id: 'tazan', url: `${own}options.html` };
const frame = { id: 'tazan', url: 'https://kakuu.example/', frameId: 0, tab: { id: 7, incognito: false } };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'tazan' });
  vi.stubGlobal('location', { origin: own.slice(0, -1) });
});

test('only the extension’s own pages may have an address opened', async () => {
  const request = { type: 'readAddress', id: '1', url: 'https://kakuu.example/' };
  expect(answer(request, frame as never)).toBeUndefined();
  expect(answer({ type: 'stopReading', id: '1' }, frame as never)).toBeUndefined();
  expect(await answer({ type: 'stopReading', id: '1' }, page as never)).toBeNull();
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings', 'https://', '', 5, null])(
  'nothing but an address of the web is opened: %s',
  async (url) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await expect(answer({ type: 'readAddress', id: '1', url }, page as never)).rejects.toThrow(
      'no address of the web',
    );
    expect(create).not.toHaveBeenCalled();
  },
);

test('without access to its site no tab is opened', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => false) as never);
  const request = { type: 'readAddress', id: '1', url: 'https://kakuu.example/' };
  expect(await answer(request, page as never)).toEqual({ why: 'no-access' });
  expect(create).not.toHaveBeenCalled();
});
