import { type Browser, browser } from 'wxt/browser';
import { allowsHost } from '../../components/policy';
import type { Tab, TabPage, TabState, Unread } from '../../components/tab/tab';
import type { Reading, SourceText } from '../../disclosure/disclosure';
import type { KeptMarks, KeptPage } from '../../documents/kept';
import { changeOptions, options } from '../background/options';
import { isAutomatic, policy } from '../background/policy';
import { everySite } from './access';
import { openReader } from './reader';

/** What a frame tells of itself. */
interface Seen {
  contentType: string;
  reading: Reading | null;
  readAt: number;
}

/** Milliseconds to wait for a reading that is under way. */
const patience = 3000;

/** The active tab of this window, as the popup and the side panel show it. */
export function activeTab(): Tab {
  /** The frame whose reading is shown. */
  let frame = 0;
  let tabId: number | undefined;
  let windowId: number | undefined;

  const look = async (): Promise<TabState> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const inPrivate = tab?.incognito ?? false;
    tabId = tab?.id;
    windowId = tab?.windowId;
    const url = tab?.url ?? '';
    if (tab?.id !== undefined && /^file:/u.test(url) && isPdf(url))
      return { state: 'pdf', url, private: inPrivate };
    // An address is told only of what we have access to, and of our own pages.
    if (url === '' && !(await everySite.granted())) return { state: 'unseen', private: inPrivate };
    if (url.startsWith(`${location.origin}/`)) return { state: 'own', private: inPrivate };
    if (tab?.id === undefined || !/^https?:/u.test(url)) return { state: 'closed', private: inPrivate };
    const seen = await framesOf(tab.id).catch(() => undefined);
    const top = seen?.find(({ frameId }) => frameId === 0)?.seen;
    if (top?.contentType === 'application/pdf' || (seen === undefined && isPdf(url)))
      return { state: 'pdf', url, private: inPrivate };
    if (seen === undefined) return { state: 'refused', private: inPrivate };
    const found =
      seen.find((one) => one.seen?.reading?.verdict.disclosure) ??
      seen.find((one) => one.seen?.reading?.disclosure) ??
      seen.find((one) => one.seen?.reading);
    frame = found?.frameId ?? 0;
    const reading = found?.seen?.reading ?? null;
    const aside = reading !== null && 'setAside' in reading && reading.setAside === true;
    const unread = aside ? 'set-aside' : await whyUnread(url);
    const page: TabPage = {
      url,
      private: inPrivate,
      reading: aside || unread === 'blocked' ? null : reading,
      readAt: found?.seen?.readAt ?? 0,
      unread,
    };
    return { state: 'page', page };
  };

  return {
    look: () => look().catch(() => ({ state: 'refused', private: false })),

    async read() {
      const failed: TabState = { state: 'failed', private: false };
      try {
        if (tabId === undefined) return await look();
        const target = { tabId };
        await browser.scripting.executeScript({ target, func: askToRead });
        await browser.scripting.executeScript({ target, files: ['/walker.js'] });
        const shown = await look();
        return shown.state === 'page' && shown.page.reading === null ? failed : shown;
      } catch {
        return failed;
      }
    },

    async source(readAt) {
      if (tabId === undefined) return null;
      const results = await browser.scripting
        .executeScript({ target: { tabId, frameIds: [frame] }, func: keptSource, args: [readAt] })
        .catch(() => []);
      return (results[0]?.result as SourceText | null | undefined) ?? null;
    },

    async reveal(finding, quote) {
      if (tabId === undefined) return false;
      const results = await browser.scripting
        .executeScript({ target: { tabId, frameIds: [frame] }, func: revealInFrame, args: [finding, quote] })
        .catch(() => []);
      return results[0]?.result === true;
    },

    async readPdf() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined || !tab.url) return;
      await openReader({ url: tab.url, tab: tab.id, private: tab.incognito }, tab);
      // The popup has done its work; elsewhere there is nothing to close.
      if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
    },

    async showSite() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!tab?.url) return;
      const { hostname } = new URL(tab.url);
      const { hiddenSites } = await options();
      await changeOptions({ hiddenSites: hiddenSites.filter((site) => site !== hostname) });
    },

    askAccess: () => everySite.ask(),

    follow(changed) {
      const updated = (id: number, change: { status?: string; url?: string }) => {
        if (id === tabId && (change.status !== undefined || change.url !== undefined))
          changed(change.url !== undefined);
      };
      const activated = (active: { tabId: number; windowId: number }) => {
        if (windowId === undefined || active.windowId === windowId) changed(active.tabId !== tabId);
      };
      // The page was let pass or is being read: what it says stands in the page a moment later.
      const heard = (message: unknown, sender: Browser.runtime.MessageSender) => {
        const { type } = (message ?? {}) as { type?: unknown };
        if (sender.tab?.id === tabId && (type === 'gatePassed' || type === 'read')) changed(false);
        return undefined;
      };
      // Access was given meanwhile: to sites, or to this tab by a click on the button in the toolbar, which nobody tells of.
      const again = () => changed(false);
      browser.tabs.onUpdated.addListener(updated);
      browser.tabs.onActivated.addListener(activated);
      browser.runtime.onMessage.addListener(heard);
      const stopAccess = everySite.follow(again);
      window.addEventListener('focus', again);
      return () => {
        browser.tabs.onUpdated.removeListener(updated);
        browser.tabs.onActivated.removeListener(activated);
        browser.runtime.onMessage.removeListener(heard);
        stopAccess();
        window.removeEventListener('focus', again);
      };
    },
  };
}

