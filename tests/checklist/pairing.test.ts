import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Likeable, pairFindings } from '../../checklist/pairing';

const waf = (quote: string): Likeable => ({ measure: 'waf', quote });
const mfa = (quote: string): Likeable => ({ measure: 'mfa', quote });

test('the same words are the same finding, wherever they stand', () => {
  const known = [waf('WAFを導入しました。'), mfa('多要素認証を必須としました。')];
  const read = [mfa('多要素認証を　必須としました。'), waf('WAFを導入しました。')];
  expect(pairFindings(read, known)).toEqual([1, 0]);
});

test.each([
  ['多要素認証を導入する予定です。', '多要素認証を導入しました。'],
  ['WAFの設定を見直す予定です。', 'WAFの設定の見直しを完了いたしました。'],
  [
    '全社員を対象とした情報セキュリティ研修を12月に実施します。',
    '全社員を対象とした情報セキュリティ研修を実施いたしました。',
  ],
])('a promise that was kept is the same finding: %s', (planned, done) => {
  expect(pairFindings([waf(done)], [waf(planned)])).toEqual([0]);
});

test.each([
  ['WAFを導入しました。', '通信の監視のため、攻撃を遮断する装置を本社に設けました。'],
  ['アクセス権限を最小限に改めました。', '委託先の担当者にも年に一度の研修を行います。'],
])('another promise of one measure is another finding: %s', (one, other) => {
  expect(pairFindings([waf(one)], [waf(other)])).toEqual([-1]);
});

test('words alike of another measure are another finding', () => {
  expect(
    pairFindings(
      [mfa('管理画面に多要素認証を導入します。')],
      [waf('管理画面に多要素認証を導入する予定です。')],
    ),
  ).toEqual([-1]);
});

test('of two alike, the more alike one is taken; the other stays for the rest', () => {
  const known = [waf('本社のWAFを更新する予定です。'), waf('支社のWAFを更新する予定です。')];
  const read = [waf('支社のWAFを更新しました。'), waf('本社のWAFを更新しました。')];
  expect(pairFindings(read, known)).toEqual([1, 0]);
});

test('no two findings are the same one, and none is paired with itself only for being there', () => {
  const words = fc.constantFrom('あいうえお', 'あいうえか', 'かきくけこ', 'さしすせそたちつてと', '');
  const finding = fc.record({ measure: fc.constantFrom('waf', 'mfa', 'other'), quote: words });
  fc.assert(
    fc.property(fc.array(finding), fc.array(finding), (read, known) => {
      const pairs = pairFindings(read as Likeable[], known as Likeable[]);
      expect(pairs).toHaveLength(read.length);
      const taken = pairs.filter((one) => one >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      for (const one of taken) expect(known[one]).toBeDefined();
    }),
  );
});
