import type { FieldValue } from '../../checklist/checklist';
import { incidentById } from '../../measures/incidents';
import { isMeasureId, measureById } from '../../measures/index';
import type { Language } from '../language';
import { statusLabels } from '../page/strings';
import { stageWords } from '../words/disclosure';
import { stateWords } from '../words/item';
import { priorityWords } from '../words/table';
import { writeShortDate } from '../words/written';

/** Words for the values that are ids. */
const named: Readonly<Record<string, Readonly<Record<string, { ja: string; en: string }>>>> = {
  status: statusLabels,
  state: stateWords,
  stage: stageWords,
  priority: priorityWords,
};
const dates: readonly string[] = ['due', 'lastReviewed', 'nextReview', 'published', 'discovered', 'date'];

/** The value of a field in few words; '' for none. */
export function fieldValue(value: FieldValue | undefined, field: string, language: Language): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean')
    return { ja: value ? 'はい' : 'いいえ', en: value ? 'yes' : 'no' }[language];
  const words = Array.isArray(value)
    ? value
        .map((one) =>
          typeof one === 'string'
            ? oneValue(one, field, language)
            : Object.values(one).filter(Boolean).join(' '),
        )
        .join(', ')
    : oneValue(String(value), field, language);
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
}

function oneValue(value: string, field: string, language: Language): string {
  const word = named[field]?.[value];
  if (word !== undefined) return word[language];
  if (field === 'measure' && isMeasureId(value)) return measureById(value).label[language];
  if (field === 'incidents') return incidentById(value as never)?.label[language] ?? value;
  return dates.includes(field) ? writeShortDate(value, language) : value;
}
