import { useContext } from 'preact/hooks';
import { useLanguage, useText } from '../language';
import { backupWords } from '../words/backup';
import { writeDate } from '../words/written';
import { BackupsContext } from './backups';

/** When the last backup was made, and whether to be reminded. */
export function BackupState() {
  const t = useText();
  const language = useLanguage();
  const backups = useContext(BackupsContext);
  if (backups === null) return null;
  const day = new Date(backups.last).toLocaleDateString('sv-SE');
  return (
    <>
      <p>{backups.last === 0 ? t(backupWords.none) : t(backupWords.last, writeDate(day, language))}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={backups.remind ?? true}
          onChange={(event) => backups.change({ remind: event.currentTarget.checked })}
        />
        <span>{t(backupWords.remind)}</span>
      </label>
    </>
  );
}
