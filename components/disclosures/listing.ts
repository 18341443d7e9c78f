import type { DisclosureRecord, FindingRecord } from '../../checklist/checklist';
import { incidentById } from '../../measures/incidents';
import { fold, wordsOf } from '../checklist/search';

/** The findings of each disclosure, in the order of the text. */
export function findingsByDisclosure(
  findings: readonly FindingRecord[],
): ReadonlyMap<string, readonly FindingRecord[]> {
  const byDisclosure = new Map<string, FindingRecord[]>();
  for (const finding of findings) {
    const { disclosure } = finding.fields;
    const known = byDisclosure.get(disclosure);
    if (known === undefined) byDisclosure.set(disclosure, [finding]);
    else known.push(finding);
  }
  return byDisclosure;
}

/** The disclosures in which every word of the query is found, the latest published first, undated ones last. */
export function listedDisclosures(
  disclosures: readonly DisclosureRecord[],
  query: string,
): DisclosureRecord[] {
  const words = wordsOf(query);
  return disclosures
    .filter((one) => words.every((word) => textOf(one).includes(word)))
    .sort((a, b) => compare(b.fields.published, a.fields.published) || compare(a.id, b.id));
}

const texts = new WeakMap<DisclosureRecord, string>();

function textOf(disclosure: DisclosureRecord): string {
  const known = texts.get(disclosure);
  if (known !== undefined) return known;
  const { organisation, title, published, incidents, causes, leakedItems } = disclosure.fields;
  const kinds = incidents.flatMap((id) => {
    const label = incidentById(id)?.label;
    return label ? [label.ja, label.en] : [];
  });
  const text = fold([organisation, title, published, ...kinds, ...causes, ...leakedItems].join('\n'));
  texts.set(disclosure, text);
  return text;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
