import type { FieldValue, Priority, Status } from '../../checklist/checklist';
import { isMeasureId, measureById } from '../../measures/index';
import type { Language } from '../language';
import { statusLabels } from '../page/strings';
import { priorityWords } from '../words/table';
import { writeShortDate } from '../words/written';

/** The value of a field of an item in few words; '' for an empty one. */
export function fieldValue(field: string, value: FieldValue | undefined, language: Language): string {
  if (value === undefined || value === null || value === '') return '';
  if (field === 'status') return statusLabels[value as Status][language];
  if (field === 'priority') return priorityWords[value as Priority][language];
  if (typeof value === 'string' && isMeasureId(value)) return measureById(value).label[language];
  const words = Array.isArray(value)
    ? value
        .map((one) => (typeof one === 'string' ? one : Object.values(one).filter(Boolean).join(' ')))
        .join(', ')
    : writeShortDate(String(value), language);
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
}
