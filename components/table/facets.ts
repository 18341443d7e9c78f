import type { FindingRecord, Item } from '../../checklist/checklist';
import type { Language } from '../language';

/** What items have in common: every owner and every tag there is, each once, as the language orders them. */
export function facetsOf(
  items: readonly Item[],
  language: Language,
): { owners: string[]; tags: string[]; hasOwn: boolean } {
  const owners = new Set<string>();
  const tags = new Set<string>();
  let hasOwn = false;
  for (const { fields } of items) {
    if (fields.owner !== '') owners.add(fields.owner);
    for (const tag of fields.tags) tags.add(tag);
    hasOwn ||= fields.measure === null;
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return { owners: [...owners].sort(compare), tags: [...tags].sort(compare), hasOwn };
}

/** How many disclosures ask for an item: each counts once, however often it names the measure. */
export function citationCounts(findings: readonly FindingRecord[]): (item: Item) => number {
  const byMeasure = new Map<string, Set<string>>();
  for (const { fields } of findings) {
    if (fields.rejected) continue;
    const known = byMeasure.get(fields.measure);
    if (known === undefined) byMeasure.set(fields.measure, new Set([fields.disclosure]));
    else known.add(fields.disclosure);
  }
  return ({ fields }) => (fields.measure === null ? 0 : (byMeasure.get(fields.measure)?.size ?? 0));
}
