import { useEffect, useState } from 'preact/hooks';
import type { DisclosureRecord, FindingRecord } from '../../checklist/checklist';
import { citationAddress } from '../../checklist/citation';
import type { Read } from '../useStore';
import { deepLink } from './deepLink';

/** Links to the very place of each citation, by the id of the finding, as they are found. */
export function useDeepLinks(
  citations: readonly FindingRecord[],
  disclosures: ReadonlyMap<string, DisclosureRecord>,
  read: Read,
): ReadonlyMap<string, string> {
  const [links, setLinks] = useState<ReadonlyMap<string, string>>(new Map());
  const key = citations.map(({ id }) => id).join('\n');
  useEffect(() => {
    let gone = false;
    const find = async () => {
      for (const { id, fields } of citations) {
        const disclosure = disclosures.get(fields.disclosure)?.fields;
        // Within a PDF its page is named; a bundled report has no text of its own.
        if (gone || disclosure?.origin !== 'html' || citationAddress(fields, disclosure) === '') continue;
        const kept = await read((store) => store.text(disclosure.textHash));
        if (gone || kept === undefined) continue;
        const link = deepLink(kept.source, fields.start, fields.end, disclosure.url);
        if (link !== null) setLinks((before) => new Map(before).set(id, link));
      }
    };
    // Without it the link leads to the page as a whole.
    find().catch(() => {});
    return () => {
      gone = true;
    };
  }, [key, read]);
  return links;
}
