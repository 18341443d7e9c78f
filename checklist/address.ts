import type { SourceText } from '../disclosure/disclosure';

/** Query parameters that say where a reader came from, not what is read. */
const tracking =
  /^(utm_\w+|gclid|dclid|gbraid|wbraid|fbclid|yclid|twclid|ttclid|msclkid|mc_[ce]id|_gl|_ga)$/u;

/**
 * The id of the disclosure on a page: its address without scheme, tracking and place on the page, so that following
 * another link to it finds it again; for text without an address, its hash.
 */
export function disclosureId(source: Pick<SourceText, 'url'>, textHash: string): string {
  if (!URL.canParse(source.url)) return `text:${textHash}`;
  const url = new URL(source.url);
  if (!['http:', 'https:', 'file:', 'ftp:'].includes(url.protocol)) return `text:${textHash}`;
  // Not URLSearchParams: it would write Shift_JIS escapes anew as UTF-8.
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=', 1)[0] ?? ''));
  // Single-page sites keep the page's name behind #/ or #!.
  const route = /^#[!/]/u.test(url.hash) ? url.hash : '';
  return `page:${url.host}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}${route}`;
}
