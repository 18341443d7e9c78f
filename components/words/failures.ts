import type { Text } from '../../measures/measure';
import type { Failure } from '../useStore';

/** Why the checklist cannot be opened or written. */
export const failureWords: Record<Failure, Text> = {
  refused: {
    ja: 'ブラウザが保存を許可していません',
    en: 'The browser refuses to store data',
  },
  newer: {
    ja: 'このチェックリストは、新しい版の他山で作られています',
    en: 'This checklist was made by a newer version of Tazan',
  },
  blocked: {
    ja: 'ほかの画面がチェックリストを使っています',
    en: 'Another window is holding the checklist',
  },
  other: { ja: 'チェックリストを開けませんでした', en: 'The checklist could not be opened' },
};

/** What can be done about it, and that nothing was touched. */
export const remedyWords: Record<Failure, Text> = {
  refused: {
    ja: 'ディスクの空き容量、サイトデータの設定、組織のポリシーをご確認ください。これまでの記録には触れていません。',
    en: 'Check free disk space, the setting for site data and your organisation’s policy. What was stored is untouched.',
  },
  newer: {
    ja: '拡張機能を更新してから、もう一度お試しください。記録には触れていません。',
    en: 'Update the extension, then try again. Nothing in it was touched.',
  },
  blocked: {
    ja: '他山を開いているほかのタブを閉じてから、もう一度お試しください。記録には触れていません。',
    en: 'Close other tabs in which Tazan is open, then try again. Nothing in it was touched.',
  },
  other: {
    ja: '記録には触れていません。もう一度お試しください。',
    en: 'Nothing was touched. Please try again.',
  },
};
