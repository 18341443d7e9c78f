import type { ImportPreview, RecordChange } from '../../checklist/preview';
import { useLanguage, useText } from '../language';
import { exchangeWords } from '../words/exchange';
import { fieldWords } from '../words/fields';
import { fieldValue } from './fieldValue';
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
          <ChangeList changes={changed} />
        </details>
      )}
      {added.length > 0 && (
        <details>
          <summary>{t(exchangeWords.whatIsNew)}</summary>
          <ChangeList changes={added.map((one) => ({ ...one, fields: [] }))} />
        </details>
      )}
      {kept.length > 0 && (
        <details>
          <summary>{t(exchangeWords.whatStays)}</summary>
          <ChangeList changes={kept} />
        </details>
      )}
    </>
  );
}

/** Records, and what of each changes from what to what. */
export function ChangeList({ changes }: { changes: readonly RecordChange[] }) {
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
              <del>{fieldValue(before, field, language) || t(exchangeWords.blankEntry)}</del> →{' '}
              <ins>{fieldValue(after, field, language) || t(exchangeWords.blankEntry)}</ins>
            </span>
          ))}
        </li>
      ))}
      {changes.length > named && <li>{t(exchangeWords.moreRecords, changes.length - named)}</li>}
    </ul>
  );
}
