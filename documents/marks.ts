/** What begins an item of a list where no list was made: bullets, numbers, letters in brackets. */
export const listMark =
  /^(?:[・･■□●◆◇▲▼△▽※★☆•‣▪➢✓✔⇒→]|[○◎](?!○)|[-–—*]\s|[(（]?[\d０-９]{1,2}[)）．]|\d{1,2}[.、](?!\d)|[①-⑳❶-❿]|[(（〔][a-zA-Zア-ンあ-ん一二三四五六七八九十〇]{1,2}[)）〕]|[ア-ン][.．、)）]|[ア-コ][\s　]|[a-z][.)])/;
