import { expect, test } from 'vitest';
import { namedIncidents } from '../../disclosure/incidentnames';
import { toldSentences } from '../../disclosure/incidenttext';
import { text } from './sources';

/** More than what counts as the opening of a notice. */
const opening = '本件の経緯を、確認できた順にお伝えいたします。'.repeat(30);

const namedIn = (...lines: string[]) => [
  ...namedIncidents(toldSentences(text('お詫びとお知らせ', '2024年5月10日', opening, ...lines))),
];

test('a kind that is named once in a long account is read', () => {
  expect(namedIn('4月1日からSQLインジェクション攻撃を受け、4月3日に遮断しました。')).toEqual([
    'sql-injection',
  ]);
  expect(namedIn('調査の結果、ＤｏＳ攻撃を受けたものと判明しました。')).toEqual(['dos']);
});

test.each([
  'ランサムウェアの感染は確認されておりません。',
  'サポート詐欺の可能性があります。',
  'SQLインジェクション対策を施しました。',
  'ランサムウェア対策ソフトを入れております。',
])('what is denied, open, or done against it names none: %s', (line) => {
  expect(namedIn(line)).toEqual([]);
});

test('what stands among measures names none', () => {
  expect(namedIn('再発防止策', 'ランサムウェアを検知する仕組みを導入しました。')).toEqual([]);
});
