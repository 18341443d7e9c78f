/** What is looked at of a page, in UTF-16 units. */
const limit = 1_000_000;

const apologies = ['詫び', 'おわび', 'お侘び'];

/** Words of what went wrong that ordinary pages seldom have; without an apology a notice has at least one of them. */
const telling = [
  '再発防止',
  '不正アクセス',
  '不正ログイン',
  '不正に',
  '不正な',
  '保護委員会',
  '漏洩',
  '漏えい',
  '漏出',
  '流出',
  '漏泄',
  'サイバー攻撃',
  'ランサム',
  'マルウェア',
  '誤送',
  '誤交付',
  '誤封入',
  '誤配',
  '誤公開',
  '公開設定',
  '乗っ取',
  '踏み台',
  '改ざん',
  '改竄',
  '持ち出',
  '紛失',
  '盗',
];

/**
 * What an incident is about: an apology without any telling word, and without one of these, is for something else (a recalled
 * product, a misprint). Not 個人情報, メール or ログイン,
 * which stand at the foot of every page.
 */
const subjects = [
  '氏名',
  '名簿',
  'アドレス',
  'パスワード',
  '情報を',
  '情報が',
  'データ',
  '第三者',
  '閲覧可',
  '閲覧で',
  'メールを',
  'メールが',
  'システム',
  'サーバ',
  '端末',
  'パソコン',
  'USB',
  '書類',
  '通知書',
  '行方',
  '見当たら',
  '入り込',
  '書き換え',
  '警察',
  '感染',
  '攻撃',
  '侵入',
  'なりすま',
];

/** Words of a notice in the sender's own voice: what the sender did, was sorry for, or lets know. */
const voices = [
  'いたしました',
  '致しました',
  '申し上げ',
  'しております',
  'ご報告',
  '御報告',
  'お知らせします',
  '公表し',
  '公表する',
  '公表いた',
  'ご迷惑',
  'ご心配',
  '再発防止',
  '事案',
];

/** Words that speak for a notice, besides the telling ones (3 each) and apologies (3). */
const twos = [
  '謝罪',
  '判明',
  '発覚',
  'ご心配',
  'ご迷惑',
  'なりすまし',
  '誤って',
  '攻撃',
  '侵入',
  '感染',
  '暗号化',
  '警察',
  '事案',
  '申し訳',
  '閲覧可能',
  '閲覧でき',
  '外部に',
  '続報',
  '第一報',
  '第2報',
  '第二報',
  '最終報',
  '盗難',
];
const ones = [
  '個人情報',
  '氏名',
  '名前',
  '名簿',
  '第三者',
  'パスワード',
  '原因',
  '調査',
  '経緯',
  '公表',
  '可能性',
  '誤',
  '不正',
  '停止',
  '深く',
  '報告',
  '状態',
  '確認',
  'ウイルス',
  'アドレス',
  '情報を',
  '情報が',
];

/** Characters that look like common ideographs and are others: PDF text pasted into pages has them. */
const lookalikes = /[\u2e80-\u2fdf\uf900-\ufaff]/;

/**
 * What any page must have to be looked at further: a word every notice has one of, broken wherever its source breaks lines.
 * Without the lookalikes, whose ranges would keep the engine from skipping what begins no word: that took ten times as long.
 */
const first = new RegExp(
  // In few and native steps: this runs on every page.
  apologies.concat(telling).join('|').split('').join('\\s*').replaceAll('\\s*|\\s*', '|'),
);

/** Whether there is Japanese in a text: no sentence goes without one of these. */
export function mayBeJapanese(text: string): boolean {
  // A text without Japanese is kept by the engine in bytes, and this search in it ends at once.
  return text.includes('の') || text.includes('た');
}

/**
 * The cheap question every page is asked: could its text be a notice of an incident? `text` is the text content of the page,
 * scripts and all. Notices pass; so do some pages that talk about incidents, which are read and judged elsewhere. A page
 * that has none of the words that every notice has one of costs one search for all of them, and nothing more.
 */
export function passesGate(text: string): boolean {
  if (!mayBeJapanese(text)) return false;
  const start = text.length > limit ? text.slice(0, limit) : text;
  if (!first.test(start) && !lookalikes.test(start)) return false;
  // Words are broken by line breaks of the source and by spaced letters: all white space goes.
  let page = start.replace(/\s+/g, '');
  if (lookalikes.test(page)) page = page.normalize('NFKC');
  const sorry = any(page, apologies);
  if (!any(page, telling) && !(sorry && any(page, subjects))) return false;

  const enough = sorry || any(page, voices) ? 6 : 13;
  let points = 0;
  for (const [words, worth] of [
    [apologies, 3],
    [telling, 3],
    [twos, 2],
    [ones, 1],
  ] as const) {
    for (const word of words) {
      if (page.includes(word)) points += worth;
      if (points >= enough) return true;
    }
  }
  return false;
}

function any(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
