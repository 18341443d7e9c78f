import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPdfTabs, namesPdf } from '../../entrypoints/background/pdfs';

const url = 'https://kakuu.example/ir/notice.pdf';
let badges: [number | undefined, string | null][] = [];
let laid: object;

beforeEach(() => {
  fakeBrowser.reset();
  badges = [];
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((async ({ tabId, text }: never) => {
    badges.push([tabId, text]);
  }) as never);
  for (const name of ['setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, name).mockImplementation((async () => {}) as never);
  laid = {};
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation((async () => laid) as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation((() => 'ja') as never);
  followPdfTabs();
});

/** What the browser tells of a tab. */
const told = (change: object, about: { url?: string } = { url }, tab = 7) =>
  fakeBrowser.tabs.onUpdated.trigger(tab, change as never, about as never);
/** A tab told of after another: what was to come of the other one has come when this one is offered. */
const another = () => told({ status: 'complete' }, { url: 'https://other.example/a.pdf' }, 8);

describe('a tab with a PDF is offered to be read', () => {
  test('where its viewer says that it is complete', async () => {
    await told({ status: 'complete' });
    await expect.poll(() => badges).toEqual([[7, 'PDF']]);
  });

  test('where its viewer never does, once the tab has its address', async () => {
    await told({ status: 'loading', url });
    await expect.poll(() => badges).toEqual([[7, 'PDF']]);
  });

  test.each([
    ['it only begins to load', { status: 'loading' }, { url }],
    ['it gets a title', { title: 'notice.pdf' }, { url }],
    ['it shows a page', { status: 'complete' }, { url: 'https://kakuu.example/notice.html' }],
    ['it has no address that we may see', { status: 'complete' }, {}],
  ])('not where %s', async (_, change, about) => {
    await told(change, about);
    await another();
    await expect.poll(() => badges).toEqual([[8, 'PDF']]);
  });

  test('not where the organisation blocks the host, or has pages not looked at by themselves', async () => {
    laid = { blockedHosts: ['kakuu.example'] };
    await told({ status: 'complete' });
    laid = { automatic: false };
    await another();
    laid = {};
    await told({ status: 'complete' }, { url: 'https://third.example/a.pdf' }, 9);
    await expect.poll(() => badges).toEqual([[9, 'PDF']]);
  });

  test('not where the user wants to be left alone', async () => {
    await fakeBrowser.storage.local.set({ options: { hiddenSites: ['kakuu.example'] } });
    await told({ status: 'complete' });
    await another();
    await expect.poll(() => badges).toEqual([[8, 'PDF']]);
  });
});

test.each([
  ['https://kakuu.example/A.PDF?v=1#page=2', true],
  ['http://kakuu.example/%E3%81%8A.pdf', true],
  ['https://kakuu.example/?file=a.pdf', false],
  ['https://kakuu.example/a.pdf.html', false],
  ['file:///tmp/a.pdf', false],
  ['a.pdf', false],
])('%s names a PDF: %s', (address, expected) => {
  expect(namesPdf(address)).toBe(expected);
});
