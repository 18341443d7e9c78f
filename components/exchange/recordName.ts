import type { DisclosureRecord, FindingRecord, Item, Table, Tables } from '../../checklist/checklist';
import { isMeasureId, measureById } from '../../measures/index';

/** What a record is called where several kinds of them stand in one list. */
export function recordName(table: Table, { id, fields }: Tables[Table], language: 'ja' | 'en'): string {
  if (table === 'items') {
    const { text, measure, scope } = fields as Item['fields'];
    const label =
      measure !== null && isMeasureId(measure) ? measureById(measure).label[language] : (measure ?? id);
    return [text || label, scope].filter((part) => part !== '').join(' / ');
  }
  if (table === 'findings') return (fields as FindingRecord['fields']).quote || id;
  const { organisation, title } = fields as DisclosureRecord['fields'];
  return [organisation, title].filter((part) => part !== '').join(' ') || id;
}
