import { expect, test } from 'vitest';
import { type SectionKind, sectionKind, sectionsOf } from '../../disclosure/sections';
import { page, text } from './sources';

test.each<[string, SectionKind]>([
  ['再発防止策', 'measures'],
  ['4．再発防止に向けた取り組み', 'measures'],
  ['セキュリティ対策の強化について', 'measures'],
  ['実施済みの対策', 'measures-done'],
  ['（1）対策済', 'measures-done'],
  ['今後の対応', 'measures-planned'],
  ['（2）対策予定', 'measures-planned'],
  ['今後の再発防止策', 'measures-planned'],
  ['実施済みの対策と今後の予定', 'measures'],
  ['原因と再発防止策', 'measures'],
  ['経緯', 'timeline'],
  ['発生原因', 'cause'],
  ['調査結果', 'investigation'],
  ['発覚後の対応', 'response'],
  ['漏えいした可能性のある情報', 'impact'],
  ['概要', 'overview'],
  ['お客様へのお願い', 'request'],
  ['お問い合わせ窓口', 'contact'],
  ['会社概要のページ', 'overview'],
  ['ご挨拶', 'none'],
])('%s opens a section of the kind %s', (heading, kind) => {
  expect(sectionKind(heading)).toBe(kind);
});

const outline = (source: Parameters<typeof sectionsOf>[0]) => {
  const sections = sectionsOf(source);
  return source.blocks.map(
    ({ start, end }, i) =>
      `${[...(sections[i]?.above ?? []), sections[i]?.heading].join(' > ')} | ${source.text.slice(start, end)}`,
  );
};

test('headings nest by their level', () => {
  expect(
    outline(
      page('<h2>再発防止策</h2><h3>技術面</h3><p>甲</p><h3>組織面</h3><p>乙</p><h2>経緯</h2><p>丙</p>'),
    ),
  ).toEqual([
    '再発防止策 | 再発防止策',
    '再発防止策 > 技術面 | 技術面',
    '再発防止策 > 技術面 | 甲',
    '再発防止策 > 組織面 | 組織面',
    '再発防止策 > 組織面 | 乙',
    '経緯 | 経緯',
    '経緯 | 丙',
  ]);
});

test('a short numbered line is a heading where there are no tags', () => {
  expect(outline(text('１．経緯', '調査を始めました。', '２．再発防止策', '監視を強めます。'))).toEqual([
    '１．経緯 | １．経緯',
    '１．経緯 | 調査を始めました。',
    '２．再発防止策 | ２．再発防止策',
    '２．再発防止策 | 監視を強めます。',
  ]);
});

test('a line of a list that tells what was done is no heading', () => {
  const source = text('対応状況', '・警察へ相談', '・パスワードを変更');
  expect(sectionsOf(source).map(({ heading }) => heading)).toEqual(['対応状況', '対応状況', '対応状況']);
});

test('a heading that says nothing keeps the kind of the one above it', () => {
  const source = page('<h2>今後の対策</h2><h3>技術的な面</h3><p>甲</p>');
  expect(sectionsOf(source).at(-1)?.kind).toBe('measures-planned');
});
