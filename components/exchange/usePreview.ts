import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../checklist/interface';
import type { ImportPreview } from '../../checklist/preview';
import type { Read } from '../useStore';

/** What an import would do, found out anew whenever what is to be imported is another; an error's message otherwise. */
export function usePreview(
  read: Read,
  look: ((store: Store) => Promise<ImportPreview>) | undefined,
): { preview?: ImportPreview; error?: string } {
  const [known, setKnown] = useState<{ preview?: ImportPreview; error?: string }>({});
  useEffect(() => {
    let gone = false;
    setKnown({});
    if (look === undefined) return;
    read(look)
      .then((preview) => {
        if (!gone) setKnown({ preview });
      })
      .catch((error: unknown) => {
        if (!gone) setKnown({ error: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      gone = true;
    };
  }, [read, look]);
  return known;
}
