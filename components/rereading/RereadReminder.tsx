import { useContext } from 'preact/hooks';
import type { DisclosureRecord } from '../../checklist/checklist';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { generalWords } from '../words/general';
import { rereadingWords } from '../words/rereading';
import { ReadingContext } from './ReadingContext';
import { readBefore } from './readingKept';

interface RereadReminderProps {
  disclosures: readonly DisclosureRecord[];
  /** Goes to where they are read again. */
  onShow: () => void;
}

/** Says after an upgrade that kept disclosures were read by an older version, until the user has answered. */
export function RereadReminder({ disclosures, onShow }: RereadReminderProps) {
  const t = useText();
  const reading = useContext(ReadingContext);
  if (reading === null || reading.answered) return null;
  const older = readBefore(disclosures, reading).length;
  if (older === 0) return null;
  return (
    <div class="reminder" role="status">
      <Icon name="sync" />
      <p>{t(rereadingWords.older, older)}</p>
      <Button onClick={onShow}>{t(rereadingWords.show)}</Button>
      <Button look="quiet" icon="x" label={t(generalWords.dismiss)} onClick={reading.answer} />
    </div>
  );
}
