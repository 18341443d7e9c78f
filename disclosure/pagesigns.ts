import type { SourceText } from './disclosure';
import { normal } from './normal';
import { judgedText } from './pagetext';

/**
 * Words that tell what a page is about, in normal form with numbers as 0. A page is judged by how thick each group
 * stands in it and in its opening lines; each pattern is a plain alternation, linear in the text.
 */
const groups = {
  incident:
    /不正アクセス|漏えい|漏洩|漏れ|流出|紛失|誤送信|誤送付|誤送|誤配|誤公開|誤掲載|誤廃棄|改ざん|改竄|ランサム|マルウェア|ウイルス感染|不正ログイン|サイバー攻撃|盗難|持ち出|なりすまし|乗っ取|脆弱性|不正に?(?:利用|取得|閲覧|送信)|踏み台|サポート詐欺|遠隔操作|暗号化され|閲覧可能|閲覧できる状態/g,
  data: /個人情報|個人データ|顧客情報|会員情報|メールアドレス|氏名|住所|電話番号|生年月日|カード番号|カード情報|名簿|パスワード|口座|書類|usb|データ/g,
  own: /(?:当|弊|本)(?:社|会|院|校|園|所|団体|協会|組合|法人|学|店|館|機構|財団|局|町|市|村|県|区|サイト|病院|センター|グループ|事務所|クリニック|ショップ|部|課)|私ども|わたくしども|小社|当方|弊/g,
  apology: /お詫び|おわび|深謝|陳謝|申し訳|ご迷惑|ご心配/g,
  measure: /再発防止|防止策|対策|徹底|強化|見直し/g,
  authority: /個人情報保護委員会|警察|監督官庁|所管/g,
  news: /と発表した|を発表した|明らかにした|としている|という。|とのこと|によると|と説明して|発表によれば|記者|配信|ニュース/g,
  guide:
    /とは|方法|解説|ポイント|まとめ|例文|テンプレート|雛形|ひな形|文例|書き方|べきです|しましょう|場合は|必要があります|ください/g,
  blanks: /[○〇●◯]{2,9}|＊{2,9}|\*{2,9}|××|△△|□□/g,
  accident:
    /異物|食品|賞味|アレルゲン|列車|運転|遅延|会計|決算|火災|爆発|ハラスメント|採点|入試|品質|検査データ|不正請求|納期|停電|断水|工事|交通事故|体罰|食中毒|製品|リコール|回収|混入|横領|架空/g,
  law: /第0条|ガイドライン|法律|改正|施行|義務/g,
  selling:
    /資料請求|無料|お申し?込み|導入事例|サービス紹介|料金|プラン|セミナー|ダウンロード|当社の?(?:サービス|製品|ソリューション)/g,
  policy: /プライバシーポリシー|個人情報保護方針|利用目的|第三者提供|開示等/g,
  job: /募集|応募|給与|採用|勤務地/g,
  date: /0月0日/g,
  count: /0(?:名|件|人)/g,
  noticed: /判明|発覚|確認(?:し|いた|され)|検知/g,
  contact: /問い?合わ?せ|窓口|連絡先/g,
} satisfies Record<string, RegExp>;

/** A group of words a page is judged by. */
export type Sign = keyof typeof groups;

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
  return { row: Float32Array.from(row), counts };
}

function openingOf(source: SourceText): string {
  const lines = source.blocks.filter((block) => !block.furniture).slice(0, 4);
  const words = lines.map(({ start, end }) => source.text.slice(start, Math.min(end, start + 150)));
  return normal([source.title, ...words].join(' '))
    .slice(0, openingLength)
    .replace(/\d+/g, '0');
}
