import type { State } from '../../disclosure/disclosure';

/** One item of the checklist. */
export const itemWords = {
  back: { ja: '一覧に戻る', en: 'Back to the list' },
  question: { ja: '確認すること', en: 'Ask yourself' },
  nextActions: { ja: '次の一歩', en: 'Next steps' },
  reason: { ja: '対象外の理由', en: 'Why it does not apply' },
  changeReason: { ja: '理由を直す', en: 'Change' },
  owner: { ja: '担当', en: 'Owner' },
  due: { ja: '期限', en: 'Due' },
  note: { ja: 'メモ', en: 'Note' },
  noteExample: { ja: '証拠の場所、気づいたことなど', en: 'Where the evidence is, what you noticed' },
  ownerSaved: {
    ja: (name: string) => `「${name}」の担当を保存しました`,
    en: (name: string) => `${name}: owner saved`,
  },
  dueSaved: {
    ja: (name: string) => `「${name}」の期限を保存しました`,
    en: (name: string) => `${name}: due date saved`,
  },
  noteSaved: {
    ja: (name: string) => `「${name}」のメモを保存しました`,
    en: (name: string) => `${name}: note saved`,
  },
  citations: { ja: 'これを挙げた公表文', en: 'Disclosures that name it' },
  noCitations: {
    ja: 'この対策を挙げた公表文は、まだありません。',
    en: 'No disclosure so far names this measure.',
  },
  everything: {
    ja: '優先度・証跡・履歴などをダッシュボードで開く',
    en: 'Priority, evidence, history and more in the dashboard',
  },
  summary: { ja: '要約', en: 'Summary' },
  open: { ja: '公表文を開く', en: 'Open the disclosure' },
  openPlace: { ja: '公表文のこの箇所を開く', en: 'Open the disclosure at this place' },
  openPage: {
    ja: (page: number) => `公表文の${page}ページを開く`,
    en: (page: number) => `Open the disclosure at page ${page}`,
  },
};

/** What the organisation did about a measure. */
export const stateWords = {
  done: { ja: '実施済み', en: 'Done' },
  planned: { ja: '予定', en: 'Planned' },
  ongoing: { ja: '継続中', en: 'Ongoing' },
} satisfies Record<State, { ja: string; en: string }>;
