import { useEffect, useState } from 'preact/hooks';
import { type Column, columns } from './columns';

/**
 * The columns there is room for, by the width (in rem) from which on, the widest first; the item has the others. Who asks for
 * a measure is always shown. The narrowest window shows cards (look/table.css), which have room again.
 */
const fitting: readonly { from: number; columns: readonly Column[] }[] = [
  { from: 76, columns },
  { from: 64, columns: ['name', 'status', 'owner', 'due', 'priority', 'citations'] },
  { from: 44, columns: ['name', 'status', 'owner', 'due', 'citations'] },
  { from: 0, columns: ['name', 'status', 'owner', 'due', 'priority', 'citations'] },
];

/** The columns there is room for. */
export function useColumns(): readonly Column[] {
  const [shown, setShown] = useState(columnsNow);
  useEffect(() => {
    const queries = fitting.map(({ from }) => matchMedia(atLeast(from)));
    const follow = () => setShown(columnsNow());
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  return shown;
}

function columnsNow(): readonly Column[] {
  return fitting.find(({ from }) => matchMedia(atLeast(from)).matches)?.columns ?? columns;
}

function atLeast(rem: number): string {
  return `(min-width: ${rem}rem)`;
}
