import type { Case } from './cases';

const table = (head: string[], ...rows: string[][]): string =>
  `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** How the text is set: widths, breaks, bullets, nesting, tables, headings, furniture. */
export const structure: readonly Case[] = [
  ['再発防止策', 'ＷＡＦを導入しました。', 'waf done'],
  ['再発防止策', 'ｳｲﾙｽ対策ｿﾌﾄを全端末に導入しました。', 'antivirus done'],
  ['再発防止策', '多 要 素 認 証 を 導 入 し ま し た 。', 'mfa done'],
  ['再発防止策', '<p>多要素<b>認証</b>を<a href="#">導入</a>しました。</p>', 'mfa done'],
  ['再発防止策', '<p>多要素認証を<br>導入しました。</p>', 'mfa done'],
  ['再発防止策', '<p><ruby>多要素認証<rt>たようそにんしょう</rt></ruby>を導入しました。</p>', 'mfa done'],
  ['再発防止策', '<p>多要素認証を\n      導入しました。</p>', 'mfa done'],
  ['再発防止策', '①多要素認証の導入', 'mfa planned'],
  ['再発防止策', '(1) 多要素認証の導入', 'mfa planned'],
  ['再発防止策', '・多要素認証の導入', 'mfa planned'],
  ['再発防止策', '■ 多要素認証の導入', 'mfa planned'],
  ['再発防止策', 'ア．多要素認証の導入', 'mfa planned'],
  [
    '再発防止策',
    '1. 多要素認証の導入\n2. 全社員への情報セキュリティ研修の実施',
    'mfa planned',
    'training planned',
  ],
  ['再発防止策', '<ul><li>WAFの導入</li><li>多要素認証の導入</li></ul>', 'waf planned', 'mfa planned'],
  ['再発防止策', '<ol><li>WAFの導入</li><li>EDRの導入</li></ol>', 'waf planned', 'edr planned'],
  [
    '再発防止策',
    '<ul><li>技術面<ul><li>WAFの導入</li><li>多要素認証の導入</li></ul></li></ul>',
    'waf planned',
    'mfa planned',
  ],
  [
    '再発防止策',
    table(['対策', '時期'], ['WAFの導入', '実施済み'], ['多要素認証の導入', '2030年4月']),
    'waf done',
    'mfa planned',
  ],
  [
    '再発防止策',
    table(['対策', '状況'], ['WAFの導入', '完了'], ['EDRの全端末への導入', '予定']),
    'waf done',
    'edr planned',
  ],
  ['経緯', table(['日時', '内容'], ['5月2日', '個人情報保護委員会に報告']), 'regulator-report done'],
  ['再発防止策', '<dl><dt>技術的対策</dt><dd>WAFを導入しました。</dd></dl>', 'waf done'],
  ['', '<p>【再発防止策】</p><p>多要素認証の導入</p>', 'mfa planned'],
  [
    '',
    '<p>■実施済みの対策</p><p>・WAFの導入</p><p>■今後の対策</p><p>・多要素認証の導入</p>',
    'waf done',
    'mfa planned',
  ],
  [
    '',
    '<h2>対策</h2><h3>実施済み</h3><p>WAFの導入</p><h3>実施予定</h3><p>EDRの全端末への導入</p>',
    'waf done',
    'edr planned',
  ],
  ['再発防止策', '<details><summary>技術的な対策</summary><p>WAFを導入しました。</p></details>', 'waf done'],
  ['再発防止策', '<nav><a href="#">WAFの導入支援</a></nav><p>多要素認証を導入しました。</p>', 'mfa done'],
  ['再発防止策', '<p>多要素認証を導入しました。</p><aside>WAFを導入しました。</aside>', 'mfa done'],
  ['再発防止策', '<p>多要素認証を導入しました。</p><footer>EDRの導入支援サービス</footer>', 'mfa done'],
  ['再発防止策', '<p>多要素認証を導入しました。</p><p hidden>WAFを導入しました。</p>', 'mfa done'],
  ['再発防止策', '<p>多要素認証を導入しました。</p><script>"WAFを導入しました。"</script>', 'mfa done'],
];
