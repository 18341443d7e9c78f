import { sentences } from './clauses';
import type { SourceText } from './disclosure';
import { normal } from './normal';
import { judgedText } from './pagetext';

/**
 * Words that tell what a page is about, in normal form with numbers as 0. A page is judged by how thick each group
 * stands in it and in its opening lines; each pattern is a plain alternation, linear in the text.
 */
const groups = {
  incident:
    /不正アクセス|漏えい|漏洩|漏れ(?:た|て|る)|流出|紛失|誤送信|誤送付|誤送|誤配|誤交付|誤公開|誤掲載|誤廃棄|誤封入|改ざん|改竄|ランサム|マルウェア|ウイルス(?:に)?感染|感染|不正ログイン|サイバー攻撃|盗難|持ち出|なりすまし|乗っ取|のっとり|脆弱性|不正に?(?:利用|取得|閲覧|送信|操作)|踏み台|サポート詐欺|遠隔操作|暗号化され|閲覧可能|閲覧(?:できる|でき得る|され)|侵入|悪用/g,
  plain:
    /(?:見え|見られ|読め|覗け|参照でき)る?(?:て|形|状態|よう)|書き換え|書きかえ|置き忘れ|置き引き|車上荒らし|盗まれ|盗み|持ち去|入り込|忍び込|所在(?:が)?(?:不明|分から)|見当たら|なくし(?:た|て)|失くし|読めな(?:い|く)|開けな(?:い|く)|(?:別|他|違う)の?(?:方|人|お客|会員|生徒|患者|保護者)[^。|]{0,16}(?:送|渡|届|見え|表示)|宛先|bcc|名簿業者|偽の?(?:警告|画面|サイト|支払)|にせもの|勝手に|第三者が(?:取得|使|入)/g,
  data: /個人情報|個人データ|顧客情報|会員情報|お客様情報|患者情報|メールアドレス|氏名|お名前|住所|電話番号|生年月日|カード番号|カード情報|名簿|パスワード|口座番号|書類|usb|データ|アカウント/g,
  own: /(?:当|弊|本)(?:社|会|院|校|園|所|団体|協会|組合|法人|学|店|館|機構|財団|基金|局|町|市|村|県|区|サイト|病院|センター|グループ|事務所|クリニック|ショップ|部|課|行|金庫)|私ども|わたくしども|わたしたち|小社|当方|弊/g,
  apology: /お詫び|おわび|深謝|陳謝|申し訳|ご迷惑|ご心配|ごめんなさい/g,
  measure: /再発防止|防止策|対策|徹底|強化|見直し/g,
  authority: /個人情報保護委員会|警察|監督官庁|所管|被害届/g,
  news: /と発表した|を発表した|と公表した|明らかにした|としている|という。|とのこと|によると|と説明して|発表によれば|記者|配信|ニュース|と話した|と述べ|とみられる|分かった。|だという/g,
  guide:
    /とは|方法|解説|ポイント|まとめ|書き方|べきです|しましょう|場合は|必要があります|ください|でしょうか|おすすめ|注意点/g,
  template: /例文|テンプレート|雛形|ひな形|ひな型|文例|書式|サンプル|ダミー|想定問答|書き換えて/g,
  blanks: /[○〇●◯]{2,9}|[＊*]{2,9}|××|△△|□□|\[[^\]|]{1,8}\]/g,
  accident:
    /異物|食品|賞味|アレルゲン|列車|運転|遅延|会計|決算|火災|出火|爆発|ハラスメント|採点|入試|品質|検査データ|不正請求|納期|停電|断水|工事|交通事故|体罰|食中毒|製品|リコール|回収|混入|横領|着服|架空|課税|納税|atm|障害|負荷|アクセス(?:が)?集中|不具合|投票|給食|投薬|けが|負傷|死亡|排水|逮捕|暴言|誤請求|過大|二重|返金|欠航|運休/g,
  denial:
    /(?:攻撃|不正アクセス|侵入)[^。|]{0,12}(?:ではな|ではござい|によるものではな)|(?:漏えい|漏洩|流出)[^。|]{0,8}(?:はござい|はありま|していません)/g,
  law: /第0条|ガイドライン|法律|改正|施行|義務|条例/g,
  selling:
    /資料請求|無料|お申し?込み|導入事例|サービス紹介|料金|プラン|セミナー|ダウンロード|当社の?(?:サービス|製品|ソリューション)|支援|受講/g,
  policy: /プライバシーポリシー|個人情報保護方針|利用目的|第三者提供|開示等|安全管理措置|基本方針/g,
  job: /募集|応募|給与|採用|勤務地/g,
  list: /事例|一覧|件中|ランキング|過去の|検索結果|選$/g,
  date: /0月0日/g,
  count: /0(?:名|件|人)/g,
  noticed: /判明|発覚|確認(?:し|いた|され)|検知|気(?:付|づ)|分かりました|わかりました|ご指摘/g,
  contact: /問い?合わ?せ|窓口|連絡先/g,
} satisfies Record<string, RegExp>;

