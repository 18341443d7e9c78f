import { expect, test } from 'vitest';
import markdown from '../../../checklist/formats/markdown';
import { plain } from '../../../checklist/formats/markdown-text';
import { hostile, nothing, sample } from './sample';
import { context } from './writing';

test('it has the counts, every item with who asks for it in which words, and every notice', async () => {
  const text = markdown.write(await sample(), context);
  expect(text).toMatch(
    /^# 再発防止チェックリスト\n\n2026-01-15 現在　\d+ 項目\n\n\| 分野 \| 未確認 \| 未対応 \| 対応中 \| 対応済み \| 対象外 \|\n/u,
  );
  expect(text).toContain('### WAF\n\n- 状態：未対応\n- 担当者：情報システム課\n- 期限：2026-01-31\n');
  expect(text).toContain(
    '- [架空商事株式会社](<https://kakuu.example/oshirase?a=1&b=2>)（2024-05-31） 予定\n  > WAFを導入いたします。',
  );
  expect(text).toContain('## 公表文\n');
  expect(text.endsWith('\n')).toBe(true);
});

test('nothing written in the checklist becomes markup, HTML, a mention or a link', async () => {
  const text = markdown.write(await sample({ text: hostile }), context);
  expect(text).not.toContain('<script');
  expect(text).not.toMatch(/(?<!\\)\]\(<?javascript/u);
  expect(text).not.toMatch(/(?<!\\)\[押す/u);
  expect(text).not.toMatch(/(?:^|\s)@everyone/u);
});

test.each([
  ['# 見出し', '\\# 見出し'],
  ['1. 一', '1\\. 一'],
  ['- 点', '\\- 点'],
  ['a|b', 'a\\|b'],
  ['*強* _斜_ `符`', '\\*強\\* \\_斜\\_ \\`符\\`'],
  ['<b>&amp;', '&lt;b\\>&amp;amp;'],
  ['[文](http://a.example)', '\\[文\\](http&#58;//a.example)'],
  ['一\n二', '一 二'],
])('「%s」 stays text', (text, written) => {
  expect(plain(text)).toBe(written);
});

test('an empty checklist is written as such', () => {
  expect(markdown.write(nothing, { ...context, language: 'en' })).toContain('As of 2026-01-15, 0 items');
});
