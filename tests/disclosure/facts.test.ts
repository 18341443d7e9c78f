import { expect, test } from 'vitest';
import { readAffected, readLeakedItems } from '../../disclosure/affected';
import type { SourceText } from '../../disclosure/disclosure';
import { readFacts } from '../../disclosure/facts';
import { noticeTitle } from '../../disclosure/noticetitle';
import { readOrganisation } from '../../disclosure/organisation';
import { readDiscovered, readPublished } from '../../disclosure/publication';
import { readStage } from '../../disclosure/stage';
import { page, text, weights } from './sources';

test.each<[string, SourceText, string]>([
  [
    'signed below the date',
    text('2024年5月10日', '株式会社見本商店', '当社は調査を終えました。'),
    '株式会社見本商店',
  ],
  [
    'set with spaces',
    text('令 和 ６ 年 ５ 月 1 日', '見 本 交 通 株 式 会 社', 'お詫び'),
    '見本交通株式会社',
  ],
  [
    'head of a stock exchange notice',
    text('各位', '会社名 株式会社見本製作所', '代表者名 代表取締役 見本 太郎'),
    '株式会社見本製作所',
  ],
  [
    'a subsidiary named after its parent',
    text(
      '株式会社親見本の連結子会社である見本物流株式会社（以下「当社」といいます。）は、調査を終えました。',
    ),
    '見本物流株式会社',
  ],
  [
    'the one who was entrusted is somebody else',
    text('見本市健康課', '本市が業務を委託している株式会社外部計算（以下「受託者」）が書類を紛失しました。'),
    '見本市',
  ],
  ['hiragana in the name', text('株式会社みほんの里', '当社の通販サイトについて'), '株式会社みほんの里'],
  [
    'a school by what it is',
    text('見本県立見本高等学校', '校長　見本 花子', '本校の生徒の情報について'),
    '見本県立見本高等学校',
  ],
  [
    'a shop that greets',
    text('いつもありがとうございます。パン工房むぎです。', '当店の名簿について'),
    'パン工房むぎ',
  ],
  [
    'from the title of the page',
    page('<p>調査を終えました。</p>', '<title>調査結果 | 株式会社見本商店</title>'),
    '株式会社見本商店',
  ],
  ['nobody says', text('調査を終えました。'), ''],
])('organisation: %s', (_, source, name) => {
  expect(readOrganisation(source)).toBe(name);
});

test.each<[string, SourceText, string]>([
  ['in a line of its own', text('2024年5月10日', '当社の件'), '2024-05-10'],
  ['Japanese year', text('令和６年５月10日', '本市の件'), '2024-05-10'],
  ['behind a word for it', text('更新日：2024年5月10日　ページ番号：001', '本市の件'), '2024-05-10'],
  [
    'the day of the incident is another',
    text('判明日　2024年5月1日', '概要', '対応', '2024年5月10日　見本町長'),
    '2024-05-10',
  ],
  [
    'the first report is another',
    text('2024年6月1日', '2024年5月10日付の第一報でお知らせした件について'),
    '2024-06-01',
  ],
  ['no date', text('当社の件'), ''],
])('published: %s', (_, source, date) => {
  expect(readPublished(source)).toBe(date);
});

test('the day it was noticed is the first one told as such, not after publication', () => {
  const source = text('2024年5月1日にサーバーが攻撃を受けました。5月3日、お客様のご連絡により判明しました。');
  expect(readDiscovered(source, '2024-05-10')).toBe('2024-05-03');
});

test.each([
  [
    'a year told of something older is not that of the day',
    '2019年から2021年に提供した名簿です。7月5日に流出が判明しました。',
    '2024-07-05',
  ],
  [
    'a day later in the year than publication is of the year before',
    '12月20日に流出が判明しました。',
    '2023-12-20',
  ],
  ['that all is well is no discovery', '5月25日、問題がないことを確認しました。', ''],
  ['confirmed after all', '2024年5月1日、サーバーが不正アクセスを受けたことを確認しました。', '2024-05-01'],
])('discovered: %s', (_, story, date) => {
  expect(readDiscovered(text(story), '2024-07-18')).toBe(date);
});

