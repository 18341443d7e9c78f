import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { suggest } from '../../disclosure/suggest';
import { decodeWeights } from '../../disclosure/weights';
import { readHtml } from '../documents/page';
import { project } from '../house/sources';

const file = readFileSync(join(project, 'public/weights.bin'));
const weights = decodeWeights(
  file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer,
);

function suggested(html: string, quote: string) {
  const { source } = readHtml(html);
  const start = source.text.indexOf(quote);
  const place = start < 0 ? null : { start, end: start + quote.length };
  return suggest(source, place, quote, weights);
}

test('a sentence of a notice is suggested as what it was read as', () => {
  const { measures, state } = suggested(
    '<h1>不正アクセスに関するお詫び</h1><h2>再発防止策</h2><p>すべての管理画面に多要素認証を導入いたしました。</p>',
    'すべての管理画面に多要素認証を導入いたしました。',
  );
  expect(measures[0]).toBe('mfa');
  expect(state).toBe('done');
});

test('a sentence of any page is read by itself', () => {
  const { measures, state } = suggested(
    '<h1>春の新作</h1><p>来月、ウェブアプリケーションファイアウォール（WAF）を導入する予定です。</p>',
    '来月、ウェブアプリケーションファイアウォール（WAF）を導入する予定です。',
  );
  expect(measures).toContain('waf');
  expect(state).toBe('planned');
});

test('text that is nowhere on the page as read is read all the same', () => {
  expect(suggested('<p>これは別の文です。</p>', '全端末にEDRを導入しました').measures).toContain('edr');
});

test('words that state nothing suggest nothing, and no more than five are suggested', () => {
  expect(suggested('<p>本日は晴れです。</p>', '本日は晴れです。').measures).toEqual([]);
  const all =
    'WAF、EDR、多要素認証、バックアップ、研修、脆弱性診断、ログ管理、委託先の監査、ペネトレーションテスト';
  expect(suggested(`<p>${all}</p>`, all).measures.length).toBeLessThanOrEqual(5);
});

test.each([
  // Verbs that go on with a comma have no tense: the end of their sentence has it.
  ['来月から、全社員の端末にEDRを導入し、二十四時間監視します。', 'edr', 'planned'],
  ['来月から、EDRを導入し、安心してお使いいただけるよう努めてまいります。', 'edr', 'planned'],
  ['全社員の端末にEDRを導入し、二十四時間の監視を始めました。', 'edr', 'done'],
  // What was done at once was done, whatever follows.
  ['同日、サーバーをネットワークから切り離し、今後、ログを調査いたします。', 'containment', 'done'],
  // Not every 済 says that something is done.
  ['本日は経済の話をします。', undefined, 'planned'],
] as const)(
  'what a sentence with several acts states is as done as its end says | %s',
  (quote, measure, state) => {
    for (const page of [`<h1>お知らせ</h1><p>${quote}</p>`, '<p>これは別の文です。</p>']) {
      const read = suggested(page, quote);
      expect(read.measures[0]).toBe(measure);
      expect(read.state).toBe(state);
    }
  },
);
