import { expect, test } from 'vitest';
import { readDisclosure } from '../../disclosure/read';
import { recognise } from '../../disclosure/recognise';
import { page, text, weights } from './sources';

const notice = `<main><h1>当社サーバーへの不正アクセスによる個人情報漏えいに関するお詫びとお知らせ</h1>
<p>2024年5月10日</p><p>株式会社見本商店</p>
<p>このたび、当社が運営する通販サイトが第三者による不正アクセスを受け、お客様の個人情報1,203件が漏えいした可能性があることが判明いたしました。お客様には多大なるご迷惑とご心配をおかけいたしますこと、深くお詫び申し上げます。</p>
<h2>経緯</h2><p>4月2日、当社の担当者が不審な通信に気づき、同日中にサーバーを停止いたしました。</p>
<h2>再発防止策</h2><p>外部からの通信を制限し、全社員に研修を行います。</p>
<h2>お問い合わせ窓口</h2><p>お客様相談室 0120-000-000</p></main>`;
const guide = `<main><h1>情報漏えいが起きたときのお詫び文の書き方と例文テンプレート</h1>
<p>情報漏えいが発覚したら、企業はどのようにお詫びすればよいのでしょうか。この記事では、お詫び文に必要なポイントと例文を解説します。</p>
<h2>例文</h2><p>このたび、弊社○○サービスにおきまして、お客様の個人情報が漏えいした可能性があることが判明いたしました。深くお詫び申し上げます。株式会社○○ 代表取締役 ○○</p>
<h2>まとめ</h2><p>まずは事実を確認し、速やかに公表しましょう。無料の資料をダウンロードいただけます。</p></main>`;
const recall = `<main><h1>商品の自主回収に関するお詫びとお知らせ</h1><p>2024年5月10日</p><p>株式会社見本食品</p>
<p>このたび、当社が製造・販売いたしました焼き菓子の一部に、異物が混入している可能性があることが判明いたしました。お客様には多大なるご迷惑をおかけし、深くお詫び申し上げます。</p>
<h2>原因</h2><p>製造ラインの部品の摩耗です。</p><h2>再発防止策</h2><p>点検を強化し、従業員教育を徹底してまいります。</p></main>`;

test('the notice of an organisation is one', () => {
  const { disclosure, score, reasons } = recognise(page(notice), weights);
  expect({ disclosure, sure: score > 0.5 }).toEqual({ disclosure: true, sure: true });
  expect(reasons.length).toBeGreaterThan(2);
});

test.each([
  ['a guide with a sample letter', guide],
  ['a recall with 再発防止策', recall],
  [
    'an ordinary page',
    '<main><h1>春の催しのご案内</h1><p>四月の土曜日に見本公園で催しを開きます。皆さまのお越しをお待ちしております。飲み物と軽食の出店もございます。雨天の場合は翌日に延期いたします。</p></main>',
  ],
])('%s is none', (_, body) => {
  const { disclosure, score } = recognise(page(body), weights);
  expect({ disclosure, sure: score < 0.5 }).toEqual({ disclosure: false, sure: true });
});

test('too little text is not judged, and the reason says so', () => {
  const { disclosure, score, reasons } = recognise(text('不正アクセスのお詫び'), weights);
  expect({ disclosure, score }).toEqual({ disclosure: false, score: 0 });
  expect(reasons[0]?.weight).toBeLessThan(0);
});

test('a page of nothing is none, and is read when the user asks for it', () => {
  expect(readDisclosure(text(), weights)).toMatchObject({ verdict: { disclosure: false }, truncated: false });
  expect(readDisclosure(text(), weights).disclosure).toBeUndefined();
  expect(readDisclosure(text(), weights, { forced: true }).disclosure?.findings).toEqual([]);
});

test('the same page gives the same verdict', () => {
  expect(recognise(page(notice), weights)).toEqual(recognise(page(notice), weights));
});
