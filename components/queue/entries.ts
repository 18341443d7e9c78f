/** One thing to be read: a page at an address, or a text that was pasted. */
export type QueueEntry = { kind: 'address'; url: string } | { kind: 'text'; text: string };

/** The most entries read in one go. */
export const entryLimit = 500;

/** A line that sets two pasted texts apart: three or more of one sign, and nothing else. */
const separator = /^\s*([-=*_＝―ー＿＊─━])\1{2,}\s*$/u;

/**
 * What was typed or pasted, as entries: addresses where every line is one (whatever stands around it), each once; else
 * texts, set apart by lines of dashes or the like.
 */
export function entriesOf(typed: string): QueueEntry[] {
  const lines = typed.split(/\r\n?|\n/u).filter((line) => line.trim() !== '' && !separator.test(line));
  const addresses = lines.map(addressIn);
  if (lines.length > 0 && addresses.every((url) => url !== undefined))
    return [...new Set(addresses)].map((url) => ({ kind: 'address' as const, url: url ?? '' }));
  const texts: string[][] = [[]];
  for (const line of typed.split(/\r\n?|\n/u)) {
    if (separator.test(line)) texts.push([]);
    else texts.at(-1)?.push(line);
  }
  return texts
    .map((text) => text.join('\n').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'text' as const, text }));
}

/** The address a line of a list is about: alone, in a list, in a table copied from a spreadsheet, after its title. */
function addressIn(line: string): string | undefined {
  const found = line.match(/https?:\/\/[^\s<>"'「」（）|,、。]+/giu) ?? [];
  const [first] = found;
  // A sentence that names an address is text; a title before it is short.
  if (first === undefined || found.length > 1 || line.length - first.length > 120 || /。/u.test(line))
    return undefined;
  return URL.canParse(first) ? new URL(first).href : undefined;
}
