import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import { explain } from '../../checklist/formats/fault';
import type { Table } from '../../checklist/formats/table';
import type { Store } from '../../checklist/interface';
import { guessMatching } from '../../checklist/matching/matching';
import { readRows } from '../../checklist/matching/read-rows';
import { useLanguage, useText } from '../language';
import type { Change, Read } from '../useStore';
import { exchangeWords } from '../words/exchange';
import { Confirm } from './Confirm';
import { MatchingForm } from './MatchingForm';
import { usePreview } from './usePreview';

interface TableImportProps {
  name: string;
  tables: readonly Table[];
  read: Read;
  change: Change;
  onDone: () => void;
}

/** How many faults of a table are told one by one. */
const told = 5;

/** A table that was read: what its columns are, what it would do, and the import. */
export function TableImport({ name, tables, read, change, onDone }: TableImportProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const table = tables[chosen] ?? tables[0];
  const [matchings, setMatchings] = useState(() => tables.map(guessMatching));
  const matching = matchings[chosen];
  const result = useMemo(
    () => (table && matching ? readRows(table, matching, language) : undefined),
    [table, matching, language],
  );
  const rows = result?.problems.length === 0 ? result.rows : undefined;
  const look = useCallback((store: Store) => store.previewItems(rows ?? []), [rows]);
  const { preview, error } = usePreview(read, rows ? look : undefined);
  if (!table || !matching) return null;
  const problems = result?.problems ?? [];
  return (
    <>
      {tables.length > 1 && (
        <div class="field">
          <label for={id}>{t(exchangeWords.sheet)}</label>
          <select
            id={id}
            class="select"
            value={String(chosen)}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {tables.map((one, index) => (
              <option key={one.name} value={String(index)}>
                {one.name || t(exchangeWords.unnamedSheet)}
              </option>
            ))}
          </select>
        </div>
      )}
      <MatchingForm
        table={table}
        matching={matching}
        onChange={(next) => setMatchings(matchings.map((one, index) => (index === chosen ? next : one)))}
      />
      {problems.length > 0 && (
        <div class="wrong" role="alert">
          {problems.slice(0, told).map(({ problem, place }) => {
            const text = explain(problem, place);
            return <p key={text.en}>{t(text)}</p>;
          })}
          {problems.length > told && <p>{t(exchangeWords.moreFaults, problems.length - told)}</p>}
        </div>
      )}
      <Confirm
        preview={preview}
        error={error}
        onCancel={onDone}
        onImport={async () => {
          const said = t(exchangeWords.imported, name);
          if (rows && (await change(said, (store) => store.importItems(rows)))) onDone();
        }}
      />
    </>
  );
}
