import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, piecesOf } from '../../../components/disclosures/spoken';
import type { Evidence } from '../../../disclosure/disclosure';

const run = (text: string, weight = 1): Evidence => ({ kind: 'characters', text, weight });
const marked = (quote: string, ...evidence: Evidence[]) =>
  piecesOf(quote, evidence)
    .map(({ text, spoke }) => (spoke ? `[${text}]` : text))
    .join('');

test.each([
  ['WAFを導入しました', [run('waf'), run('導入')], '[WAF]を[導入]しました'],
  ['ＷＡＦを 導 入しました', [run('waf'), run('導入')], '[ＷＡＦ]を [導 入]しました'],
  ['監視を強化し、監視員を置く', [run('監視')], '[監視]を強化し、[監視]員を置く'],
  ['脆弱性を修正', [run('脆弱性を'), run('を修正')], '[脆弱性を修正]'],
  [
    '商品検索プログラムの脆弱性を修正',
    [run('プロ'), run('ムの脆弱'), run('弱性を修正')],
    '商品検索[プログラムの脆弱性を修正]',
  ],
  ['管理画面への接続を制限する', [run('制限'), run('続を制'), run('面へ')], '管理画面への接続を[制限]する'],
  ['ウェブアプリケーションファイアウォール', [run('ォール')], '[ウェブアプリケーションファイアウォール]'],
  ['データを渡す担当者を減らしました', [run('を渡'), run('減')], 'データを[渡す]担当者を[減らし]ました'],
  ['外部の会社が24時間監視する', [run('0時間'), run('間監視')], '外部の会社が[24時間監視]する'],
  ['𠮷田に通知', [run('𠮷田')], '[𠮷田]に通知'],
  ['㈱から通知', [run('株')], '[㈱]から通知'],
  ['何も言わない', [run('waf'), { kind: 'rule', text: '何も', weight: 3 }, run('言わ', -1)], '何も言わない'],
  ['', [run('waf')], ''],
] as const)('the words of %j that spoke are marked where they stand', (quote, evidence, expected) => {
  expect(marked(quote, ...evidence)).toBe(expected);
});

test('whatever is marked, the quote is whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (quote, runs) => {
      const pieces = piecesOf(
        quote,
        runs.map((text) => run(text)),
      );
      expect(pieces.map(({ text }) => text).join('')).toBe(quote);
    }),
  );
});

test('runs that overlap are told as one', () => {
  expect(joined(['ましょ', 'しょう', 'ょう。', '解説し'])).toEqual(['ましょう。', '解説し']);
  expect(joined(['監視', '強化'])).toEqual(['監視', '強化']);
  expect(joined(['監視を強化', '監視'])).toEqual(['監視を強化']);
  expect(joined([])).toEqual([]);
});
