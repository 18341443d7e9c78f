import type { DisclosureRecord, FindingRecord, Item, ItemFields } from '../../checklist/checklist';
import { measureById } from '../../measures/index';
import { type GroupId, groupLabels, groups, type Text } from '../../measures/measure';
import type { Language } from '../language';
import { checklistWords } from '../words/checklist';

/** What an item is called: the user's own words, or the measure's label; with its scope. */
export function nameOf(
  { fields }: { fields: Partial<Pick<ItemFields, 'text' | 'measure' | 'scope'>> },
  language: Language,
): string {
  const { text = '', measure = null, scope = '' } = fields;
  const name = text !== '' || measure === null ? text : measureById(measure).label[language];
  if (scope === '') return name;
  return language === 'ja' ? `${name}（${scope}）` : `${name} (${scope})`;
}

/** What items stand under: the groups of the taxonomy, or `own` for lines in the user's own words. */
export type ItemGroup = GroupId | 'own';

/** The groups in the order they are shown, one's own words last. */
export const itemGroups: readonly ItemGroup[] = [...groups, 'own'];

/** What a group is called. */
export function groupLabel(group: ItemGroup): Text {
  return group === 'own' ? checklistWords.own : groupLabels[group];
}

/** The group an item stands under. */
export function groupOf({ fields }: Item): ItemGroup {
  return fields.measure === null ? 'own' : measureById(fields.measure).group;
}

/** The citations of each measure, in the order of the findings; rejected ones are left out. */
export function citationsByMeasure(findings: readonly FindingRecord[]): ReadonlyMap<string, FindingRecord[]> {
  const byMeasure = new Map<string, FindingRecord[]>();
  for (const finding of findings) {
    if (finding.fields.rejected) continue;
    const { measure } = finding.fields;
    const known = byMeasure.get(measure);
    if (known === undefined) byMeasure.set(measure, [finding]);
    else known.push(finding);
  }
  return byMeasure;
}

/** The organisations whose disclosures name each measure, each once. `unnamed`: what one without a name is called. */
export function organisationsByMeasure(
  citations: ReadonlyMap<string, readonly FindingRecord[]>,
  disclosures: readonly DisclosureRecord[],
  unnamed: string,
): ReadonlyMap<string, string[]> {
  const names = new Map(disclosures.map(({ id, fields }) => [id, fields.organisation]));
  const named = new Map<string, string[]>();
  for (const [measure, found] of citations)
    named.set(measure, [...new Set(found.map(({ fields }) => names.get(fields.disclosure) || unnamed))]);
  return named;
}
