import { expect, test } from 'vitest';
import { tellingOf } from '../../disclosure/incidentfeatures';
import { toldSentences } from '../../disclosure/incidenttext';
import { type IncidentId, incidents } from '../../measures/incidents';
import { text } from './sources';

/** Kinds that sentences of a notice claim as having happened. */
function claimed(...lines: string[]): IncidentId[] {
  const { mentions } = tellingOf(
    toldSentences(text('お客様の情報に関するお詫びとお知らせ', '2024年5月10日', ...lines)),
  );
  return incidents.filter((_, kind) => mentions[kind]?.claims.some((count) => count > 0)).map(({ id }) => id);
}

test.each<[string, IncidentId]>([
  ['検索欄にデータベースへの不正な命令を紛れ込ませる攻撃を受けました。', 'sql-injection'],
  ['並び順の項目に細工した問い合わせ文を差し込まれました。', 'sql-injection'],
  ['注文ページが書き換えられ、入力されたカード番号が海外に送られていました。', 'web-skimming'],
  ['共有サーバーのファイルが暗号化され、業務が止まりました。', 'ransomware'],
  ['請求書を装うメールの添付ファイルを開き、パソコンが感染しました。', 'malware-email'],
  ['本物そっくりのログイン画面にパスワードを入力してしまいました。', 'phishing'],
  ['他社のサービスから流出したとみられるIDとパスワードの組が試されました。', 'credential-stuffing'],
  ['公開の場所に置かれていた接続用の鍵が使われました。', 'credential-theft'],
  ['保守担当者のパスワードが盗まれ、管理画面に入られました。', 'credential-theft'],
  ['当社のサーバーが第三者による不正アクセスを受けました。', 'unauthorised-access'],
  ['更新していなかったVPN装置の欠陥を突かれて侵入されました。', 'vpn-compromise'],
  ['侵入の入口は、保守のために開けていたリモートデスクトップでした。', 'vpn-compromise'],
  ['職員のメールアカウントが乗っ取られ、迷惑メールが送信されました。', 'mail-account-compromise'],
  ['共有フォルダーの公開範囲の設定を誤っていました。', 'misconfiguration'],
  ['申込者の一覧が誰でも閲覧できる状態になっていました。', 'unintended-publication'],
  ['画面に別の会員の方のお名前が表示されました。', 'unintended-publication'],
  ['本来BCCに入れるべきところ、宛先に入れて送信しました。', 'human-error'],
  ['別の世帯の通知書を同封して送付しました。', 'misdelivery'],
  ['業務用の端末を電車内に置き忘れました。', 'loss-theft'],
  ['退職した従業員が在職中に名簿を持ち出していました。', 'insider'],
  ['職員が業務上の必要のない住民の記録を閲覧していました。', 'insider'],
  ['印刷を委託している会社のサーバーが攻撃を受けました。', 'vendor-incident'],
  ['会員の名簿が抜き取られていたことが分かりました。', 'data-exfiltration'],
  ['攻撃者のサイトに当社の図面が掲載されました。', 'data-exfiltration'],
  ['データベースの表がすべて消されていました。', 'data-destruction'],
  ['復元と引き換えに暗号資産を求める文書が残されていました。', 'ransom-demand'],
  ['開発に使う検証用サーバーに第三者が侵入しました。', 'test-environment-exposure'],
  ['当会のホームページが何者かに書き換えられました。', 'web-defacement'],
  ['DDoS攻撃を受け、つながりにくくなりました。', 'dos'],
  ['予約システムの障害により、外来の受付を制限しました。', 'service-outage'],
  ['偽の警告画面に表示された番号に電話をかけ、指示に従いました。', 'support-scam'],
])('%s claims %s', (sentence, kind) => {
  expect(claimed(sentence)).toContain(kind);
});

test.each<[string, string, IncidentId]>([
  ['denied', '情報が外部に送信された形跡は確認されておりません。', 'data-exfiltration'],
  ['denied as a kind', 'ランサムウェアによる被害は確認されていません。', 'ransomware'],
  ['left open', '名簿が抜き取られた可能性があります。', 'data-exfiltration'],
  ['feared', '職員がフィッシングの被害に遭ったおそれがあります。', 'phishing'],
  ['a drill', '標的型メール訓練を全職員に行っています。', 'malware-email'],
])('%s: %s does not claim %s', (_, sentence, kind) => {
  expect(claimed(sentence)).not.toContain(kind);
});

test('measures claim nothing, whatever they guard against', () => {
  const story = '名簿を印刷した書類を紛失しました。'.repeat(45);
  expect(
    claimed(story, '再発防止策', 'ランサムウェアへの備えとして、暗号化されたデータの復元を訓練します。'),
  ).toEqual(['loss-theft']);
});

test('advice to customers claims nothing', () => {
  expect(
    claimed('名簿を紛失しました。', 'お客様へのお願い', '偽の画面にパスワードを入力しないでください。'),
  ).toEqual(['loss-theft']);
});
