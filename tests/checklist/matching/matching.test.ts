import { describe, expect, test } from 'vitest';
import { explain } from '../../../checklist/formats/fault';
import type { CellContent, Table } from '../../../checklist/formats/table';
import { guessMatching, rematch, statusEntries } from '../../../checklist/matching/matching';
import { measureOfText } from '../../../checklist/matching/measure-of-text';
import { readRows } from '../../../checklist/matching/read-rows';

const table = (...rows: CellContent[][]): Table => ({ name: '', rows });

describe('columns are found by their headings', () => {
  test.each<[string, string[], string[]]>([
    [
      'a self-check',
      ['No.', '分類', 'チェック項目', '対応状況', '担当部署', '期限', '備考'],
      ['none', 'tags', 'text', 'status', 'owner', 'due', 'note'],
    ],
    [
      'a list of measures',
      ['項番', '大分類', '中分類', '対策内容', '実施有無', '対象外の理由', 'エビデンス'],
      ['none', 'tags', 'tags', 'text', 'status', 'reason', 'evidence'],
    ],
    [
      'one in English',
      ['#', 'Category', 'Control', 'Status', 'Owner', 'Due date', 'Priority', 'Comments'],
      ['none', 'tags', 'text', 'status', 'owner', 'due', 'priority', 'note'],
    ],
    [
      'longer headings',
      ['確認項目（必須）', '現在の実施状況', '担当者名', '対応期限（予定）', '優先度 ※1'],
      ['text', 'status', 'owner', 'due', 'priority'],
    ],
    [
      'a ticket export',
      ['件名', 'ステータス', '担当者', '期日', 'カテゴリ'],
      ['text', 'status', 'owner', 'due', 'tags'],
    ],
  ])('of %s', (_, headings, targets) => {
    expect(
      guessMatching(
        table(
          headings,
          headings.map(() => 'x'),
        ),
      ).columns,
    ).toEqual(targets);
  });

  test('under a title and remarks', () => {
    const all = table(
      ['情報セキュリティ点検表', ''],
      ['2026年度版', '', ''],
      [],
      ['点検項目', '判定', '備考'],
      ['WAFの導入', '○', ''],
    );
    expect(guessMatching(all)).toMatchObject({ heading: 3, columns: ['text', 'status', 'note'] });
  });

  test('and, where these say nothing, by what stands in them', () => {
    const all = table(
      ['A', 'B', 'C'],
      ['1', '公開サーバーの前段にWAFを置いているか', '○'],
      ['2', '端末にEDRを入れているか', '×'],
    );
    expect(guessMatching(all).columns).toEqual(['none', 'text', 'status']);
  });

  test('our own table is known by its headings, in either language, with columns moved or added', () => {
    expect(guessMatching(table(['状態', 'ID', '社内番号', '対策ID', '期限'], [])).columns).toEqual([
      'status',
      'id',
      'none',
      'measure',
      'due',
    ]);
    expect(guessMatching(table(['ID', 'Measure ID', 'Measure', 'Status'], [])).columns).toEqual([
      'id',
      'measure',
      'none',
      'status',
    ]);
  });

  test('and can be chosen anew: what one column takes, the other gives up', () => {
    const all = table(['項目', '内容', '状況'], ['a', 'WAFの導入', '済'], ['b', '教育', '未']);
    const guessed = guessMatching(all);
    const chosen = rematch(guessed, all, 1, 'status');
    expect(chosen.columns).toEqual(['text', 'status', 'none']);
    expect(rematch(chosen, all, 2, 'note').columns).toEqual(['text', 'status', 'note']);
  });
});

describe('the measure a line speaks of', () => {
  test.each([
    ['WAF', 'waf', true],
    ['Web application firewall', 'waf', true],
    ['公開サイトにWAFを導入しているか', 'waf', false],
    ['全端末にEDRを導入し、監視している', 'edr', false],
    ['多要素認証', 'mfa', false],
  ] as const)('「%s」 is %s', (text, measure, whole) => {
    expect(measureOfText(text)).toEqual({ measure, whole });
  });

  test.each(['', '標語を掲示する', '社長が朝礼で話す'])('「%s」 is none', (text) => {
    expect(measureOfText(text)).toBeUndefined();
  });
});

