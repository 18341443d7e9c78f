import type { SourceText } from './disclosure';
import { hash } from './features';
import { normal } from './normal';

/** How much of a page is looked at to recognise it, in characters of its normal form. */
export const recognisedPart = 3000;

/** The text of a page that is judged: its title and what is no furniture, in normal form, numbers made alike. */
export function judgedText(source: SourceText): string {
  let text = normal(source.title);
  for (const block of source.blocks) {
    if (block.furniture) continue;
    text += `|${normal(source.text.slice(block.start, Math.min(block.end, block.start + recognisedPart)))}`;
    if (text.length >= recognisedPart) break;
  }
  return text.slice(0, recognisedPart).replace(/\d+/g, '0');
}

/** Named facts of a page that a run of characters does not show. */
const signs: readonly (readonly [string, RegExp])[] = [
  [
    'own organisation',
    /(?:当|弊|本)(?:社|会|院|校|園|所|団体|協会|組合|法人|学|店|館|機構|財団|局|町|市|村|県|区|サイト|病院|センター|グループ)/,
  ],
  ['we', /(?:私ども|わたくしども|小社|当方)/],
  ['apology', /お詫び|おわび|深謝|陳謝|申し訳/],
  ['each and all', /各位|皆(?:様|さま)へ/],
  ['report', /(?:ご|御)?報告(?:いたし|申し上げ|します|致し)|お知らせ(?:いたし|します|申し上げ)/],
  ['blanks', /[○〇●◯]{2,}|＊{2,}|\*{2,}|××|△△|□□|\[[^\]]{0,12}\]/],
  ['template words', /例文|テンプレート|雛形|ひな形|文例|書き方|サンプル/],
  [
    'guide words',
    /とは[？?|]|方法を?(?:解説|紹介)|解説(?:し|します)|まとめ|資料(?:を)?ダウンロード|無料(?:で)?(?:相談|ダウンロード)|お役立ち|コラム/,
  ],
  ['third person', /(?:と|を)(?:発表|公表|明らかに)した(?:。|$|\|)|としている。|という。|とのこと/],
  ['personal data', /個人情報|個人データ|顧客情報|会員情報|メールアドレス|氏名/],
  [
    'incident',
    /不正アクセス|漏(?:え|洩|れ)い?|流出|紛失|誤送信|改ざん|ランサムウェア|マルウェア|不正ログイン|サイバー攻撃|盗難|誤(?:送付|配布|掲載|公開|廃棄)|持ち出/,
  ],
  ['security regulator', /個人情報保護委員会|警察/],
  ['counted people', /0(?:名|件|人)(?:様|分)?/],
  ['contact', /お?問い?合わ?せ(?:先|窓口)/],
  ['listing', /(?:お知らせ|ニュース|新着)一覧|検索結果|件中/],
];

/** Features of a page: runs of two to four characters, and its signs. */
export function pageFeatures(source: SourceText): { found: Map<number, number>; signs: string[] } {
  const text = judgedText(source);
  const found = new Map<number, number>();
  for (let n = 2; n <= 4; n++)
    for (let i = 0; i + n <= text.length; i++) found.set(hash(text, i, i + n, 'own'), 1);
  const title = normal(source.title).replace(/\d+/g, '0');
  for (let n = 2; n <= 3; n++)
    for (let i = 0; i + n <= title.length; i++) found.set(hash(title, i, i + n, 'heading'), 2);
  const present = signs.filter(([, test]) => test.test(text)).map(([name]) => name);
  for (const name of ['bias', ...present]) found.set(hash(name, 0, name.length, 'cue'), 4);
  return { found, signs: present };
}
