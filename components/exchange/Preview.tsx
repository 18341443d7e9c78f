import type { Table } from '../../checklist/checklist';
import type { ImportPreview } from '../../checklist/preview';
import { useLanguage, useText } from '../language';
import { exchangeWords } from '../words/exchange';
import { counts, writeNumber } from '../words/written';
import { Changes } from './Changes';

/** What an import would do, counted. */
export function Preview({ preview }: { preview: ImportPreview }) {
  const t = useText();
  const language = useLanguage();
  const said = (records: readonly { table: Table }[]) => {
    const of = (table: Table) => records.filter((one) => one.table === table).length;
    return t(exchangeWords.records, of('items'), of('disclosures'), of('findings'));
  };
  const { added, changed, kept, unchanged } = preview;
  return (
    <section aria-label={t(exchangeWords.preview)}>
      <h4>{t(exchangeWords.preview)}</h4>
      <dl>
        {[
          { name: t(exchangeWords.willAdd), value: said(added), show: true },
          { name: t(exchangeWords.willChange), value: said(changed), show: true },
          { name: t(exchangeWords.willKeep), value: said(kept), show: kept.length > 0 },
          {
            name: t(exchangeWords.willStay),
            value: language === 'ja' ? counts(unchanged) : writeNumber(unchanged, language),
            show: unchanged > 0,
          },
        ].map(({ name, value, show }) =>
          show ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Changes preview={preview} />
      {added.length === 0 && changed.length === 0 && <p>{t(exchangeWords.nothingNew)}</p>}
    </section>
  );
}
