import type { Affected, SourceText } from './disclosure';

// Begins only where a row of spaces or digits does: else a row of n would be gone through n times.
const counted =
  /(?:(?:約|最大(?:で)?|延べ|のべ|計|合計|少なくとも)\s*|(?<!\s)\s+)?(?<![0-9０-９][,，]*)([0-9０-９][0-9０-９,，]*(?:万[0-9０-９,，]*)?)\s*(名|人|件|世帯|社|アカウント|会員)(?:様|分)?/g;
const about =
  /漏(?:え|洩|れ)|流出|閲覧|紛失|対象|影響|個人情報|顧客|会員|カード|可能性|おそれ|恐れ|誤(?:送|配|掲)|盗/;

/** Numbers of people or records affected, in the order told, at most eight. */
export function readAffected(source: SourceText): Affected[] {
  const found: Affected[] = [];
  for (const block of source.blocks) {
    if (block.furniture) continue;
    for (const sentence of source.text.slice(block.start, block.end).split(/(?<=。)/)) {
      if (!about.test(sentence)) continue;
      for (const match of sentence.matchAll(counted)) {
        const count = numberOf(match[1] ?? '');
        const what = sentence
          .slice(Math.max(0, match.index - 24), match.index + match[0].length)
          .replace(/^.*[。、]/, '')
          .trim();
        if (count > 0 && found.length < 8 && !found.some((one) => one.count === count))
          found.push({ count, what, ...(/約|最大|少なくとも/.test(match[0]) ? { approx: true } : {}) });
      }
    }
  }
  return found;
}

function numberOf(text: string): number {
  const plain = text.normalize('NFKC').replace(/,/g, '');
  const [tens, rest] = plain.split('万');
  return rest === undefined ? Number(tens) : Number(tens) * 10_000 + Number(rest || 0);
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
  '勤務先',
  '会社名',
  '役職',
  '学籍番号',
  '成績',
  '病名',
  '診療情報',
  '診断',
  'マイナンバー',
  '個人番号',
  '保険証',
  '顔写真',
  '注文情報',
  '購入履歴',
  '家族構成',
  '収入',
  '給与',
  '履歴書',
  '職歴',
  '所属',
  'FAX番号',
  'IPアドレス',
] as const;

/** Kinds of leaked items a notice names in sentences or lists about the data, in the product's order. */
export function readLeakedItems(source: SourceText): string[] {
  const text = source.blocks
    .filter((block) => !block.furniture)
    .map((block) => source.text.slice(block.start, block.end))
    .filter((line) => about.test(line) || line.length < 80)
    .join('\n')
    .normalize('NFKC');
  return items.filter((item) => text.includes(item));
}
