import type { SourceText } from '../disclosure/disclosure';
import type { KeptText } from './checklist';
import type { StoredText } from './schema';

/** SHA-256 of the text in UTF-8, as hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text ready to be stored. Slow (some 50 ms for a million characters): before a transaction, not within. */
export async function packText({ hash, readAt, source }: KeptText): Promise<StoredText> {
  // JSON writes half surrogate pairs as escapes, so that even a text cut between two halves comes back whole.
  const json = new Blob([JSON.stringify(source)]).stream();
  const gzip = await new Response(json.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  return { hash, readAt, gzip: new Uint8Array(gzip) };
}

/** The text as it was read. */
export async function unpackText({ hash, readAt, gzip }: StoredText): Promise<KeptText> {
  const json = new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
  return { hash, readAt, source: (await new Response(json).json()) as SourceText };
}
