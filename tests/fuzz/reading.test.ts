import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceText } from '../../disclosure/disclosure';
import { passesGate } from '../../disclosure/gate';
import { readDisclosure } from '../../disclosure/read';
import { segment } from '../../disclosure/segment';
import { readText } from '../../documents/text';
import { weights } from '../disclosure/sources';
import { parameters, patience } from './runs';

/** Words that rules look for, and what no rule expects. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '不正アクセス',
      'お詫び',
      '再発防止策',
      '個人情報',
      '漏えい',
      '株式会社',
      '架空商事',
      '令和6年5月31日',
      '2024年5月',
      '５月３１日',
      'WAFを導入',
      '多要素認証',
      'を実施いたしました',
      'する予定です',
      '。',
      '、',
      '\n',
      '\n\n',
      '（',
      '）',
      '「',
      '」',
      '・',
      '1.',
      '（1）',
      '①',
      '120件',
      '約1,234名',
      '１２億人',
      'IPアドレス',
      '委託先',
      '監査',
      ' ',
      '　',
      ':',
      '：',
      '－',
      '～',
      '記',
      '以上',
      '第三者',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ud800',
      '\udfff',
      '\u202e',
      '\u2066',
      '\u200b',
      '\ufeff',
      '\u0000',
      '\u0301',
      '👨‍👩‍👧',
      '漢'.repeat(300),
      '9'.repeat(40),
      '（'.repeat(50),
      'a.'.repeat(100),
    ),
  },
);
const written = fc.array(pieces, { maxLength: 120 }).map((all) => all.join(''));

/** A text with blocks of every kind, in order and within it, as documents/ gives them. */
const source: fc.Arbitrary<SourceText> = fc
  .record({
    lines: fc.array(
      fc.record({
        text: fc.array(pieces, { maxLength: 15 }).map((all) => all.join('').replaceAll('\n', ' ')),
        kind: fc.constantFrom('heading', 'paragraph', 'item', 'cell', 'term', 'definition', 'caption'),
        level: fc.nat({ max: 6 }),
        furniture: fc.boolean(),
        cell: fc.record({
          table: fc.nat({ max: 2 }),
          row: fc.nat({ max: 9 }),
          column: fc.nat({ max: 5 }),
          header: fc.boolean(),
        }),
      }),
      { maxLength: 30 },
    ),
    title: written,
    siteName: fc.string(),
    url: fc.constantFrom('', 'https://kakuu.example/news/1.html', 'not an address'),
    kind: fc.constantFrom('html', 'pdf', 'text'),
  })
  .map(({ lines, ...rest }) => {
    let text = '';
    const blocks: SourceText['blocks'] = [];
    for (const { text: line, kind, level, furniture, cell } of lines) {
      if (text !== '') text += '\n';
      const [start, end] = [text.length, text.length + line.length];
      text += line;
      blocks.push({
        start,
        end,
        kind,
        level,
        furniture,
        ...(kind === 'cell' ? { cell } : {}),
      } as SourceText['blocks'][number]);
    }
    return { ...rest, text, blocks, truncated: false } as SourceText;
  });

test(
  'clauses lie in the text, in order, and none within another',
  () => {
    fc.assert(
      fc.property(source, (one) => {
        let end = 0;
        for (const clause of segment(one)) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeGreaterThan(clause.start);
          end = clause.end;
        }
        expect(end).toBeLessThanOrEqual(one.text.length);
      }),
      parameters(200),
    );
  },
  patience(200),
);

test(
  'whatever is read: each finding quotes the text exactly, facts have their shape, and twice is the same',
  () => {
    fc.assert(
      fc.property(source, (one) => {
        const before = structuredClone(one);
        const reading = readDisclosure(one, weights, { forced: true });
        expect(one).toEqual(before);
        expect(reading.verdict.score).toBeGreaterThanOrEqual(0);
        expect(reading.verdict.score).toBeLessThanOrEqual(1);
        const { disclosure } = reading;
        expect(disclosure?.published).toMatch(/^(?:\d{4}-\d{2}(?:-\d{2})?)?$/u);
        for (const { quote, start, end, confidence, date = '' } of disclosure?.findings ?? []) {
          expect(quote).toBe(one.text.slice(start, end));
          expect(quote.trim()).not.toBe('');
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(date).toMatch(/^(?:\d{4}-\d{2}(?:-\d{2})?)?$/u);
        }
        for (const { count } of disclosure?.affected ?? []) expect(Number.isFinite(count)).toBe(true);
        expect(readDisclosure(one, weights, { forced: true })).toEqual(reading);
      }),
      parameters(100),
    );
  },
  patience(100) * 3,
);

test(
  'the gate answers on any text, and pasted text is taken whole',
  () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(typeof passesGate(text)).toBe('boolean');
        const made = readText(text, {});
        let end = -1;
        for (const block of made.blocks) {
          expect(block.start).toBe(end + 1);
          expect(made.text.slice(block.start, block.end)).not.toContain('\n');
          end = block.end;
        }
        expect(made.text.length).toBe(Math.max(0, end));
      }),
      parameters(300),
    );
  },
  patience(300),
);
