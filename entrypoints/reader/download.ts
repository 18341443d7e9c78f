import type { Why } from '../../components/reader/reader';

/** What is read of a file unless the user says otherwise, in bytes. */
export const sizeLimit = 50_000_000;
/** What is read of a file at most: more does not fit into a page's memory. */
export const hardLimit = 500_000_000;

/** A document that did not come. */
export class NoDocument extends Error {
  constructor(
    readonly why: Why,
    readonly about: { status?: number; size?: number } = {},
  ) {
    super(why);
  }
}

/** While bytes come: how many so far, and of how many; null where the server does not say. */
export type Progress = (received: number, total: number | null) => void;

/** The bytes of an answer to a request for a PDF. Throws NoDocument, or the signal's reason. */
export async function download(
  response: Response,
  limit: number,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { status } = response;
  if (!response.ok && status !== 0) throw new NoDocument(whyOf(status), { status });
  // A compressed answer is longer than its length says.
  const encoded = response.headers.has('content-encoding');
  const told = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = !encoded && Number.isFinite(told) && told > 0 ? told : null;
  if (total !== null && total > limit) {
    leave(response.body);
    throw new NoDocument('too-large', { size: total });
  }
  const bytes = await collect(response, limit, total, onProgress, signal);
  return pdfOf(bytes, { type: response.headers.get('content-type') ?? '', url: response.url });
}

async function collect(
  response: Response,
  limit: number,
  total: number | null,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let received = 0;
  onProgress(0, total);
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) break;
    received += value.length;
    if (received > limit) {
      leave(reader);
      throw new NoDocument('too-large', { size: received });
    }
    parts.push(value);
    onProgress(received, total);
  }
  return joined(parts, received);
}

/** Takes no more of an answer. Firefox says only at its end that it was left, and that end may never come. */
function leave(answer: { cancel(): Promise<void> } | null): void {
  answer?.cancel().catch(() => {});
}

/** Parts one behind the other. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What an answer that is none says. */
export function whyOf(status: number): Why {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403 || status === 407) return 'forbidden';
  return 'server';
}

/** Whether bytes begin as a PDF does; something may stand before it. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The bytes, if they are a PDF; else NoDocument says what came instead: a page that asks who one is, or anything else. */
export function pdfOf(
  bytes: Uint8Array<ArrayBuffer>,
  { type, url }: { type: string; url: string },
): Uint8Array<ArrayBuffer> {
  if (isPdf(bytes)) return bytes;
  throw new NoDocument(whatElse(bytes, type, url));
}

function whatElse(bytes: Uint8Array, type: string, url: string): Why {
  const start = latin(bytes.subarray(0, 200_000)).toLowerCase();
  const page = /html/i.test(type) || /<(?:!doctype html|html|head|body)\b/.test(start);
  if (!page) return 'not-pdf';
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const asks = /<input[^<>]*type\s*=\s*["']?password/.test(start);
  return asks || /(?:log|sign)[-_]?in|\/(?:auth|sso|saml|oauth2?)\b/i.test(path) ? 'login' : 'not-pdf';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
