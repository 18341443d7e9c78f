/** The heading, the text, and the date and actor of the first measure found; the notice is of 2024-05-10. */
export type DatedCase = readonly [
  under: string,
  text: string,
  finds: { date?: string; actor?: 'self' | 'vendor' | 'outside-expert' },
];

/** When a measure was or will be carried out, and by whom. */
export const dated: readonly DatedCase[] = [
  ['発生後の対応', '2024年5月2日、警察署に被害届を提出しました。', { date: '2024-05-02' }],
  ['発生後の対応', '5月2日に個人情報保護委員会へ報告いたしました。', { date: '2024-05-02' }],
  ['発生後の対応', '令和６年５月２日、個人情報保護委員会へ報告いたしました。', { date: '2024-05-02' }],
  ['発生後の対応', '12月20日に個人情報保護委員会へ報告いたしました。', { date: '2023-12-20' }],
  ['再発防止策', '2024年6月までに全端末へEDRを導入します。', { date: '2024-06' }],
  ['再発防止策', '2025年度中に全端末へEDRを導入します。', { date: '2025' }],
  [
    '経緯',
    '<table><tr><th>日時</th><th>内容</th></tr><tr><td>5月2日</td><td>個人情報保護委員会に報告</td></tr></table>',
    { date: '2024-05-02' },
  ],
  [
    '再発防止策',
    '<table><tr><th>対策</th><th>時期</th></tr><tr><td>EDRの全端末への導入</td><td>2024年6月</td></tr></table>',
    { date: '2024-06' },
  ],
  ['再発防止策', '全端末にEDRを導入しました。', {}],
  ['再発防止策', '当社の全端末にEDRを導入しました。', { actor: 'self' }],
  ['再発防止策', '委託先において、全端末にEDRを導入しました。', { actor: 'vendor' }],
  ['再発防止策', '保守会社が、サーバーの修正プログラムを適用しました。', { actor: 'vendor' }],
  ['発生後の対応', '外部の専門機関によるフォレンジック調査を実施しました。', { actor: 'outside-expert' }],
  ['発生後の対応', '第三者調査機関による調査を実施しました。', { actor: 'outside-expert' }],
];
