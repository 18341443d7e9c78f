import { expect, test } from 'vitest';
import { passesGate } from '../../disclosure/gate';
import { readDisclosure } from '../../disclosure/read';
import { readText } from '../../documents/text';
import { weights } from '../disclosure/sources';
import { work } from './work';

/**
 * Texts made against regular expressions: what is repeated, and what comes before and behind. Most were found by a search for
 * the worst text of each expression of ours (recheck 4.5.0 over all of them).
 */
const attacks: Readonly<Record<string, readonly [before: string, repeated: string, behind: string]>> = {
  tabs: ['', '\t', '名0名'],
  spaces: ['', ' ', 'x '],
  'ideographic spaces': ['対策', '　', 'x　'],
  'opening brackets': ['', '(', '\n()'],
  'full-width brackets': ['', '（', '\n（）'],
  'closing quotes': ['x', '」', 'x'],
  representatives: ['', '代表者', '\n代表者'],
  'prevention again': ['', '後再発防止', '後'],
  'letters that are no month': ['', 'NL', ''],
  digits: ['', '9', '名'],
  'full-width digits': ['約', '９', '，名'],
  'counts without a unit': ['', '1,234万', ''],
  'counts that go on': ['個人情報の漏えい 約', '9', ' '],
  'counts that begin with spaces': ['個人情報の漏えい 約', ' ', 'x'],
  'a heading that is done and done': ['\n## ', '対策済', '\nx'],
  'a heading that prevents and prevents': ['\n## ', '再発防止', '\nx'],
  years: ['', '2024年', ''],
  eras: ['', '令和', ' 元'],
  phishing: ['偽画面誘名認証', '記入偽装導装た', 'ン'],
  'wrong recipients': ['別の者', '渡届同', '。'],
  'staff of all kinds': ['', '行員製', '。'],
  redirects: ['別の', 'ページ書転', '。'],
  'mail of all kinds': ['', 'メール添付感染', '。'],
  'companies without end': ['', '株式会社', ''],
  'a company of one character': ['株式会社', 'あ', ''],
  'items in a row': ['', '（1）①・', 'x'],
  clauses: ['', 'し、', '。'],
  sentences: ['', 'WAFを導入しました。', ''],
  'half a pair': ['', '\ud800', 'x'],
  'zero width': ['対', '\u200b', '策'],
  'the other way round': ['', '\u202e\u2066', '対策'],
  addresses: ['', 'http://a.', ' '],
  markup: ['', '<br', 'x'],
};

const made = ([before, repeated, behind]: readonly [string, string, string], length: number) =>
  before + repeated.repeat(Math.ceil(length / repeated.length)) + behind;

/** Whether eight times the text is no more than some thirty times the work; sixty-four times would be the square. */
function expectLinear(run: (length: number) => () => unknown, shortest: number): void {
  const small = work(run(shortest));
  const large = work(run(shortest * 8));
  // What is over in a moment cannot be told apart from noise.
  if (large > 150) expect(large / Math.max(small, 1)).toBeLessThan(28);
}

test.each(Object.entries(attacks))(
  'reading takes time in step with the length of the text: %s',
  (_, attack) => {
    expectLinear((length) => {
      const source = readText(made(attack, length), {});
      return () => readDisclosure(source, weights, { forced: true });
    }, 8_000);
  },
  60_000,
);

test.each(Object.entries(attacks))(
  'so do the gate and the taking of pasted text: %s',
  (_, attack) => {
    expectLinear((length) => {
      const text = made(attack, length);
      return () => [passesGate(text), readText(text, {})];
    }, 20_000);
  },
  60_000,
);
