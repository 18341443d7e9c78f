import { findingIds, quoteKey } from '../../checklist/finding';
import type { Disclosure } from '../../disclosure/disclosure';
import type { Snapshot } from '../snapshot';

/**
 * Which findings of a reading are in the checklist already, by index. `address`: the id under which the page is or would be
 * kept. One is also known by its words, should it have been read as another measure before.
 */
export function addedFindings(
  { findings }: Disclosure,
  address: string,
  kept: Snapshot['findings'],
): ReadonlySet<number> {
  const known = kept.filter(({ fields }) => fields.disclosure === address);
  const ids = new Set(known.map(({ id }) => id));
  const quotes = new Set(known.map(({ fields }) => quoteKey(fields.quote)));
  const own = findingIds(address, findings);
  return new Set(
    findings.flatMap(({ quote }, index) =>
      ids.has(own[index] ?? '') || quotes.has(quoteKey(quote)) ? [index] : [],
    ),
  );
}
