import { expect, test } from 'vitest';
import type { Item } from '../../../checklist/checklist';
import { emptyItem, measureItem } from '../../../checklist/item';
import { searchFor } from '../../../components/checklist/search';
import { measures } from '../../../measures/index';

const finds = (query: string, item: Item) => searchFor(query)(item);
const own = (fields: Partial<Item['fields']>): Item => ({
  id: 'item:1',
  readAt: 0,
  fields: { ...emptyItem, ...fields },
  stamps: {},
});

test.each([
  ['多要素認証', 'mfa', 'kanji'],
  ['たようそ', 'mfa', 'kanji by its reading'],
  ['ファイアウォール', 'firewall', 'katakana'],
  ['ふぁいあうぉーる', 'firewall', 'hiragana for katakana'],
  ['ﾌｧｲｱｳｫｰﾙ', 'firewall', 'half-width katakana'],
  ['ばっくあっぷ', 'backup', 'hiragana for katakana'],
  ['ＷＡＦ', 'waf', 'full-width letters'],
  ['waf', 'waf', 'small letters'],
  ['web application firewall', 'waf', 'English'],
  ['サーバ設定', 'hardening', 'a word without its long sound'],
  ['サーバー設定', 'hardening', 'the same word with it'],
  ['めーる うぇぶ', 'email-web-filtering', 'two words in any order'],
  ['うぇぶ　めーる', 'email-web-filtering', 'a Japanese space between them'],
] as const)('%s finds %s: %s', (query, measure, _) => {
  expect(finds(query, measureItem(measure))).toBe(true);
});

test('a search narrows: no query finds everything, a telling one finds few', () => {
  const found = (query: string) =>
    measures.filter(({ id }) => finds(query, measureItem(id))).map(({ id }) => id);
  expect(found('')).toHaveLength(measures.length);
  expect(found(' 　')).toHaveLength(measures.length);
  expect(found('闇サイト')).toEqual(['dark-web-monitoring']);
  expect(found('存在しない言葉')).toEqual([]);
});

test('every measure is found by its Japanese label, its reading and its English label', () => {
  for (const { id, label, kana } of measures)
    for (const query of [label.ja, kana, label.en]) expect(finds(query, measureItem(id)), query).toBe(true);
});

test('what the user wrote is found as well', () => {
  const item = own({
    text: '入退室記録の点検',
    scope: '本社サーバー室',
    owner: '総務部 田中',
    note: '台帳は共有フォルダー',
    tags: ['監査'],
  });
  for (const query of ['入退室', '本社', '田中', '台帳', '監査', 'フォルダ', 'ふぉるだ'])
    expect(finds(query, item), query).toBe(true);
  expect(finds('田中 鈴木', item)).toBe(false);
});

test('a changed item is found by what it is now', () => {
  const before = own({ owner: '田中' });
  expect(finds('田中', before)).toBe(true);
  const after = { ...before, fields: { ...before.fields, owner: '鈴木' } };
  expect(finds('田中', after)).toBe(false);
  expect(finds('鈴木', after)).toBe(true);
});
