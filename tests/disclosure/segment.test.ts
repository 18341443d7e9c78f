import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../disclosure/segment';
import { clausesOf, page, text } from './sources';

test('list marks and connectives at the edge of a clause are no part of it', () => {
  expect(
    clausesOf(text('・WAFの導入', '（1）ログの監視', '① 委託先の点検', 'また、研修を実施します。')),
  ).toEqual(['WAFの導入', 'ログの監視', '委託先の点検', '研修を実施します']);
});

test('page furniture is left out', () => {
  const body =
    '<nav><ul><li>製品の導入事例</li></ul></nav><main><p>監視を強化します。</p></main><footer>お問い合わせ</footer>';
  expect(clausesOf(page(body))).toEqual(['監視を強化します']);
});

test('a cell knows the header of its column and the first cell of its row', () => {
  const source = page(
    '<table><tr><th>対策</th><th>状況</th></tr><tr><td>EDRの導入</td><td>完了</td></tr></table>',
  );
  const cell = segment(source).find(({ start, end }) => source.text.slice(start, end) === '完了');
  // Two characters are too few to be read on their own; the row's first cell is read.
  expect(cell).toBeUndefined();
  const edr = segment(source).find(({ start, end }) => source.text.slice(start, end) === 'EDRの導入');
  expect(edr?.columnHeader).toBe('対策');
});

test('numbers that open a phrase of time stay in it', () => {
  expect(clausesOf(text('24時間365日の監視を開始しました。'))).toEqual(['24時間365日の監視を開始しました']);
});

test('clauses of any text lie in it, in order, and say what their offsets say', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 }), (lines) => {
      const source = text(...lines);
      let last = 0;
      for (const { start, end, block } of segment(source)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(start).toBeGreaterThanOrEqual(block.start);
        expect(end).toBeLessThanOrEqual(block.end);
        last = end;
      }
    }),
  );
});
