import { columns } from '../formats/columns';
import { bare } from './normal';

/** What a column of a table can be taken as. */
export const targets = [
  'id',
  'measure',
  'text',
  'scope',
  'status',
  'reason',
  'owner',
  'due',
  'priority',
  'lastReviewed',
  'nextReview',
  'evidence',
  'note',
  'tags',
] as const;
export type Target = (typeof targets)[number];

/** Targets that several columns may fill together: their texts are put one after another. */
export const joined: ReadonlySet<Target> = new Set(['text', 'evidence', 'note', 'tags']);

/** Headings of checklists as they are written in Japanese and English organisations, the most telling first. */
const words: Record<Exclude<Target, 'id' | 'measure'>, readonly string[]> = {
  text: [
    '対策',
    'チェック項目',
    '確認項目',
    '点検項目',
    '評価項目',
    '管理策',
    '対策内容',
    '対策項目',
    '実施項目',
    '実施内容',
    '要求事項',
    '要件',
    '質問',
    '設問',
    '施策',
    '課題',
    '件名',
    'タイトル',
    '項目',
    '内容',
    '自分の言葉',
    'control',
    'measure',
    'check item',
    'requirement',
    'question',
    'action item',
    'item',
    'title',
    'summary',
    'name',
    'task',
    'description',
    'own words',
  ],
  scope: [
    '適用範囲',
    '対象範囲',
    '対象システム',
    'システム名',
    'システム',
    '対象',
    '範囲',
    '部署',
    '部門',
    '拠点',
    'scope',
    'system',
    'department',
    'asset',
    'applies to',
  ],
  status: [
    '対応状況',
    '実施状況',
    '実施状態',
    '状態',
    '状況',
    'ステータス',
    '進捗状況',
    '進捗',
    '対応有無',
    '実施有無',
    '判定',
    '評価結果',
    '結果',
    '評価',
    '回答',
    '対応',
    '実施',
    '有無',
    'チェック',
    'status',
    'state',
    'progress',
    'result',
    'answer',
    'response',
    'compliance',
    'done',
  ],
  reason: [
    '対象外の理由',
    '対象外理由',
    '非該当の理由',
    '除外理由',
    '適用除外理由',
    '未実施の理由',
    '理由',
    'reason',
    'justification',
    'rationale',
  ],
  owner: [
    '担当者',
    '担当部署',
    '担当部門',
    '主管部署',
    '主管',
    '所管',
    '責任者',
    '担当',
    'owner',
    'assignee',
    'assigned to',
    'responsible',
    'person in charge',
  ],
  due: [
    '対応期限',
    '期限日',
    '期限',
    '期日',
    '締切',
    '締め切り',
    '完了予定日',
    '完了予定',
    '対応予定日',
    '予定日',
    '目標日',
    'due date',
    'due',
    'deadline',
    'target date',
    'eta',
  ],
  priority: ['優先度', '優先順位', '重要度', '緊急度', 'priority', 'severity', 'importance'],
  lastReviewed: [
    '前回の確認日',
    '前回確認日',
    '最終確認日',
    '確認日',
    '点検日',
    '評価日',
    'レビュー日',
    '実施日',
    'last reviewed',
    'reviewed on',
    'last review',
  ],
  nextReview: [
    '次回の確認日',
    '次回確認日',
    '次回確認',
    '次回点検日',
    '次回レビュー日',
    '次回見直し',
    'next review',
    'review date',
  ],
  evidence: [
    '証跡',
    '証拠',
    'エビデンス',
    '根拠資料',
    '根拠',
    '参照資料',
    '資料',
    'リンク',
    'url',
    'evidence',
    'link',
    'reference',
  ],
  note: [
    '備考',
    'メモ',
    'コメント',
    '補足',
    '特記事項',
    '所見',
    '現状',
    '対応内容',
    'note',
    'notes',
    'remarks',
    'comment',
    'comments',
  ],
  tags: [
    'タグ',
    '大分類',
    '中分類',
    '小分類',
    '分類',
    'カテゴリー',
    'カテゴリ',
    '区分',
    '分野',
    '領域',
    'tags',
    'tag',
    'labels',
    'category',
    'group',
    'domain',
    'area',
  ],
};

const exact: ReadonlyMap<string, Target> = new Map(
  Object.entries(words).flatMap(([target, list]) =>
    list.map((word) => [bare(word), target as Target] as const),
  ),
);

/** How well a heading says that its column is a target: 3 to the word, up to 2 in part, 0 not at all. */
export function headingScore(heading: string, target: Target): number {
  const said = bare(heading);
  if (target === 'id' || target === 'measure' || said === '') return 0;
  const whole = exact.get(said);
  if (whole !== undefined) return whole === target ? 3 : 0;
  const parts = words[target].map(bare).filter((word) => word.length > 1 && said.includes(word));
  const longest = Math.max(0, ...parts.map((part) => part.length));
  return longest === 0 ? 0 : 1 + longest / said.length;
}

/** The targets of a heading row of our own making, in either language; undefined for any other row. */
export function ownHeadings(row: readonly string[]): (Target | 'none')[] | undefined {
  for (const language of ['ja', 'en'] as const) {
    const own = new Map(columns.map(({ key, heading }) => [heading[language], key]));
    const keys = row.map((heading) => own.get(heading.trim()));
    // Columns may be taken away, moved and added; the id and two more make it ours.
    const known = keys.filter((key) => key !== undefined);
    if (keys.includes('id') && keys.includes('measure') && new Set(known).size >= 3)
      return keys.map((key) => targets.find((target) => target === key) ?? 'none');
  }
  return undefined;
}
