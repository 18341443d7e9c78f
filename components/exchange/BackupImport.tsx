import { useCallback } from 'preact/hooks';
import type { Records } from '../../checklist/checklist';
import type { Store } from '../../checklist/interface';
import { useText } from '../language';
import type { Change, Read } from '../useStore';
import { exchangeWords } from '../words/exchange';
import { Confirm } from './Confirm';
import { usePreview } from './usePreview';

interface BackupImportProps {
  name: string;
  records: Records;
  read: Read;
  change: Change;
  onDone: () => void;
}

/** A backup that was read: what it would do, and the import. */
export function BackupImport({ name, records, read, change, onDone }: BackupImportProps) {
  const t = useText();
  const look = useCallback((store: Store) => store.previewRecords(records), [records]);
  const { preview, error } = usePreview(read, look);
  return (
    <Confirm
      preview={preview}
      error={error}
      onCancel={onDone}
      onImport={async () => {
        if (await change(t(exchangeWords.imported, name), (store) => store.importRecords(records))) onDone();
      }}
    />
  );
}
