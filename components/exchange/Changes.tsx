import type { FieldValue } from '../../checklist/checklist';
import type { ImportPreview, RecordChange } from '../../checklist/preview';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import { exchangeWords } from '../words/exchange';
import { fieldWords } from '../words/fields';
import { recordName } from './recordName';

/** How many records are named one by one. */
const named = 100;

/** What an import would do, record by record: what is new, what changes from what to what, what stays as it is here. */
export function Changes({ preview: { added, changed, kept } }: { preview: ImportPreview }) {
  const t = useText();
  return (
    <>
      {changed.length > 0 && (
        <details>
          <summary>{t(exchangeWords.whatChanges)}</summary>
          <List changes={changed} />
        </details>
      )}
      {added.length > 0 && (
        <details>
          <summary>{t(exchangeWords.whatIsNew)}</summary>
          <List changes={added.map((one) => ({ ...one, fields: [] }))} />
        </details>
      )}
      {kept.length > 0 && (
        <details>
          <summary>{t(exchangeWords.whatStays)}</summary>
          <List changes={kept} />
        </details>
      )}
    </>
  );
}

function List({ changes }: { changes: readonly RecordChange[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul class="changes">
      {changes.slice(0, named).map(({ table, record, fields }) => (
        <li key={`${table} ${record.id}`}>
          {recordName(table, record, language)}
          {fields.map(({ field, before, after }) => (
            <span class="faint" key={field}>
              {t(fieldWords[field as keyof typeof fieldWords] ?? { ja: field, en: field })}{' '}
              <del>{shown(before, field, language) || t(exchangeWords.blankEntry)}</del> →{' '}
              <ins>{shown(after, field, language) || t(exchangeWords.blankEntry)}</ins>
            </span>
          ))}
        </li>
      ))}
      {changes.length > named && <li>{t(exchangeWords.moreRecords, changes.length - named)}</li>}
    </ul>
  );
}

/** A value in few words. */
function shown(value: FieldValue | undefined, field: string, language: 'ja' | 'en'): string {
  if (value === undefined || value === null) return '';
  if (field === 'status' && typeof value === 'string' && value in statusLabels)
    return statusLabels[value as keyof typeof statusLabels][language];
  if (typeof value === 'boolean')
    return { ja: value ? 'はい' : 'いいえ', en: value ? 'yes' : 'no' }[language];
  const words = Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? one : Object.values(one).join(' '))).join(', ')
    : String(value);
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
}
