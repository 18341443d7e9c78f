import { counted, counts } from './written';

/** The page of one item in the dashboard. */
export const itemPageWords = {
  plan: { ja: '担当と予定', en: 'Who and when' },
  review: { ja: '見直し', en: 'Review' },
  about: { ja: '項目の内容', en: 'What it is about' },
  reviewedToday: { ja: '今日確認した', en: 'Reviewed today' },
  reviewSaved: {
    ja: (name: string) => `「${name}」を今日の確認として記録しました`,
    en: (name: string) => `${name}: reviewed today`,
  },
  scopeHelp: {
    ja: '例：基幹システム、本社',
    en: 'e.g. core system, head office',
  },
  ownWords: { ja: '項目名（自分の言葉）', en: 'Name in your own words' },
  tagsHelp: { ja: 'タグを入力して Enter', en: 'Type a tag, then Enter' },
  addTag: { ja: 'タグを加える', en: 'Add a tag' },
  removeTag: { ja: (tag: string) => `タグ「${tag}」を外す`, en: (tag: string) => `Remove tag ${tag}` },
  noEvidence: {
    ja: '対応済みであることを示すものを、ここに残せます。',
    en: 'Keep here what shows that it is in place.',
  },
  evidenceText: { ja: '証跡の内容', en: 'What it is' },
  evidenceExample: { ja: '例：設定画面の写し、規程 第5条', en: 'e.g. screenshot of the settings, policy §5' },
  evidenceUrl: { ja: 'リンク（なくてもよい）', en: 'Link (optional)' },
  evidenceAdd: { ja: '証跡を加える', en: 'Add evidence' },
  evidenceSave: { ja: '証跡を保存', en: 'Save evidence' },
  evidenceEdit: {
    ja: (text: string) => `証跡「${text}」を直す`,
    en: (text: string) => `Edit evidence: ${text}`,
  },
  evidenceRemove: {
    ja: (text: string) => `証跡「${text}」を削除`,
    en: (text: string) => `Remove evidence: ${text}`,
  },
  evidenceWrong: {
    ja: 'リンクは https:// か http:// で始まるアドレスにしてください。共有フォルダーの場所は、内容の欄に書けます。',
    en: 'A link starts with https:// or http://. Write the place of a shared folder into the description.',
  },
  evidenceEmpty: { ja: '内容かリンクを入力してください。', en: 'Enter a description or a link.' },
  evidenceKept: {
    ja: (name: string) => `「${name}」の証跡を保存しました`,
    en: (name: string) => `${name}: evidence saved`,
  },
  history: { ja: '変更の履歴', en: 'History' },
  noHistory: { ja: 'まだ変更はありません。', en: 'Nothing has been changed yet.' },
  historyFailed: { ja: '履歴を読み込めませんでした。', en: 'The history could not be read.' },
  added: { ja: '項目を追加', en: 'Added' },
  removedEntry: { ja: '項目を削除', en: 'Removed' },
  restored: { ja: '項目を復元', en: 'Brought back' },
  byReading: { ja: '公表文の読み取り', en: 'by a reading' },
  byMerge: { ja: '取り込み', en: 'by an import' },
  takesBack: { ja: '元に戻した変更', en: 'undo' },
  blank: { ja: '空欄', en: 'blank' },
  goBack: { ja: 'この変更の前に戻す', en: 'Restore what was before' },
  wentBack: {
    ja: (name: string) => `「${name}」を以前の内容に戻しました`,
    en: (name: string) => `${name}: restored what was before`,
  },
  more: {
    ja: (count: number) => `さらに${counts(count)}を表示`,
    en: (count: number) => `Show ${counted(count, 'more change')}`,
  },
  another: { ja: '別の範囲でもう1つ加える', en: 'Add again for another scope' },
  anotherHelp: {
    ja: '同じ対策を、別のシステムや部署について別に管理できます。公表文のページには、最も悪い状態が表示されます。',
    en: 'Keep the same measure apart for another system or department. Pages then show the worst status.',
  },
  siblings: { ja: '同じ対策の項目', en: 'The same measure elsewhere' },
  remove: { ja: 'この項目を削除', en: 'Remove this item' },
  removed: { ja: (name: string) => `「${name}」を削除しました`, en: (name: string) => `${name}: removed` },
  gone: { ja: 'この項目はありません', en: 'This item is not there' },
  goneHelp: {
    ja: '削除されたか、アドレスが違います。',
    en: 'It was removed, or the address is wrong.',
  },
  addItem: { ja: '項目を追加', en: 'Add an item' },
  addTitle: { ja: '項目の追加', en: 'New item' },
  addMeasure: { ja: '対策', en: 'Measure' },
  noMeasure: { ja: '（一覧にない：自分の言葉で）', en: '(none of these: own words)' },
  addNeeds: {
    ja: '対策を選ぶか、自分の言葉で入力してください。',
    en: 'Choose a measure, or enter your own words.',
  },
  addSame: {
    ja: 'この対策は、すでに同じ範囲であります。範囲を変えてください。',
    en: 'This measure is there already with this scope. Choose another scope.',
  },
  add: { ja: '追加する', en: 'Add' },
  addedItem: { ja: (name: string) => `「${name}」を追加しました`, en: (name: string) => `${name}: added` },
};
