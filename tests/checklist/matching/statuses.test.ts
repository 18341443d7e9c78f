import { expect, test } from 'vitest';
import type { Status } from '../../../checklist/checklist';
import { guessStatus, readPriority } from '../../../checklist/matching/statuses';

const said: [Status | undefined, string[]][] = [
  [
    'in-place',
    [
      '済',
      '済み',
      '対応済',
      '対応済み',
      '実施済み',
      '導入済',
      '完了',
      '○',
      '◯',
      '〇',
      '◎',
      '✓',
      'レ',
      '有',
      'はい',
      'Yes',
      'DONE',
      'OK',
      'TRUE',
      '100%',
      '対応している',
      '適合',
      'Implemented',
    ],
  ],
  [
    'in-progress',
    [
      '対応中',
      '実施中',
      '導入中',
      '検討中',
      '作業中（6月完了予定）',
      '一部',
      '一部対応',
      '一部未対応',
      '部分的に対応済',
      '△',
      '予定',
      '2026年度に実施予定',
      '計画中',
      '50%',
      'WIP',
      'In Progress',
      'Partially implemented',
      'Planned',
    ],
  ],
  [
    'gap',
    [
      '未',
      '未対応',
      '未実施',
      '未着手',
      '未導入',
      '未整備',
      '導入未完了',
      '×',
      '✕',
      '無',
      'なし',
      'いいえ',
      '不適合',
      '対応していない',
      '0%',
      'No',
      'NG',
      'Gap',
      'Not implemented',
      'To do',
    ],
  ],
  [
    'not-applicable',
    [
      '対象外',
      '該当なし',
      '非該当',
      'N/A',
      'n/a',
      'ＮＡ',
      '適用外',
      '適用除外',
      '対象外（クラウドのため）',
      'Not applicable',
    ],
  ],
  ['unreviewed', ['', '未確認', '未評価', '要確認', '不明', '未定', '-', '－', '？', 'TBD', 'Unknown']],
  [undefined, ['別紙参照', '3', 'B', '部長に聞く']],
];

test.each(said.flatMap(([status, cells]) => cells.map((cell) => [cell, status] as const)))(
  '「%s」 is %s',
  (cell, status) => {
    expect(guessStatus(cell)).toBe(status);
  },
);

test.each([
  ['高', 1],
  ['High', 1],
  ['A', 1],
  ['１', 1],
  ['最優先', 1],
  ['中', 2],
  ['b', 2],
  ['低', 3],
  ['Low', 3],
  ['', 0],
  ['なし', 0],
  ['緑', undefined],
] as const)('priority 「%s」 is %s', (cell, priority) => {
  expect(readPriority(cell)).toBe(priority);
});
