/** Deleting everything. */
export const deleteWords = {
  title: { ja: 'すべてのデータを消す', en: 'Delete everything' },
  help: {
    ja: 'チェックリスト、公表文とその本文、変更の履歴、設定をすべて消し、入れたばかりの状態に戻します。元に戻すことはできません。',
    en: 'The checklist, the disclosures with their texts, the history and the settings are deleted, as if newly installed. This cannot be undone.',
  },
  ask: { ja: 'すべて消す…', en: 'Delete everything …' },
  backupFirst: {
    ja: '消す前に、バックアップを書き出しておくことをおすすめします。あとで読み込めば、元に戻せます。',
    en: 'Export a backup first: importing it later brings everything back.',
  },
  backup: { ja: 'バックアップを書き出す', en: 'Export a backup' },
  word: { ja: '削除', en: 'delete' },
  type: {
    ja: (word: string) => `確認のため「${word}」と入力してください`,
    en: (word: string) => `Type “${word}” to confirm`,
  },
  confirm: { ja: 'すべてのデータを消す', en: 'Delete everything' },
  deleting: { ja: '消しています…', en: 'Deleting …' },
  done: { ja: 'すべてのデータを消しました。', en: 'Everything was deleted.' },
  failed: {
    ja: '消せませんでした。他山を開いているほかのタブを閉じてから、もう一度お試しください。',
    en: 'It could not be deleted. Close other tabs in which Tazan is open, then try again.',
  },
};