describe('rows', () => {
  const read = (...rows: CellContent[][]) => {
    const all = table(...rows);
    return readRows(all, guessMatching(all), 'ja');
  };

  test('of somebody’s checklist become items, with the measure their words name', () => {
    const { rows, problems } = read(
      ['分類', 'チェック項目', '対応状況', '担当', '期限', '優先度', '備考'],
      ['ネットワーク、境界', '公開サイトにWAFを導入しているか', '済', '田中', '2026/3/31', '高', ''],
      ['', '', '', '', '', '', ''],
      ['', '標語を掲示する', 'N/A', '', '', '', '在宅のみ'],
      ['', 'WAF', '', '', { date: '2026-06-30' }, '', ''],
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        id: '',
        fields: {
          measure: 'waf',
          text: '公開サイトにWAFを導入しているか',
          status: 'in-place',
          owner: '田中',
          due: '2026-03-31',
          priority: 1,
          tags: ['ネットワーク', '境界'],
        },
      },
      {
        id: '',
        fields: {
          measure: null,
          text: '標語を掲示する',
          status: 'not-applicable',
          reason: '在宅のみ',
          note: '在宅のみ',
        },
      },
      { id: '', fields: { measure: 'waf', due: '2026-06-30' } },
    ]);
  });

  test('「対象外」 without a word gets as its reason what the table says', () => {
    const { rows } = read(['項目', '状況'], ['標語を掲示する', '該当なし']);
    expect(rows[0]?.fields.reason).toBe('取り込んだ表に「該当なし」とあったため');
  });

  test('of a checklist whose words are not to be looked into stay the user’s own', () => {
    const all = table(['項目', '状況'], ['公開サイトにWAFを導入しているか', '済']);
    const { rows } = readRows(all, { ...guessMatching(all), findMeasures: false }, 'ja');
    expect(rows[0]?.fields.measure).toBeNull();
  });

  test.each<[string, CellContent[][], string, string]>([
    [
      'a date that does not exist',
      [
        ['項目', '期限'],
        ['WAF', '2026/3/31'],
        ['EDR', '2026/2/30'],
      ],
      '3行目「期限」：「2026/2/30」という日付はありません。',
      'Row 3, “期限”: There is no date “2026/2/30”.',
    ],
    [
      'a date nobody can read',
      [
        ['項目', '期限'],
        ['WAF', '来週'],
      ],
      '2行目「期限」：「来週」を日付として読めません。2026-03-31 のように書いてください。',
      'Row 2, “期限”: “来週” is not a date that can be read. Write it like 2026-03-31.',
    ],
    [
      'a status nobody knows',
      [
        ['題', '', ''],
        ['項目', '状況', '担当'],
        ['WAF', '別紙参照', '田中'],
      ],
      '3行目「状況」：状態「別紙参照」の意味が選ばれていません。',
      'Row 3, “状況”: The meaning of status “別紙参照” has not been chosen.',
    ],
    [
      'a priority nobody knows',
      [
        ['項目', '優先度'],
        ['WAF', '緑'],
      ],
      '2行目「優先度」：「緑」を優先度として読めません。高・中・低（または 1〜3）で書いてください。',
      'Row 2, “優先度”: “緑” is not a priority. Write high, medium or low (or 1 to 3).',
    ],
    [
      'an id twice',
      [
        ['ID', '対策ID', '状態'],
        ['measure:waf', 'waf', '済'],
        ['measure:waf', 'waf', '未'],
      ],
      '3行目「ID」：同じ ID が二つあります。',
      'Row 3, “ID”: the ID is there twice.',
    ],
    [
      '対象外 without a reason in our own table',
      [
        ['ID', '対策ID', '状態', '対象外の理由'],
        ['measure:waf', 'waf', '対象外', ' '],
      ],
      '2行目「対象外の理由」：「対象外」には理由が必要です。',
      'Row 2, “対象外の理由”: “Not applicable” needs a reason.',
    ],
    [
      'a text longer than a field',
      [
        ['項目', '備考'],
        ['WAF', 'あ'.repeat(100_001)],
      ],
      '2行目「備考」：100,001 文字あります。入るのは 100,000 文字までです。',
      'Row 2, “備考”: has 100,001 characters; up to 100,000 are taken.',
    ],
    [
      'a heading alone',
      [['項目', '状況']],
      '見出しの下に行がありません。',
      'There are no rows under the heading.',
    ],
    [
      'no column of items',
      [
        ['期限', '担当者'],
        ['2026/3/31', ''],
      ],
      'どの列が対策（項目）なのかが選ばれていません。',
      'No column is chosen for the item itself.',
    ],
  ])('%s is named with its row and column', (_, rows, ja, en) => {
    const all = table(...rows);
    const { problems } = readRows(all, guessMatching(all), 'ja');
    const [first] = problems;
    if (first === undefined) throw new Error('nothing was wrong');
    expect(explain(first.problem, first.place)).toEqual({ ja, en });
  });

  test('the sheet is named where a workbook has one', () => {
    const all = { ...table(['項目', '期限'], ['WAF', '来週']), name: '点検表' };
    const [first] = readRows(all, guessMatching(all), 'ja').problems;
    expect(first && explain(first.problem, first.place).ja).toMatch(/^シート「点検表」2行目「期限」：/u);
  });

  test('every entry of a status column is listed with how often it stands there', () => {
    const all = table(['項目', '状況'], ['a', '済'], ['b', '済'], ['c', '別紙'], ['', ''], ['d', '']);
    expect([...statusEntries(all, 0, ['text', 'status'])]).toEqual([
      ['済', 2],
      ['別紙', 1],
      ['', 1],
    ]);
  });
});
