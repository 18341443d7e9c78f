import type { Genre } from '../ordinary/genre';

/** 学会 */
export const conference: Genre = {
  id: 'conference',
  label: '学会',
  titles: ['大会のご案内', '発表の募集'],
  sentences: [
    '年次大会は、{day}から三日間、{place}で開きます。',
    '発表の申し込みは、要旨を添えてお送りください。',
    '査読の結果は、来月の末にお知らせします。',
    '宿泊は、各自でご手配ください。',
    '懇親会の会費は四千円です。',
    '暗号と認証に関する特別な催しを設けます。',
    '口頭発表は一件につき二十分です。',
    '投稿された原稿は返却いたしません。',
  ],
};
