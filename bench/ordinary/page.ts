import { escapeHtml, pick, type Random, randomFrom, shuffled } from './drawing';
import type { Genre } from './genre';

const words: Readonly<Record<string, readonly string[]>> = {
  place: ['水沢', '北浜', '青葉台', '大川町', '三崎', '東山', '白樺高原', '港北', '南郷', '若宮'],
  name: ['佐藤', '高橋', '田中', '渡辺', '山口', '松本', '井上', '木村', '清水', '林'],
  event: ['夏祭り', '運動会', '花火大会', '朝市', '文化祭', '音楽祭', '収穫祭', '避難訓練'],
  sport: ['野球', 'サッカー', 'バレーボール', 'ラグビー', '卓球'],
  dish: ['肉じゃが', '鯖の味噌煮', '筑前煮', '親子丼', '豆腐の煮物', '栗ごはん', 'けんちん汁'],
  item: [
    '木製の椅子',
    '革の手提げ',
    '陶器の湯のみ',
    '電気ポット',
    '羊毛の毛布',
    '折りたたみ傘',
    '卓上の灯り',
  ],
};

/** Text that stands on pages of every genre, around what they are about. */
const around = {
  menu: ['ホーム', 'お知らせ', '事業内容', 'アクセス', 'よくある質問', 'お問い合わせ'],
  foot: [
    'サイトマップ',
    '個人情報の取り扱いについて',
    '特定商取引法に基づく表記',
    '利用規約',
    '会社概要',
    'メールマガジン',
    'ログイン',
    '会員登録',
    '公式アカウント一覧',
    '採用情報',
    '情報セキュリティ基本方針',
  ],
  aside: ['よく読まれている記事', '関連するページ', '新着情報', '担当者のおすすめ'],
};

/** One page of a genre; the same for the same number, and another for another. */
export function ordinaryPage(genre: Genre, number: number): string {
  const random = randomFrom(`${genre.id} ${number}`);
  const title = filled(pick(genre.titles, random), random);
  const sentences = shuffled(genre.sentences, random)
    .slice(0, Math.max(6, genre.sentences.length - Math.floor(random() * 4)))
    .map((sentence) => filled(sentence, random));
  const half = Math.ceil(sentences.length / 2);
  const list = (items: readonly string[]) => `<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`;
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><p>${filled('{place}', random)}${genre.label}</p><nav>${list(around.menu)}</nav></header>
<main><h1>${title}</h1><p class="date">${day(random)}</p>
<p>${sentences.slice(0, half).map(escapeHtml).join('')}</p>
<h2>${pick(around.aside, random)}</h2>
${list(sentences.slice(half).map(escapeHtml))}</main>
<footer>${list(shuffled(around.foot, random).slice(0, 6))}<small>© ${filled('{place}', random)}</small></footer></body></html>`;
}

/** Text of a genre to fill a page of any length with. */
export function ordinaryText(genre: Genre, number: number): string {
  const random = randomFrom(`${genre.id} text ${number}`);
  return shuffled(genre.sentences, random)
    .map((sentence) => filled(sentence, random))
    .join('');
}

function filled(text: string, random: Random): string {
  return text.replace(/\{(\w+)\}/gu, (whole, slot: string) => {
    if (slot === 'n') return String(2 + Math.floor(random() * 60));
    if (slot === 'day') return day(random);
    const choices = words[slot];
    if (choices === undefined) throw new Error(`Nothing is known to fill in for ${whole}.`);
    return pick(choices, random);
  });
}

function day(random: Random): string {
  return `${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`;
}
