import { useContext } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useText } from '../language';
import { backupWords } from '../words/backup';
import { generalWords } from '../words/general';
import { afterReminder, BackupsContext, isDue } from './backups';

interface BackupReminderProps {
  /** When the user last changed something, in milliseconds since 1970; 0 for never. */
  changed: number;
  now: number;
  /** Goes to where a backup is made. */
  onBackup: () => void;
}

/** Says that the last backup is old, once it is. */
export function BackupReminder({ changed, now, onBackup }: BackupReminderProps) {
  const t = useText();
  const backups = useContext(BackupsContext);
  if (backups === null || !isDue(backups, changed, now)) return null;
  const put = () => backups.change(afterReminder(backups, now));
  return (
    <div class="reminder" role="status">
      <Icon name="download" />
      <p>{t(backups.last === 0 ? backupWords.never : backupWords.old)}</p>
      <Button
        onClick={() => {
          put();
          onBackup();
        }}
      >
        {t(backupWords.make)}
      </Button>
      <Button look="quiet" icon="x" label={t(generalWords.dismiss)} onClick={put} />
    </div>
  );
}
