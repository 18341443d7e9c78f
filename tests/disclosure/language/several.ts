import type { Case } from './cases';

/** Several measures in one sentence, one measure in several words. */
export const several: readonly Case[] = [
  [
    '発生後の対応',
    '個人情報保護委員会および警察に報告しました。',
    'regulator-report done',
    'police-report done',
  ],
  [
    '発生後の対応',
    '警察署に通報するとともに、個人情報保護委員会へ報告いたしました。',
    'police-report done',
    'regulator-report done',
  ],
  [
    '再発防止策',
    'WAFの導入、多要素認証の導入、全社員への研修の実施を行いました。',
    'waf done',
    'mfa done',
    'training done',
  ],
  [
    '再発防止策',
    'WAFの導入および多要素認証の導入を行い、ログの監視を強化してまいります。',
    'waf planned',
    'mfa planned',
    'monitoring planned',
  ],
  [
    '再発防止策',
    '管理画面への接続元を制限したほか、パスワードを変更しました。',
    'ip-restriction done',
    'credential-reset done',
  ],
  [
    '再発防止策',
    '脆弱性診断を実施したうえで、WAFを導入しました。',
    'vulnerability-assessment done',
    'waf done',
  ],
  [
    '発生後の対応',
    'サーバーを停止し、パスワードを変更し、外部の専門会社にフォレンジック調査を依頼しました。',
    'containment done',
    'credential-reset done',
    'forensics done',
  ],
  ['再発防止策', '規程を改定するとともに、全職員に研修を行います。', 'policy planned', 'training planned'],
  ['再発防止策', '個人情報の取扱いに関する教育・研修を徹底します。', 'training planned'],
  ['再発防止策', '情報セキュリティに関する教育や研修を、繰り返し行ってまいります。', 'training planned'],
  [
    '発生後の対応',
    '対象の方へお詫びの文書をお送りし、専用の窓口を設けました。',
    'notify-affected done',
    'contact-desk done',
  ],
  [
    '発生後の対応',
    '決済を停止し、第三者調査機関による調査を開始しました。',
    'containment done',
    'forensics done',
  ],
  [
    '再発防止策',
    '退職者のアカウントを削除し、管理者権限を持つ者を3名に限りました。',
    'account-inventory done',
    'privileged-access done',
  ],
  ['再発防止策', '使われていない利用者IDを洗い出し、削除しました。', 'account-inventory done'],
  ['再発防止策', '更新が出ていないかを毎週確かめ、出ていればその日に当てます。', 'patching planned'],
];
