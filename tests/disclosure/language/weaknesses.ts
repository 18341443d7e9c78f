import type { Case } from './cases';

/** What an expert would read here and the product does not yet; docs/accuracy.md tells of them. */
export const weaknesses: readonly Case[] = [
  ['再発防止策', '外部に公開されているサーバーの棚卸しを実施しました。', 'exposure-check done'],
  ['再発防止策', '不正な通信を早期に検知するため、監視を強化します。', 'monitoring planned'],
  ['再発防止策', '全社員への研修に努めてまいります。', 'training planned'],
  ['再発防止策', '監視の強化に取り組んでまいります。', 'monitoring planned'],
  [
    '再発防止策',
    '<table><tr><th>対策</th><th>状況</th></tr><tr><td>社外からの通信の常時監視</td><td>実施中</td></tr></table>',
    'monitoring ongoing',
  ],
  [
    '再発防止策',
    '社内ネットワークの分離、VPN装置の更新、EDRの導入',
    'network-segmentation planned',
    'remote-access planned',
    'edr planned',
  ],
  [
    '再発防止策',
    '複数の職員による宛先の確認を徹底するとともに、メール誤送信防止システムの導入を検討します。',
    'missend-prevention planned',
    'missend-prevention planned',
  ],
  ['お問い合わせ窓口', 'お客様相談室　電話 0120-000-000（平日9時から17時まで）'],
  ['再発防止策', '個人情報を含む書類の持ち出しルールを見直しました。', 'data-handling done'],
  ['対応状況', '引き続き、不正な通信の監視を継続しております。', 'monitoring ongoing'],
  ['概要', '何者かが管理画面に侵入し、ファイルを書き換えました。'],
];
