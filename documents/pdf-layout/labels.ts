/**
 * What the lines of a letterhead begin with: the block in which a listed company names itself, who speaks for it and whom
 * to ask (会社名, 代表者名, コード番号, 問合せ先).
 */
export const label =
  /^[（(]?(?:(?:上場)?会社名|法人名|団体名|学校名|商号|本社所在地|所在地|代表者(?:の?役職)?(?:・?氏)?名?|(?:証券)?コード(?:番号)?|上場(?:取引所|市場)|(?:お)?問い?合わ?せ先?|連絡先|責任者|担当(?:者|部署)?|TEL|電話(?:番号)?|URL)/i;

/** Length of the label a line begins with, in characters; -1 where it begins with none. */
export function labelLength(line: string): number {
  const found = label.exec(line)?.[0];
  return found === undefined ? -1 : [...found].length;
}
