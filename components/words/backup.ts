/** When backups are made, and reminders of them. */
export const backupWords = {
  none: { ja: 'バックアップは、まだ書き出していません。', en: 'No backup has been exported yet.' },
  last: {
    ja: (date: string) => `最後のバックアップ：${date}`,
    en: (date: string) => `Last backup: ${date}`,
  },
  remind: {
    ja: 'バックアップが30日より古くなったら知らせる',
    en: 'Remind me when the backup is over 30 days old',
  },
  never: {
    ja: 'バックアップがまだありません。書き出しておくと、ブラウザやPCを替えても元に戻せます。',
    en: 'There is no backup yet. With one the checklist survives a new browser or computer.',
  },
  old: {
    ja: '最後のバックアップから30日がたちました。その後の変更は、まだ残されていません。',
    en: 'The last backup is over 30 days old; what you changed since is not in it.',
  },
  make: { ja: 'バックアップへ', en: 'Back up' },
};
