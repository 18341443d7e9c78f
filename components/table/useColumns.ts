import { useEffect, useState } from 'preact/hooks';
import { type Column, columns } from './columns';

/** Where there is no room for all of them; the item has the others. */
const few: readonly Column[] = ['name', 'status', 'owner', 'due', 'priority'];

/** The columns there is room for. */
export function useColumns(): readonly Column[] {
  const [wide, setWide] = useState(() => roomy().matches);
  useEffect(() => {
    const query = roomy();
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide ? columns : few;
}

function roomy(): MediaQueryList {
  return matchMedia('(min-width: 76rem)');
}
