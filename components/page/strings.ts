import type { Status } from '../../checklist/checklist';
import type { Actor, State } from '../../disclosure/disclosure';
import type { Text } from '../../measures/measure';
import type { Corner } from '../options';
import type { Words } from '../words/word';

export type Language = keyof Text;

/** Interface words of what stands in pages. */
export const strings = {
  region: { ja: '他山：再発防止策の照合', en: 'Tazan: measures of this disclosure' },
  announcement: {
    ja: (count: number) => `他山：この公表文の再発防止策は${count}件です`,
    en: (count: number) =>
      `Tazan: ${count === 1 ? '1 prevention measure' : `${count} prevention measures`} on this page`,
  },
  unnamed: { ja: '組織名は読み取れませんでした', en: 'Organisation not found' },
  measures: { ja: '再発防止策', en: 'Prevention measures' },
  count: { ja: (count: number) => `${count}件`, en: (count: number) => `${count}` },
  none: { ja: '再発防止策は読み取れませんでした', en: 'No prevention measure was found' },
  truncated: {
    ja: '長いため100万字までを読みました',
    en: 'Long page: the first million characters were read',
  },
  private: {
    ja: 'プライベートウィンドウのため、変更は保存しません',
    en: 'Private window: nothing is saved here',
  },

  previous: { ja: '前の対策へ', en: 'Previous measure' },
  next: { ja: '次の対策へ', en: 'Next measure' },
  place: {
    ja: (at: number, count: number) => `${at === 0 ? '–' : at} / ${count}`,
    en: (at: number, count: number) => `${at === 0 ? '–' : at} / ${count}`,
  },
  list: { ja: '一覧', en: 'List' },
  all: { ja: 'すべて', en: 'All' },
  gapsOnly: { ja: 'まだのものだけ', en: 'Not in place' },
  listEmpty: { ja: 'すべて対応済みか対象外です', en: 'Everything is in place or not applicable' },
  rejectedList: { ja: '対策ではないとしたもの', en: 'Said to be no measure' },
  takeBack: { ja: '戻す', en: 'Take back' },
  addAll: { ja: 'まだの対策を追加', en: 'Add those not in place' },
  adding: { ja: '追加しています…', en: 'Adding…' },
  added: {
    ja: (count: number) => `${count}件をチェックリストに追加しました`,
    en: (count: number) => `${count} added to the checklist`,
  },
  addedNone: { ja: 'どれもチェックリストに入っています', en: 'All of them are in the checklist already' },
  nothingToAdd: { ja: '追加する対策はありません', en: 'There is nothing to add' },
  collapse: { ja: '小さくする', en: 'Collapse' },
  expand: {
    ja: (count: number) => `他山を開く（再発防止策 ${count}件）`,
    en: (count: number) => `Open Tazan (${count} measures)`,
  },
  more: { ja: 'その他の操作', en: 'More actions' },
  panel: { ja: 'サイドパネルで開く', en: 'Open the side panel' },
  panelRefused: {
    ja: 'ここからは開けません。ツールバーの他山のボタンから開いてください。',
    en: 'It cannot be opened from here. Use Tazan’s button in the toolbar.',
  },
  notDisclosure: { ja: 'これは事故の公表ではない', en: 'This is no disclosure' },
  hideSite: { ja: 'このサイトでは表示しない', en: 'Hide on this site' },
  moveTo: { ja: '置く場所', en: 'Corner' },
  readAt: { ja: (time: string) => `${time} に読み取り`, en: (time: string) => `Read at ${time}` },
  readAgain: { ja: '再読み取り', en: 'Read again' },
  reading: { ja: '読み取っています…', en: 'Reading…' },
  setAside: {
    ja: 'このページは「事故の公表ではない」として覚えました。次からは印を付けません。',
    en: 'Noted: this page is no disclosure. It is not marked again.',
  },
  siteHidden: {
    ja: 'このサイトでは、これから表示しません。',
    en: 'Hidden on this site from now on.',
  },
  undo: { ja: '元に戻す', en: 'Undo' },

  savedAt: { ja: (date: string) => `${date} に保存`, en: (date: string) => `Saved on ${date}` },
  newSince: { ja: (count: number) => `新しい対策 ${count}件`, en: (count: number) => `${count} new` },
  doneSince: {
    ja: (count: number) => `予定から実施済み ${count}件`,
    en: (count: number) => `${count} now done`,
  },
  update: { ja: '保存した内容を更新', en: 'Update what is saved' },
  updated: { ja: '保存した内容を更新しました', en: 'What is saved is up to date' },
  isNew: { ja: '新しい対策', en: 'New' },
  isDone: { ja: '予定から実施済みに', en: 'Was planned' },

  close: { ja: '閉じる', en: 'Close' },
  theirs: { ja: 'この組織', en: 'Theirs' },
  ours: { ja: '自組織', en: 'Ours' },
  oursOf: {
    ja: (measure: string) => `自組織の状態：${measure}`,
    en: (measure: string) => `Our status: ${measure}`,
  },
  spaceOpens: { ja: 'スペースキーで開きます', en: 'The space bar opens it' },
  add: { ja: 'チェックリストに追加', en: 'Add to the checklist' },
  inChecklist: { ja: 'チェックリストにあります', en: 'In the checklist' },
  copyLink: { ja: '引用箇所へのリンクをコピー', en: 'Copy a link to this text' },
  copied: { ja: 'リンクをコピーしました', en: 'Link copied' },
  notCopied: { ja: 'コピーできませんでした', en: 'It could not be copied' },
  noLink: { ja: 'この文へのリンクは作れません', en: 'No link can be made to this text' },
  reject: { ja: '対策ではない', en: 'Not a measure' },
  rejected: { ja: '対策ではないとして覚えました', en: 'Noted as no measure' },
  correct: { ja: '読み取りを直す', en: 'Correct the reading' },
  corrected: { ja: '直した内容を覚えました', en: 'Your correction is kept' },
  measure: { ja: '対策の種類', en: 'Measure' },
  state: { ja: '実施の状態', en: 'State' },
  date: { ja: '日付', en: 'Date' },
  suggested: { ja: '候補', en: 'Suggested' },
  save: { ja: '保存', en: 'Save' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  controls: { ja: '対応する管理策', en: 'Controls' },
  unverified: { ja: '（番号は未照合）', en: '(ids not checked)' },
  why: { ja: '読み取りの根拠', en: 'Why this was matched' },
  section: {
    ja: (heading: string) => `見出し「${heading}」の下`,
    en: (heading: string) => `Under “${heading}”`,
  },
  words: { ja: (words: string) => `語句 ${words}`, en: (words: string) => `Words ${words}` },
  quoted: { ja: (word: string) => `「${word}」`, en: (word: string) => `“${word}”` },
  byUser: { ja: '自分で選んだ文', en: 'Chosen by you' },
  confidence: {
    ja: (percent: number) => `確からしさ ${percent}%`,
    en: (percent: number) => `Confidence ${percent}%`,
  },
  unclassified: { ja: '分類できない対策', en: 'A measure of no known category' },
  folded: { ja: '折りたたまれた部分にあります', en: 'In a part of the page that is folded' },
  prevention: { ja: '再発防止', en: 'Prevention' },
  response: { ja: '事案への対応', en: 'Response' },
  gone: {
    ja: '拡張機能から返事がありません。ページを再読み込みしてください。',
    en: 'The extension does not answer. Reload the page.',
  },
  selection: { ja: '選んだ文をチェックリストに追加', en: 'Add the selected text to the checklist' },
  selectionAdded: { ja: 'チェックリストに追加しました', en: 'Added to the checklist' },
  selectionEmpty: { ja: '文が選ばれていません', en: 'No text is selected' },
} satisfies Words;

export const statusLabels: Record<Status, Text> = {
  unreviewed: { ja: '未確認', en: 'Unreviewed' },
  gap: { ja: '未対応', en: 'Gap' },
  'in-progress': { ja: '対応中', en: 'In progress' },
  'in-place': { ja: '対応済み', en: 'In place' },
  'not-applicable': { ja: '対象外', en: 'Not applicable' },
};

/** Reasons to choose from in a page: what is typed there could be heard by the page. Others are written in the checklist. */
export const reasons: readonly Text[] = [
  { ja: '該当する業務やシステムがない', en: 'We have no such work or system' },
  { ja: '別の対策で補っている', en: 'Covered by another measure' },
  { ja: '委託先やグループ会社が担っている', en: 'Done by a contractor or a group company' },
  { ja: '効果と費用を比べて見送った', en: 'Decided against after weighing its cost' },
];

export const stateLabels: Record<State, Text> = {
  done: { ja: '実施済み', en: 'done' },
  planned: { ja: '予定', en: 'planned' },
  ongoing: { ja: '継続中', en: 'ongoing' },
};

/** Who carries a measure out, where it is not the organisation itself. */
export const actorLabels: Record<Exclude<Actor, 'self'>, Text> = {
  vendor: { ja: '委託先が実施', en: 'by a vendor' },
  'outside-expert': { ja: '外部の専門家が実施', en: 'by outside experts' },
};

export const cornerLabels: Record<Corner, Text> = {
  'top-left': { ja: '左上', en: 'Top left' },
  'top-right': { ja: '右上', en: 'Top right' },
  'bottom-left': { ja: '左下', en: 'Bottom left' },
  'bottom-right': { ja: '右下', en: 'Bottom right' },
};
