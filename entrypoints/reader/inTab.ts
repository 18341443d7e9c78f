import { browser } from 'wxt/browser';
import { joined, NoDocument, type Progress, pdfOf, whyOf } from './download';

/** What a tab tells of a file it fetches. */
interface Told {
  received: number;
  total: number | null;
  state: 'coming' | 'complete' | 'too-large' | 'failed';
  status: number;
  type: string;
  url: string;
}

/** How often the tab is asked how far it is, in milliseconds. */
const pace = 150;
/** Bytes that are taken out of the tab at once; they travel as text. */
const part = 3_000_000;

/**
 * Has the tab that shows a PDF fetch it again and takes the bytes out of it: with the access the user gave by a click, the
 * extension reaches the tab but not its site. Throws NoDocument, or the signal's reason; null where the tab cannot be reached.
 */
export async function fetchInTab(
  tabId: number,
  url: string,
  limit: number,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const run = async <Result>(func: (...args: never[]) => Result, args: unknown[] = []) => {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: func as () => Result,
      args: args as [],
    });
    return answer?.result as Result;
  };
  const shows = await run(documentOf).catch(() => null);
  if (shows !== url) return null;
  try {
    await run(begin, [url, limit]);
    let told = await run(tell);
    while (told?.state === 'coming') {
      signal.throwIfAborted();
      onProgress(told.received, told.total);
      await new Promise((settle) => setTimeout(settle, pace));
      told = await run(tell);
    }
    if (!told || told.state === 'failed') throw new NoDocument('unreachable');
    if (told.state === 'too-large') throw new NoDocument('too-large', { size: told.total ?? told.received });
    if (told.status >= 400) throw new NoDocument(whyOf(told.status), { status: told.status });
    const parts: Uint8Array[] = [];
    for (let at = 0; at < told.received; at += part) {
      signal.throwIfAborted();
      parts.push(bytesOf((await run(take, [at, at + part])) ?? ''));
    }
    return pdfOf(joined(parts, told.received), told);
  } finally {
    await run(forget).catch(() => {});
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

// What follows runs in the tab's isolated world, and so can use nothing from around it.

/** The address of what the tab shows, without a place in it. */
function documentOf(): string {
  return location.href.replace(/#.*$/u, '');
}

/** Begins to fetch; what came so far is kept in the isolated world. */
function begin(url: string, limit: number): void {
  const kept = {
    told: {
      received: 0,
      total: null as number | null,
      state: 'coming' as string,
      status: 0,
      type: '',
      url,
    },
    parts: [] as Uint8Array[],
    stop: new AbortController(),
  };
  (globalThis as { tazanPdf?: unknown }).tazanPdf = kept;
  const { told, parts, stop } = kept;
  const work = async () => {
    const response = await fetch(url, { credentials: 'include', signal: stop.signal });
    told.status = response.status;
    told.type = response.headers.get('content-type') ?? '';
    told.url = response.url;
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (!response.headers.has('content-encoding') && length > 0) told.total = length;
    const reader = response.body?.getReader();
    for (;;) {
      if ((told.total ?? told.received) > limit) {
        told.state = 'too-large';
        stop.abort();
        return;
      }
      const next = await reader?.read();
      if (!next || next.done) break;
      parts.push(next.value);
      told.received += next.value.length;
    }
    told.state = 'complete';
  };
  work().catch(() => {
    if (told.state === 'coming') told.state = 'failed';
  });
}

/** How far the fetching is. */
function tell(): Told | null {
  return (globalThis as { tazanPdf?: { told: Told } }).tazanPdf?.told ?? null;
}

/** Some of the bytes, in base 64. */
function take(from: number, to: number): string {
  const { parts } = (globalThis as { tazanPdf?: { parts: Uint8Array[] } }).tazanPdf ?? { parts: [] };
  let text = '';
  let at = 0;
  for (const bytes of parts) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, bytes.length)];
    for (let i = first; i < last; i += 8192)
      text += String.fromCharCode(...bytes.subarray(i, Math.min(i + 8192, last)));
    at += bytes.length;
  }
  return btoa(text);
}

/** Gives the memory back. */
function forget(): void {
  const slot = globalThis as { tazanPdf?: { stop: AbortController } };
  slot.tazanPdf?.stop.abort();
  delete slot.tazanPdf;
}