test.each<[string, string[], number[]]>([
  ['people', ['会員1,234名の氏名が漏えいしました。'], [1234]],
  ['in ten thousands', ['対象となり得る患者様約8万5千名に文書をお送りしました。'], [85_000]],
  ['set with spaces and wide digits', ['対象と なる方は最大 で１，９０８名です。'], [1908]],
  ['a list under its heading', ['漏えいした情報', '申込者318名、登録者142名'], [318, 142]],
  ['letters, pictures and sheets', ['誤って別の方の書類を27通お送りしました。'], [27]],
  ['those served, where the sentence says no more', ['患者さま3名の処方を薬局にFAXしました。'], [3]],
  ['accounts entered', ['不正ログインされたアカウント：3,317件'], [3317]],
  ['not who told of it', ['受講者1名から、宛先が見えるとの連絡がありました。'], []],
  ['not who looked into it', ['流出の有無について、委員3名が職員52名に聞き取りを行いました。'], []],
  ['not whose account it was', ['教員1名のメールが閲覧され、412名分の氏名が含まれていました。'], [412]],
  ['not who will be inspected', ['再発防止策', '個人情報を預ける委託先86社を毎年点検します。'], []],
  ['no averages', ['閲覧された資料は平均6.7件です。'], []],
])('affected: %s', (_, lines, counts) => {
  expect(readAffected(text('情報漏えいのお詫び', ...lines)).map(({ count }) => count)).toEqual(counts);
});

test.each<[string, string[], string[]]>([
  ['named in a sentence', ['会員の氏名と住所が流出しました。'], ['氏名', '住所']],
  ['listed', ['漏えいした情報', '氏名、電話番号、病歴'], ['氏名', '電話番号', '病歴']],
  ['not what was not among them', ['氏名が流出しました。カード番号は含まれておりません。'], ['氏名']],
  ['nor in brackets', ['氏名、住所（口座番号は含まれません）が流出しました。'], ['氏名', '住所']],
  [
    'a password that is changed was not leaked by that',
    ['氏名が流出したため、パスワードを変更しました。'],
    ['氏名'],
  ],
  ['nor those that came from elsewhere', ['他社から流出したIDとパスワードが使われました。'], []],
  ['a medium without one', ['紛失した物', 'USBメモリ1本（氏名を保存、パスワードなし）'], ['氏名']],
  ['a check-up of weaknesses is no diagnosis', ['流出を受け、脆弱性診断を行いました。'], []],
  ['the longer name alone', ['クレジットカード番号が流出しました。'], ['クレジットカード番号']],
  ['nothing from measures', ['再発防止策', '電話番号を暗号化して保存し、流出を防ぎます。'], []],
])('leaked items: %s', (_, lines, items) => {
  expect(readLeakedItems(text('情報漏えいのお詫び', ...lines)).sort()).toEqual([...items].sort());
});

test.each([
  ['不正アクセスについて（第一報）', 'first'],
  ['不正アクセスについて', 'first'],
  ['不正アクセスについて（第２報）', 'followup'],
  ['不正アクセスについて（続報）', 'followup'],
  ['不正アクセスについて（最終報）', 'final'],
  ['不正アクセスに関する調査結果と再発防止策について', 'final'],
])('%s is the %s report', (title, stage) => {
  expect(readStage(text(title, '本文です。'))).toBe(stage);
});

test('the title is the line that names the incident, not the way to the page', () => {
  const source = page(
    '<p>HOME &gt; お知らせ &gt; 詳細</p><h2>会員情報の漏えいに関するお詫びとお知らせ</h2><p>本文</p>',
    '<title>見本商店</title>',
  );
  expect(noticeTitle(source)).toBe('会員情報の漏えいに関するお詫びとお知らせ');
});

test('counts, items and causes come in the words of the notice', () => {
  const facts = readFacts(
    page(`<h1>会員情報の漏えいに関するお詫びとお知らせ</h1><p>2024年5月10日</p>
<h2>対象となる情報</h2><p>会員の氏名、住所、メールアドレス　約1万2,300件が漏えいした可能性があります。</p>
<h2>原因</h2><p>管理画面の接続元を制限していなかったことが原因です。</p>`),
    weights,
  );
  expect(facts.affected[0]).toMatchObject({ count: 12_300, approx: true });
  expect(facts.leakedItems).toEqual(['氏名', '住所', 'メールアドレス']);
  expect(facts.causes).toEqual(['管理画面の接続元を制限していなかったことが原因です。']);
});

test.each([
  [
    'サポート詐欺による遠隔操作被害について',
    '職員が偽の警告画面に従い、業務用パソコンを遠隔操作されました。',
    'support-scam',
  ],
  ['ランサムウェア被害の発生について', 'サーバーのデータが暗号化される被害が発生しました。', 'ransomware'],
  ['USBメモリの紛失について', '職員が個人情報を保存したUSBメモリを紛失しました。', 'loss-theft'],
  ['メールの誤送信について', '宛先を誤って名簿を別の方へ誤送信しました。', 'misdelivery'],
])('%s tells of its kind', (title, story, kind) => {
  expect(readFacts(text(title, '2024年5月10日', '株式会社見本商店', story), weights).incidents).toContain(
    kind,
  );
});
