import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../checklist/interface';
import type { ImportPreview } from '../../checklist/preview';
import type { Text } from '../../measures/measure';
import type { Read } from '../useStore';
import { faultText } from './faultText';

/** What an import would do, found out anew whenever what is to be imported is another; what is wrong otherwise. */
export function usePreview(
  read: Read,
  look: ((store: Store) => Promise<ImportPreview>) | undefined,
): { preview?: ImportPreview; error?: Text } {
  const [known, setKnown] = useState<{ preview?: ImportPreview; error?: Text }>({});
  useEffect(() => {
    let gone = false;
    setKnown({});
    if (look === undefined) return;
    read(look)
      .then((preview) => {
        if (!gone) setKnown({ preview });
      })
      .catch((error: unknown) => {
        if (!gone) setKnown({ error: faultText(error) });
      });
    return () => {
      gone = true;
    };
  }, [read, look]);
  return known;
}
