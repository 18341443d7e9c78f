import type { Affected, SourceText } from './disclosure';
import { sectionsOf } from './sections';

/**
 * A number of people or records, in NFKC: 1,234名, 約8万5千人, 最大1,908件. It begins only where a row of digits does:
 * else a row of n would be gone through n times.
 */
const counted =
  /(?<![\d.,])(約|最大で?|延べ|のべ|計|合計|少なくとも)?([0-9][0-9,]*(?:万(?:[0-9,]+千?)?|千)?)(名|人|件|世帯|社|アカウント|会員|通|枚|点|口座)(?:様|分)?/g;
/** A sentence about the data an incident touched. */
const touched =
  /漏(?:え|洩|れ)|流出|閲覧|紛失|盗|対象|影響|個人情報|可能性|おそれ|恐れ|誤(?:って|送|配|掲|封|添|交|廃)|見え(?:る|て)|見られ|表示|届い|含ま|保存され|記載され|記録され|取得|持ち出|抜き取|読み出|暗号化|同封/;
/** Whose number it is, right before it: an organisation counts those it serves when it tells whom an incident touched. */
const served =
  /(?:お?客|患者|会員|利用者|生徒|児童|学生|園児|読者|申込者|応募者|受講者|受検者|登録者|契約者|組合員|寄附者|参加者|保護者|購入者|関与先|名簿|世帯|アカウント)[^。、]{0,8}$/;
/** A heading over the data themselves. */
const dataHeading = /情報|漏(?:え|洩|れ)|流出|紛失|盗難|閲覧|対象|件数|範囲|個人|データ/;
/** A number of this kind is one of those affected, whatever the section. */
const concerned = /対象(?:と|の|者)|可能性(?:の|が)ある/;
/** Who found, works or was asked is not who was affected. */
const ownPeople =
  /(?:職員|社員|従業員|教員|担当者|専任者?|作業者|委員|役員|委託先|事業者|業者|取引業者|会社|フォーム|ドメイン)(?:は|が|を|に)?(?:約|計|合計|延べ)?$/;
const ownDoings =
  /聞き取り|聞取り|面談|削減|減らし|増や|体制|点検(?:し|を|を行)|迷惑メール|不審(?:な)?メール|試行|通話|回数|お?問い?合わせが/;

/** Text as counts and items are looked for in it: NFKC, without spaces inside Japanese words. */
const tidy = (text: string): string =>
  text.normalize('NFKC').replace(/(?<=[^\s\x21-\x7e]|\d)\s+(?=[^\s\x21-\x7e])/g, '');

/** A sentence of a notice that may tell of the data touched. */
interface Told {
  text: string;
  /** Its heading or itself says so. */
  aboutData: boolean;
}

/** The sentences of a notice outside requests and contact desks; of its measures only those on who is concerned. */
function toldOf(source: SourceText): Told[] {
  const sections = sectionsOf(source);
  return source.blocks.flatMap((block, index) => {
    const { kind = 'none', heading = '' } = sections[index] ?? {};
    if (block.furniture || kind === 'request' || kind === 'contact') return [];
    const measures = kind.startsWith('measures');
    return tidy(source.text.slice(block.start, block.end))
      .split(/(?<=。)/)
      .filter((text) => !measures || concerned.test(text))
      .map((text) => ({ text, aboutData: dataHeading.test(heading) || touched.test(text) }));
  });
}

/** Numbers of people or records affected, in the order told, at most eight. */
export function readAffected(source: SourceText): Affected[] {
  const found: Affected[] = [];
  for (const { text, aboutData } of toldOf(source)) {
    if (ownDoings.test(text)) continue;
    for (const match of text.matchAll(counted)) {
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      if (ownPeople.test(before) || !(aboutData || served.test(before))) continue;
      // Who told of it.
      if (/^(?:の方)?(?:から|より)/.test(text.slice(match.index + match[0].length))) continue;
      const count = numberOf(match[2] ?? '');
      const what = text
        .slice(Math.max(0, match.index - 24), match.index + match[0].length)
        .replace(/^.*[。、]/, '')
        .trim();
      if (count > 0 && found.length < 8 && !found.some((one) => one.count === count))
        found.push({ count, what, ...(/約|最大|少なくとも/.test(match[1] ?? '') ? { approx: true } : {}) });
    }
  }
  return found;
}

