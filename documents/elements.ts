/** Elements whose text is none of the page's: scripts, what the user writes, readings of ruby. */
export const unread = new Set(
  'script style template noscript noframes select textarea input datalist option svg canvas video audio object embed iframe frame frameset head title meta link rt rp rtc map progress meter'.split(
    ' ',
  ),
);
/** Elements that begin and end a block by their name alone. */
export const blockTags = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/** Text the reader of the page may write in is theirs, not the page's. */
export function editable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}