async function framesOf(tabId: number): Promise<{ frameId: number; seen: Seen | undefined }[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: lookAround,
    args: [patience],
  });
  return results.map(({ frameId, result }) => ({ frameId, seen: result as Seen | undefined }));
}

async function whyUnread(url: string): Promise<Unread> {
  const [laid, chosen] = await Promise.all([policy(), options()]);
  const { hostname, origin } = new URL(url);
  if (!allowsHost(laid, hostname)) return 'blocked';
  if (!isAutomatic(laid, chosen)) return 'automatic-off';
  if (chosen.hiddenSites.includes(hostname)) return 'hidden-site';
  const granted = await browser.permissions.contains({ origins: [`${origin}/*`] }).catch(() => true);
  return granted ? 'passed-over' : 'withheld';
}

/** Firefox lets nothing run in its PDF viewer: the address has to do. */
function isPdf(url: string): boolean {
  return /\.pdf$/iu.test(new URL(url).pathname);
}

// What follows runs in the page's isolated world, and so can use nothing from around it.

/** What the frame shows and what was read of it, once a reading under way has come to its end. */
async function lookAround(wait: number): Promise<Seen> {
  const kept = (globalThis as { tazanPage?: KeptPage }).tazanPage;
  if (kept) await Promise.race([kept.settled, new Promise((settle) => setTimeout(settle, wait))]);
  return {
    contentType: document.contentType,
    reading: kept?.reading ?? null,
    readAt: kept?.readAt ?? 0,
  };
}

/** Tells the walker that comes next to have the page read, whatever it looks like. */
function askToRead(): void {
  (globalThis as { tazanForced?: boolean }).tazanForced = true;
}

/** The text as it was read at that time. */
function keptSource(readAt: number): SourceText | null {
  const kept = (globalThis as { tazanPage?: KeptPage }).tazanPage;
  return kept?.readAt === readAt ? kept.source : null;
}

/** Goes to the finding with these words: at its index, or where the last reading has it. */
function revealInFrame(index: number, quote: string): boolean {
  const { tazanPage, tazanMarks } = globalThis as {
    tazanPage?: KeptPage;
    tazanMarks?: Pick<KeptMarks, 'reveal'>;
  };
  const findings = tazanPage?.reading?.disclosure?.findings ?? [];
  const at = findings[index]?.quote === quote ? index : findings.findIndex((one) => one.quote === quote);
  return at >= 0 && tazanMarks?.reveal(at) === true;
}