/** 1,234 → 1234, 8万5千 → 85000, 1万2,300 → 12300. */
function numberOf(text: string): number {
  const thousands = (part: string): number =>
    part.endsWith('千') ? Number(part.slice(0, -1)) * 1000 : Number(part || 0);
  const [tens = '', rest] = text.replace(/,/g, '').split('万');
  return rest === undefined ? thousands(tens) : Number(tens) * 10_000 + thousands(rest);
}

const items = [
  '氏名',
  'お名前',
  '住所',
  '電話番号',
  'メールアドレス',
  '生年月日',
  '性別',
  '年齢',
  'パスワード',
  'ユーザーID',
  'ログインID',
  'クレジットカード番号',
  'カード番号',
  'カード会員名',
  '有効期限',
  'セキュリティコード',
  '口座番号',
  '口座情報',
  '証券番号',
  '勤務先',
  '会社名',
  '役職',
  '社員番号',
  '学籍番号',
  '成績',
  '病名',
  '病歴',
  '診療情報',
  '診断名',
  '検査結果',
  'マイナンバー',
  '個人番号',
  '保険証',
  '免許証',
  '顔写真',
  '注文情報',
  '購入履歴',
  '相談内容',
  '家族構成',
  '収入',
  '年収',
  '給与',
  '履歴書',
  '職歴',
  '所属',
  'FAX番号',
] as const;

/** What a sentence says was not among the data, or does not concern them. */
const notAmong =
  /含ま(?:れて|ず|れず|ない|れません)|(?:対象|範囲)(?:外|では|に(?:は)?含ま)|(?:保有|保管|保持|保存|所持|登録)して(?:い|お)(?:ません|りません|ない|らず)|(?:事実|形跡|痕跡|影響|漏えい|流出|おそれ|持ち出し|恐れ)は?[^。]{0,12}(?:ありません|ございません|ない|受けて(?:い|お))|(?:され|して|でき)(?:て)?(?:い|お)?(?:ません|りません)/;
const among = /含まれて(?:い(?:る|た|ま)|お(?:り(?!ません)))/;
/** A password that is changed, set or entered, or that came from elsewhere, was not leaked by that. */
const aboutPasswords =
  /パスワード(?:なし|の?組)|他(?:社|の)[^。]{0,30}パスワード|パスワード(?:の|を|が|に|は|で|付|保護|ポリシー|管理)?[^。]{0,12}(?:変更|再設定|リセット|初期化|設定|使い回|入力|保護|強化|推測|単純|共用|ロック|無効|かけ|かか)/;

/** Kinds of leaked items a notice names in sentences or lists about the data, in the product's order. */
export function readLeakedItems(source: SourceText): string[] {
  let text = toldOf(source)
    .filter((one) => one.aboutData || items.filter((item) => one.text.includes(item)).length > 1)
    .flatMap((one) =>
      one.text.replace(/[(][^()]*[)]/g, (part) => (notAmong.test(part) ? '' : part)).split(/※/),
    )
    .filter((sentence) => !notAmong.test(sentence) || among.test(sentence))
    .map((sentence) => (aboutPasswords.test(sentence) ? sentence.replaceAll('パスワード', '') : sentence))
    .join('\n');
  const named = new Set<string>();
  for (const item of [...items].sort((a, b) => b.length - a.length)) {
    if (!text.includes(item)) continue;
    named.add(item);
    text = text.replaceAll(item, '');
  }
  return items.filter((item) => named.has(item));
}
