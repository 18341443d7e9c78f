import type { FindingRecord, Item } from '../../checklist/checklist';
import { measureById } from '../../measures/index';
import type { GroupId } from '../../measures/measure';
import type { Language } from '../language';

/** What an item is called: the user's own words, or the measure's label; with its scope. */
export function nameOf({ fields }: Item, language: Language): string {
  const { text, measure, scope } = fields;
  const name = text !== '' || measure === null ? text : measureById(measure).label[language];
  if (scope === '') return name;
  return language === 'ja' ? `${name}（${scope}）` : `${name} (${scope})`;
}

/** The group an item stands under; `own` for lines in the user's own words. */
export function groupOf({ fields }: Item): GroupId | 'own' {
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
