import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauses, sentences } from '../../disclosure/clauses';

const cut = (text: string) =>
  sentences(text).map((sentence) =>
    clauses(text, sentence).map(({ start, end }) => text.slice(start, end).trim()),
  );

test.each<[string, string[][]]>([
  ['対策を講じました。今後も続けます。', [['対策を講じました。'], ['今後も続けます。']]],
  // A full stop in brackets ends no sentence.
  ['委託先（A社。再委託先を含む。）を点検します。', [['委託先（A社。再委託先を含む。）を点検します。']]],
  ['管理画面を遮断し、パスワードを変更しました。', [['管理画面を遮断し、', 'パスワードを変更しました。']]],
  [
    'ログを確認するとともに、監視を強化いたします。',
    [['ログを確認するとともに、', '監視を強化いたします。']],
  ],
  // Commas after particles and adverbs hold a clause together.
  ['今後は、全社員に対して、研修を行います。', [['今後は、全社員に対して、研修を行います。']]],
  [
    'パスワードの変更、通信の遮断、ログの保全を実施',
    [['パスワードの変更、', '通信の遮断、', 'ログの保全を実施']],
  ],
  ['WAFの導入及びEDRの導入', [['WAFの導入及び', 'EDRの導入']]],
  ['「確認し、報告し、相談する」を合言葉にします。', [['「確認し、報告し、相談する」を合言葉にします。']]],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('pieces of any text cover it in order, without overlap', () => {
  const parts = fc.constantFrom(
    '対策',
    'を',
    '実施',
    'し、',
    '。',
    '、',
    '（',
    '）',
    '「',
    '」',
    ' ',
    'A',
    '変更',
    '及び',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
      const text = words.join('');
      let last = 0;
      for (const sentence of sentences(text))
        for (const { start, end } of clauses(text, sentence)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});
