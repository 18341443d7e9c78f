import type { Status } from '../../checklist/checklist';
import type { State } from '../../disclosure/disclosure';
import type { Text } from '../../measures/measure';

export type Language = keyof Text;

/** Interface words of the marks on a page. */
export const strings = {
  region: { ja: '他山：再発防止策の照合', en: 'Tazan: measures of this disclosure' },
  unnamed: { ja: '組織名は読み取れませんでした', en: 'Organisation not found' },
  measures: { ja: '対策', en: 'Measures' },
  none: { ja: '再発防止策は読み取れませんでした', en: 'No prevention measure was found' },
  previous: { ja: '前の対策へ', en: 'Previous measure' },
  next: { ja: '次の対策へ', en: 'Next measure' },
  addAll: { ja: 'まだの対策をチェックリストに追加', en: 'Add those not in place' },
  adding: { ja: '追加しています…', en: 'Adding…' },
  added: { ja: 'チェックリストに追加しました', en: 'Added to the checklist' },
  addedNone: {
    ja: '新しく追加したものはありません（プライベートウィンドウでは保存しません）',
    en: 'Nothing new was added (in private windows nothing is saved)',
  },
  nothingToAdd: { ja: '追加する対策はありません', en: 'Nothing to add' },
  collapse: { ja: '小さくする', en: 'Collapse' },
  expand: { ja: '他山を開く', en: 'Open Tazan' },
  more: { ja: 'その他の操作', en: 'More actions' },
  notDisclosure: { ja: 'これは事故の公表ではない', en: 'Not a disclosure' },
  hideSite: { ja: 'このサイトでは表示しない', en: 'Hide on this site' },
  truncated: {
    ja: '長いため100万字までを読みました',
    en: 'Long page: the first million characters were read',
  },
  close: { ja: '閉じる', en: 'Close' },
  theirs: { ja: 'この組織', en: 'They' },
  ours: { ja: '自組織', en: 'We' },
  reason: { ja: '対象外とする理由', en: 'Why it does not apply' },
  save: { ja: '保存', en: 'Save' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  controls: { ja: '対応する管理策', en: 'Controls' },
  unverified: { ja: '（番号は未照合）', en: '(ids not checked)' },
  why: { ja: '読み取りの根拠', en: 'Why this was matched' },
  section: { ja: '見出し', en: 'Heading' },
  unclassified: { ja: '分類できない対策', en: 'A measure of no known category' },
  prevention: { ja: '再発防止', en: 'Prevention' },
  response: { ja: '事案への対応', en: 'Response' },
  gone: {
    ja: '拡張機能から返事がありません。ページを再読み込みしてください。',
    en: 'The extension does not answer. Reload the page.',
  },
} satisfies Record<string, Text>;

export const statusLabels: Record<Status, Text> = {
  unreviewed: { ja: '未確認', en: 'Unreviewed' },
  gap: { ja: '未対応', en: 'Gap' },
  'in-progress': { ja: '対応中', en: 'In progress' },
  'in-place': { ja: '対応済み', en: 'In place' },
  'not-applicable': { ja: '対象外', en: 'Not applicable' },
};

export const stateLabels: Record<State, Text> = {
  done: { ja: '実施済み', en: 'done' },
  planned: { ja: '予定', en: 'planned' },
  ongoing: { ja: '継続中', en: 'ongoing' },
};

/** How many of something, as said in a sentence. */
export function countOf(count: number, language: Language): string {
  return language === 'ja' ? `${count}件` : `${count}`;
}