/** A group of words a page is judged by. */
export type Sign = keyof typeof groups;

/** The text of a verdict's reason of kind `rule`; stable, since stored verdicts refer to it. */
export type RuleReason = Sign | 'too little text';

/** The signs in the order of the row of pageSigns. */
export const signs = Object.keys(groups) as readonly Sign[];

/** How many characters of a page's title and first lines count as its opening. */
const openingLength = 220;

/** What a page shows: for each group its number per thousand characters and in the opening, and the page's shape. */
export function pageSigns(source: SourceText): { row: Float32Array; counts: ReadonlyMap<Sign, number> } {
  const text = judgedText(source);
  const opening = openingOf(source);
  const counts = new Map<Sign, number>();
  const row: number[] = [];
  for (const sign of signs) {
    const count = text.match(groups[sign])?.length ?? 0;
    counts.set(sign, count);
    row.push(count / (Math.max(text.length, 300) / 1000), opening.match(groups[sign])?.length ?? 0);
  }
  const first = text.search(groups.incident);
  const furniture = source.blocks.filter((block) => block.furniture).length;
  row.push(first < 0 ? 9999 : first, text.length, furniture / Math.max(1, source.blocks.length));
  row.push(...voice(text));
  return { row: Float32Array.from(row), counts };
}

const security = new RegExp(`${groups.incident.source}|${groups.plain.source}`);
const happened =
  /(?:しました|いたしました|されました|ました|ておりました|でした|した|された|ことが(?:判明|発覚|分か)|判明|可能性|おそれ|恐れ|事案|状態)[^|。]{0,12}[。)]?$/;
const supposed =
  /場合|とは|ください|しましょう|べき|例えば|たとえば|と発表|によると|としている|という。?$|とのこと|[○〇●◯]{2}|[＊*]{2}|でしょうか|防ぐ|備え|かもしれません|必要|ではな|ありません|ございません/;

/**
 * How a page speaks: the share of its sentences in which something of the kind has happened, in which that is said in
 * the sender's voice, in which it is sorry for it, that end politely, that end plainly; and where the first such stands.
 */
function voice(text: string): number[] {
  let [all, told, owned, sorry, polite, plain] = [0, 0, 0, 0, 0, 0];
  let first = 99;
  for (const line of text.split('|')) {
    for (const { start, end } of sentences(line)) {
      const sentence = line.slice(start, end);
      if (sentence.length < 6) continue;
      all += 1;
      if (/(?:ます|ました|です|でした|ません|ください)[。)]?$/.test(sentence)) polite += 1;
      else if (/(?:した|する|である|いる|った|れた|ない)。$/.test(sentence)) plain += 1;
      if (!security.test(sentence)) continue;
      if (/お詫び|おわび|申し訳|ご迷惑|ご心配/.test(sentence)) sorry += 1;
      if (supposed.test(sentence) || !happened.test(sentence)) continue;
      told += 1;
      if (first === 99) first = all;
      if (groups.own.test(sentence)) owned += 1;
      groups.own.lastIndex = 0;
    }
  }
  const share = (count: number): number => count / Math.max(all, 4);
  return [share(told), told, share(owned), owned, sorry, share(polite), share(plain), first, all];
}

function openingOf(source: SourceText): string {
  const lines = source.blocks.filter((block) => !block.furniture).slice(0, 4);
  const words = lines.map(({ start, end }) => source.text.slice(start, Math.min(end, start + 150)));
  return normal([source.title, ...words].join(' '))
    .slice(0, openingLength)
    .replace(/\d+/g, '0');
}
