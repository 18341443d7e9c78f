import { browser } from 'wxt/browser';

/** What the reader is opened with. */
export interface ReaderRequest {
  /** Address of the PDF. */
  url: string;
  /** The tab that shows it. */
  tab: number | null;
  /** From a private window: nothing is to be stored. */
  private: boolean;
}

/** Path of the reader for a PDF; `#page=` in the address of the PDF goes along. */
export function readerPath({ url, tab, private: inPrivate }: ReaderRequest): string {
  const at = url.indexOf('#');
  const query = new URLSearchParams({ url: at < 0 ? url : url.slice(0, at) });
  if (tab !== null) query.set('tab', String(tab));
  if (inPrivate) query.set('private', '1');
  return `/reader.html?${query}${at < 0 ? '' : url.slice(at)}`;
}

/** What the reader was opened with; null: with nothing. */
export function readRequest(address: string): ReaderRequest | null {
  const { searchParams } = new URL(address);
  const url = searchParams.get('url') ?? '';
  const tab = Number(searchParams.get('tab') ?? Number.NaN);
  const inPrivate = searchParams.get('private') === '1';
  if (!/^(?:https?|file):/i.test(url) || !URL.canParse(url)) return null;
  return { url, tab: Number.isInteger(tab) ? tab : null, private: inPrivate };
}

/** Whether a tab shows the reader. It hears of shortcuts and of the context menu itself: no script may run in it. */
export function showsReader(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/reader.html' as never)) === true;
}

/** Opens the reader beside a tab. */
export async function openReader(
  request: ReaderRequest,
  beside: { index: number; id?: number | undefined; windowId?: number | undefined } | undefined,
): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(readerPath(request) as never),
    ...(beside ? { index: beside.index + 1 } : {}),
    ...(beside?.windowId !== undefined && !request.private ? { windowId: beside.windowId } : {}),
  });
}
