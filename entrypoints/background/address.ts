import { browser } from 'wxt/browser';
import { allowsHost } from '../../components/policy';
import type { Reading } from '../../disclosure/disclosure';
import type { KeptPage } from '../../documents/kept';
import type { Answer } from '../../messaging';
import { policy } from './policy';

type AddressRead = Answer<'readAddress'>;

/** Milliseconds a page may take to open. */
const patience = 30_000;
/** Milliseconds a page that has hardly any text may take to fill itself. */
const late = 2_000;

/** Readings under way, by the id the asker gave them, so that they can be stopped. */
const underWay = new Map<string, AbortController>();

/**
 * Opens an address in an inactive, muted tab, reads it by the same script as any page, and closes the tab, whatever
 * happened. Nothing is fetched by the extension itself.
 */
export async function readAddress(id: string, url: string): Promise<AddressRead> {
  if (!allowsHost(await policy(), new URL(url).hostname)) return { why: 'no-access' };
  if (!(await browser.permissions.contains({ origins: [originOf(url)] }))) return { why: 'no-access' };
  const controller = new AbortController();
  underWay.set(id, controller);
  const { signal } = controller;
  const tab = await browser.tabs.create({ url: 'about:blank', active: false });
  const tabId = tab.id ?? -1;
  try {
    await browser.tabs.update(tabId, { muted: true }).catch(() => {});
    const opened = loaded(tabId, signal);
    await browser.tabs.update(tabId, { url });
    const state = await opened;
    if (state !== 'loaded') return { why: state };
    return await readTab(tabId, signal);
  } catch {
    return { why: 'unreachable' };
  } finally {
    underWay.delete(id);
    await browser.tabs.remove(tabId).catch(() => {});
  }
}

/** Gives up a reading; its tab is closed at once. */
export function stopReading(id: string): void {
  underWay.get(id)?.abort();
}

function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Ends when the tab has loaded the address it was sent to, was closed, or is too slow. */
function loaded(
  tab: number,
  signal: AbortSignal,
): Promise<'loaded' | 'too-slow' | 'unreachable' | 'stopped'> {
  return new Promise((resolve) => {
    let away = false;
    const end = (state: Awaited<ReturnType<typeof loaded>>) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      signal.removeEventListener('abort', stopped);
      resolve(state);
    };
    const updated = (id: number, change: { status?: string; url?: string }) => {
      if (id !== tab) return;
      // about:blank, which the tab begins with, may still report itself.
      if (change.url !== undefined && change.url !== 'about:blank') away = true;
      if (away && change.status === 'complete') end('loaded');
    };
    const removed = (id: number) => id === tab && end('unreachable');
    const stopped = () => end('stopped');
    const timer = setTimeout(() => end('too-slow'), patience);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    signal.addEventListener('abort', stopped);
  });
}

type Read = { source: KeptPage['source']; reading: Reading };

async function readTab(tab: number, signal: AbortSignal): Promise<AddressRead> {
  const [kind] = await browser.scripting.executeScript({ target: { tabId: tab }, func: contentType });
  if (kind?.result === 'application/pdf') return { why: 'pdf' };
  let read = await readFrames(tab);
  if ((read?.source.text.trim().length ?? 0) < 200 && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, late));
    read = await readFrames(tab);
  }
  if (signal.aborted) return { why: 'stopped' };
  if (read === undefined || read.source.text.trim() === '') return { why: 'empty' };
  return read;
}

/** What the frames of the tab are read as: the disclosure among them, else the page itself. */
async function readFrames(tab: number): Promise<Read | undefined> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/walker.js'] });
  const frames = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: keptPage,
  });
  const read = frames.flatMap(({ result, frameId }) => (result ? [{ ...(result as Read), frameId }] : []));
  const found =
    read.find(({ reading }) => reading.verdict.disclosure) ?? read.find(({ frameId }) => frameId === 0);
  return found && { source: found.source, reading: found.reading };
}

/** Runs in the page. */
const contentType = (): string => document.contentType;

/** What the walker read in a frame, once the answer has come. Runs in the page. */
const keptPage = async (): Promise<unknown> => {
  const page = (globalThis as { tazanPage?: { source: unknown; reading: unknown; settled: Promise<void> } })
    .tazanPage;
  await page?.settled;
  return page?.reading ? { source: page.source, reading: page.reading } : null;
};
