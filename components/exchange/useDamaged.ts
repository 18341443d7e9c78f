import { useEffect, useState } from 'preact/hooks';
import type { DamagedRecord } from '../../checklist/checklist';
import type { Read } from '../useStore';

/** The damaged records that were kept aside; looked for again with each revision of the checklist. */
export function useDamaged(read: Read, revision: number): readonly DamagedRecord[] {
  const [damaged, setDamaged] = useState<readonly DamagedRecord[]>([]);
  useEffect(() => {
    let gone = false;
    read((store) => store.damaged()).then(
      (found) => {
        if (!gone) setDamaged(found);
      },
      // Said elsewhere: the checklist itself cannot be read then.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [read, revision]);
  return damaged;
}
