import { useMemo } from 'preact/hooks';
import type { Item } from '../../checklist/checklist';
import { dueItems } from '../../checklist/reminders';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { reminderWords } from '../words/reminders';

interface DueNoteProps {
  items: readonly Item[];
  /** ISO date of today. */
  now: string;
  onShow: () => void;
}

/** Says how many dates are over or near. */
export function DueNote({ items, now, onShow }: DueNoteProps) {
  const t = useText();
  const { overdue, soon } = useMemo(() => dueItems(items, now), [items, now]);
  if (overdue.length + soon.length === 0) return null;
  return (
    <div class="reminder">
      <Icon name="alert" />
      <p>{t(reminderWords.due, overdue.length, soon.length)}</p>
      <Button onClick={onShow}>{t(reminderWords.show)}</Button>
    </div>
  );
}
