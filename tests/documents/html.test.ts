import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../documents/html';
import { asMarkup } from '../../documents/markup';
import { outline, readHtml } from './page';

const cases: [name: string, html: string, blocks: string[]][] = [
  [
    'headings, paragraphs and bare text',
    '<h1>お詫び</h1>前文<p>本文</p><h4>対策</h4>',
    ['heading1: お詫び', 'paragraph: 前文', 'paragraph: 本文', 'heading4: 対策'],
  ],
  ['a role makes a heading', '<div role="heading" aria-level="3">対策</div>', ['heading3: 対策']],
  ['nested lists', '<ul><li>一<ol><li>二</li></ol>三</li></ul>', ['item1: 一', 'item2: 二', 'item1: 三']],
  ['paragraphs in an item stay items', '<ul><li><p>一</p><p>二</p></li></ul>', ['item1: 一', 'item1: 二']],
  [
    'terms and definitions',
    '<dl><dt>原因</dt><dd>設定の誤り</dd></dl>',
    ['term: 原因', 'definition: 設定の誤り'],
  ],
  ['a caption', '<figure><figcaption>図1</figcaption></figure>', ['caption: 図1']],
  [
    'a data table with spans',
    '<table><caption>経過</caption><thead><tr><td>日付<td>内容</thead><tr><th rowspan=2>5月1日<td>検知<tr><td>遮断<tr><td colspan=2>計</table>',
    [
      'caption: 経過',
      'cell0.0.0h: 日付',
      'cell0.0.1h: 内容',
      'cell0.1.0h: 5月1日',
      'cell0.1.1: 検知',
      'cell0.2.1: 遮断',
      'cell0.3.0: 計',
    ],
  ],
  [
    'a list in a cell keeps its cell',
    '<table><tr><th>対策<td><ul><li>暗号化</ul></table>',
    ['cell0.0.0h: 対策', 'item0.0.1: 暗号化'],
  ],
  [
    'a table that lays out the page is none, the table in it is the first',
    '<table><tr><td>左<td><table><tr><td>甲<td>乙</table></table>',
    ['paragraph: 左', 'cell0.0.0: 甲', 'cell0.0.1: 乙'],
  ],
  ['a box made of a table is none', '<table><tr><td>ひとこと</table>', ['paragraph: ひとこと']],
  [
    'a phrase split by inline tags',
    '<p>多要素<b>認</b><i>証</i>を<a href="#">導入</a></p>',
    ['paragraph: 多要素認証を導入'],
  ],
  [
    'readings of ruby are left out',
    '<p><ruby>漏<rp>(</rp><rt>ろう</rt><rp>)</rp></ruby>えい</p>',
    ['paragraph: 漏えい'],
  ],
  [
    'wbr, soft hyphen, zero-width characters',
    '<p>不正<wbr>アク&shy;セス&#8203;検知&#65279;</p>',
    ['paragraph: 不正アクセス検知'],
  ],
  ['line breaks of the source between kanji', '<p>不正\n   アクセス</p>', ['paragraph: 不正アクセス']],
  [
    'line breaks of the source between words',
    '<p>Web\n  Application   Firewall</p>',
    ['paragraph: Web Application Firewall'],
  ],
  ['a line break inside an inline tag', '<p>個人<b>\n情報</b>\n</p>', ['paragraph: 個人情報']],
  ['a space that was typed stays', '<p>株式会社 見本</p>', ['paragraph: 株式会社 見本']],
  ['ideographic space at the edges only goes', '<p>　氏名　住所　</p>', ['paragraph: 氏名　住所']],
  ['preformatted text', '<pre>1. 停止\n2. 復旧</pre>', ['paragraph: 1. 停止', 'paragraph: 2. 復旧']],
  [
    'white-space: pre-line',
    '<div style="white-space:pre-line">一つ目です。\n二つ目です。</div>',
    ['paragraph: 一つ目です。', 'paragraph: 二つ目です。'],
  ],
  [
    'a list made with br',
    '<p>対策<br>・遮断<br>・変更<br>■研修</p>',
    ['paragraph: 対策', 'paragraph: ・遮断', 'paragraph: ・変更', 'paragraph: ■研修'],
  ],
  [
    'a sentence wrapped with br',
    '<p>お客様には、<br>ご迷惑を<br>おかけします。<br>以上です。</p>',
    ['paragraph: お客様には、ご迷惑をおかけします。', 'paragraph: 以上です。'],
  ],
  [
    'an empty line ends a sentence',
    '<p>お客様の<br><br>情報</p>',
    ['paragraph: お客様の', 'paragraph: 情報'],
  ],
  ['a heading over two lines', '<h2>不正アクセスの<br>ご報告</h2>', ['heading2: 不正アクセスのご報告']],
  [
    'closed details are read',
    '<details><summary>詳細</summary><p>本文</p></details>',
    ['paragraph: 詳細', 'paragraph: 本文'],
  ],
  ['aria-hidden is shown', '<p aria-hidden="true">見える</p>', ['paragraph: 見える']],
  [
    'what is not shown',
    '<p hidden>a</p><p style="color:red; display: none">b</p><p style="visibility:hidden">c</p><script>d</script><style>e</style><template>f</template><noscript>g</noscript>残る',
    ['paragraph: 残る'],
  ],
  [
    'what the user writes',
    '<textarea>a</textarea><select><option>b</select><input value="c"><div contenteditable>d</div><div contenteditable="plaintext-only">e</div><div contenteditable="false">残る</div>',
    ['paragraph: 残る'],
  ],
  ['a page without a body', '<frameset><frame></frameset>', []],
  ['an empty page', '', []],
];

