import { browser } from 'wxt/browser';
import { allowsHost } from '../../components/policy';
import { policy } from '../background/policy';
import { download, NoDocument, type Progress } from './download';
import { fetchInTab } from './inTab';

/** The site of an address must be allowed first. */
export class SiteWithheld extends Error {
  /** `site`: its host. */
  constructor(
    readonly site: string,
    readonly origin: string,
  ) {
    super(`No access to ${site}`);
  }
}

/** How a file is to be fetched. */
export interface FetchOptions {
  tab: number | null;
  private: boolean;
  /** In bytes. */
  limit: number;
  onProgress: Progress;
  signal: AbortSignal;
}

/**
 * The bytes of the PDF the user asked for. With access to its site the extension fetches it itself; without, the tab that
 * shows it does; where there is none, the user is asked (SiteWithheld). From a private window the tab does it in any
 * case: it is logged in there. Throws NoDocument, or the signal's reason.
 */
export async function fetchPdf(
  url: string,
  { tab, private: inPrivate, limit, onProgress, signal }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) throw new NoDocument('local-file');
  if (!allowsHost(await policy(), hostname)) throw new NoDocument('not-allowed');
  const origin = `${protocol}//${hostname}/*`;
  const allowed = await browser.permissions.contains({ origins: [origin] });
  if (tab !== null && (!allowed || inPrivate)) {
    const bytes = await fetchInTab(tab, url, limit, onProgress, signal);
    if (bytes) return bytes;
  }
  if (!allowed) throw new SiteWithheld(hostname, origin);
  const enough = new AbortController();
  let response: Response;
  try {
    response = await fetch(url, {
      credentials: 'include',
      signal: AbortSignal.any([signal, enough.signal]),
    });
  } catch {
    signal.throwIfAborted();
    throw new NoDocument('unreachable');
  }
  try {
    return await download(response, limit, onProgress, signal);
  } catch (error) {
    // What is not wanted does not go on coming.
    enough.abort();
    signal.throwIfAborted();
    // The connection broke off.
    throw error instanceof NoDocument ? error : new NoDocument('unreachable');
  }
}
