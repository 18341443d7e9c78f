import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import type { Read } from '../useStore';
import { damagedWords } from '../words/damaged';
import { useDamaged } from './useDamaged';

interface DamagedNoticeProps {
  read: Read;
  revision: number;
  /** Goes to where they can be saved or deleted. */
  onShow: () => void;
}

/** Says that records were found damaged, where there are any. */
export function DamagedNotice({ read, revision, onShow }: DamagedNoticeProps) {
  const t = useText();
  const damaged = useDamaged(read, revision);
  if (damaged.length === 0) return null;
  return (
    <div class="reminder" role="status">
      <Icon name="alert" />
      <p>{t(damagedWords.found, damaged.length)}</p>
      <Button onClick={onShow}>{t(damagedWords.show)}</Button>
    </div>
  );
}
