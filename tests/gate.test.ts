import { describe, expect, test } from 'vitest';
import { passesGate } from '../disclosure/gate';

const notices = [
  '当社のサーバーが不正アクセスを受け、お客様の個人情報が流出した可能性があります。深くお詫び申し上げます。',
  '本校の職員が成績表を入れたUSBメモリを紛失しました。関係する皆様に心からおわび申し上げます。再発防止に努めてまいります。',
  '会員の皆様へのメールで、BCCに入れるべき宛先を誤ってCCに入れ、氏名とアドレスが見える状態で送信しました。お詫びいたします。',
  '委託先の端末がランサムウェアに感染し、保存していた名簿が暗号化されました。現在、経緯を調査しています。公表いたします。',
  '本市は、個人情報を含む通知書を別の世帯に誤送付した。事案の経緯と再発防止策を公表する。',
  '公式アカウントが何者かに乗っ取られました。パスワードを変更し、取り戻したことをご報告します。原因を調べています。',
];
const ordinary = [
  '本日の日替わり定食は鯖の味噌煮です。営業時間は十一時から。お問い合わせは店頭までどうぞ。個人情報保護方針',
  '市民の皆様へ。可燃ごみの収集日が変わります。お知らせをご確認ください。個人情報の取り扱いについて',
  '設備点検のため、八月十日は臨時休館いたします。ご迷惑をおかけしますが、ご理解をお願いいたします。プライバシーポリシー',
  '商品の返品はご到着から七日以内に承ります。パスワードをお忘れの方はこちら。会員登録でポイントがたまります。',
  '台風の影響で配送に遅れが出ています。お客様には申し訳ございません。最新の状況はこちらでご確認ください。',
  '新しい登山靴を買ったので、さっそく近くの山で試してきた。足首が固定されて下りが楽だった。写真はのちほど。',
  '容疑者の男は住居に侵入した疑いで逮捕された。警察によると、容疑を認めている。ほかにも被害の報告があり、調べている。',
  '決算説明会の資料を公表しました。売上高は前年同期を上回りました。原因は販売数量の増加です。将来の可能性を述べたものです。',
  'カードを紛失された場合は、窓口へご連絡ください。再発行には手数料がかかります。氏名と会員番号を確認します。',
  'このたび、弊社が販売した椅子の一部に表示の誤りがあることが判明しました。ご迷惑をおかけし、深くお詫び申し上げます。原因を調査し、検査を増やします。',
  '広報八号の記事で、お名前の漢字を誤って載せました。読者の皆様にご迷惑をおかけしました。お詫びして訂正します。個人情報の取り扱いについて',
  'クラス名簿は四月に配ります。保護者の皆様は内容を確認し、変更があればお知らせください。',
];

describe('the gate', () => {
  test.each(notices)('lets through: %s', (text) => {
    expect(passesGate(text)).toBe(true);
    expect(passesGate(text.replace(/(.{7})/g, '$1\n\t  '))).toBe(true);
    expect(passesGate(`${'日々のお知らせを載せています。'.repeat(2000)}${text}`)).toBe(true);
  });

  test.each(ordinary)('stops: %s', (text) => {
    expect(passesGate(text)).toBe(false);
  });

  test('compatibility ideographs, as pasted from PDF, are what they look like', () => {
    expect(passesGate('不正アクセスにより⽒名が流出した件の再発防⽌策を公表します。')).toBe(true);
  });

  test.each([
    '\uf967正ログインがあり、パスワードを変更したことをご報告します。原因を調査しています。',
    '会員の氏名とアドレスの\uf9ca出を確認しました。原因を調査し、ご報告します。',
    '会員の氏名とアドレスの\ufa97出を確認しました。原因を調査し、ご報告します。',
    '名簿の\uf94eえいを確認しました。原因を調査し、ご報告します。',
    '通知書の誤封\u2f0aを確認しました。原因を調査し、ご報告します。',
    '会員の氏名とアドレスが見えていました。再発防\u2f4cのため、原因を調査し、ご報告します。',
  ])('a notice whose one telling word is written with one: %s', (text) => {
    expect(passesGate(text)).toBe(true);
  });

  test('spaced letters in the heading do not hide the rest', () => {
    expect(
      passesGate('お 詫 び と ご 報 告 当社は個人情報の漏えいを確認し、再発防止策をご報告します。'),
    ).toBe(true);
  });

  test('text without Japanese, empty text, and what is beyond the limit', () => {
    expect(passesGate('')).toBe(false);
    expect(passesGate('A breach of personal data was reported to the regulator. We apologise.')).toBe(false);
    expect(passesGate(`${'の'.repeat(1_000_000)}${notices[0]}`)).toBe(false);
    expect(passesGate(`${'の'.repeat(999_000)}${notices[0]}`)).toBe(true);
  });
});
