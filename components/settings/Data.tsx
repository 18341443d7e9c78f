import { useEffect, useState } from 'preact/hooks';
import { DamagedRecords } from '../exchange/DamagedRecords';
import { ExportList } from '../exchange/ExportList';
import { ImportPanel } from '../exchange/ImportPanel';
import { useLanguage, useText } from '../language';
import type { Checklist } from '../useStore';
import { settingsWords } from '../words/settings';
import { writeSize } from '../words/written';
import { DeleteAll } from './DeleteAll';

interface DataProps {
  checklist: Extract<Checklist, { state: 'open' }>;
  /** Bytes in use; undefined where the browser does not tell. */
  usage: () => Promise<number | undefined>;
  /** Deletes everything that is stored. */
  onDelete: () => Promise<void>;
}

/** The data: how much there is, out, in, and away. */
export function Data({ checklist, usage, onDelete }: DataProps) {
  const t = useText();
  const language = useLanguage();
  const { items, disclosures, findings, revision } = checklist.snapshot;
  const [bytes, setBytes] = useState<number>();
  useEffect(() => void usage().then(setBytes), [usage, revision]);
  return (
    <>
      <dl>
        <div>
          <dt>{t(settingsWords.stored)}</dt>
          <dd>{t(settingsWords.records, items.length, disclosures.length, findings.length)}</dd>
        </div>
        <div>
          <dt>{t(settingsWords.used)}</dt>
          <dd>{bytes === undefined ? t(settingsWords.usedUnknown) : writeSize(bytes, language)}</dd>
        </div>
      </dl>
      <DamagedRecords read={checklist.read} revision={revision} />
      <ExportList read={checklist.read} />
      <ImportPanel read={checklist.read} change={checklist.change} />
      <DeleteAll read={checklist.read} onDelete={onDelete} />
    </>
  );
}
