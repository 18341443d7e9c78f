/**
 * The address of what a page shows: without a place on the page, so that following a link to a heading is no change of page.
 * Single-page sites keep the page's name behind `#/` or `#!`.
 */
export function pageAddress(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#[!/]/.test(url.slice(at, at + 2)) ? url : url.slice(0, at);
}
