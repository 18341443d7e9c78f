import { counted, counts } from './written';

/** Records that were found damaged. */
export const damagedWords = {
  title: { ja: '壊れていた記録', en: 'Damaged records' },
  found: {
    ja: (count: number) => `壊れていた記録${counts(count)}を、別に取り分けました。`,
    en: (count: number) => `${counted(count, 'record was', 'records were')} found damaged and kept aside.`,
  },
  rest: {
    ja: 'ほかの記録はそのまま使えます。バックアップを読み込むと、元に戻せることがあります。',
    en: 'Everything else works as before. Importing a backup may bring them back.',
  },
  save: { ja: '中身をファイルに保存', en: 'Save them to a file' },
  forget: { ja: '消す', en: 'Delete them' },
  sure: {
    ja: '取り分けた記録を消します。元に戻せません。',
    en: 'What was kept aside will be deleted. This cannot be undone.',
  },
  show: { ja: '確かめる', en: 'Show' },
};