describe('a page becomes blocks', () => {
  test.each(cases)('%s', (_name, html, blocks) => {
    expect(outline(readHtml(html))).toEqual(blocks);
  });
});

const article = `<h1>お知らせ</h1><p>${'個人情報の漏えいが発生しました。'.repeat(20)}</p>`;
const furniture: [name: string, html: string, furniture: string[]][] = [
  ['by tag', `<nav>甲</nav><main>${article}</main><aside>乙</aside><footer>丙</footer>`, ['甲', '乙', '丙']],
  ['by role', `<div role="navigation">甲</div>${article}<div role="contentinfo">乙</div>`, ['甲', '乙']],
  [
    'by generic names',
    `<div class="p-globalNav">甲</div><div id="topicPath">乙</div>${article}<div class="sns_share">丙</div>`,
    ['甲', '乙', '丙'],
  ],
  [
    'related posts made of articles',
    `${article}<section class="related-posts"><article>甲</article></section>`,
    ['甲'],
  ],
  [
    'the header of an article is part of it',
    `<article><header>日付</header>${article}<footer>窓口</footer></article>`,
    [],
  ],
  ['a name around the whole page misleads', `<div class="sidebar-wrap">${article}</div>`, []],
  [
    'a name around most of the text misleads',
    `<div class="menu">${article.replaceAll('h1', 'h2')}</div>`,
    [],
  ],
  [
    'a large menu over a short notice',
    `<div class="gnav">${'<p><a href="#">住民の皆さまへのご案内</a></p>'.repeat(60)}</div><p>短い通知</p>`,
    Array(60).fill('住民の皆さまへのご案内'),
  ],
  [
    'a list of links without a name',
    `<ul>${'<li><a href="#">項目</a></li>'.repeat(5)}</ul>${article}`,
    Array(5).fill('項目'),
  ],
  ['a short list with one link', `<ul><li><a href="#">別紙</a></li></ul>${article}`, []],
];

describe('furniture is told apart', () => {
  test.each(furniture)('%s', (_name, html, texts) => {
    const { source } = readHtml(html);
    expect(
      source.blocks
        .filter((block) => block.furniture)
        .map((block) => source.text.slice(block.start, block.end)),
    ).toEqual(texts);
  });
});

test('title, name of the site and address', () => {
  const { source } = readHtml(
    '<title> お詫び\n｜見本 </title><meta property="og:site_name" content="見本商事"><p>本文</p>',
  );
  expect(source).toMatchObject({
    title: 'お詫び ｜見本',
    siteName: '見本商事',
    url: 'https://example.jp/news/1',
    kind: 'html',
    truncated: false,
  });
});

test('an open shadow root is read, slots in their places, a closed one is not', () => {
  const { document } = new JSDOM('<div id=a><b>中</b></div><div id=b>外</div>').window;
  const open = document.getElementById('a')?.attachShadow({ mode: 'open' });
  if (open) open.innerHTML = '<p>前<slot></slot>後</p>';
  document.getElementById('b')?.attachShadow({ mode: 'closed' });
  expect(outline(readDocument(document, { ...asMarkup, url: '' }))).toEqual([
    'paragraph: 前中後',
    'paragraph: 外',
  ]);
});
