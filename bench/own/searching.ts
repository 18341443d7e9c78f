import { fold, searchFor } from '../../components/checklist/search';
import { measureById } from '../../measures/index';
import { manyItems } from './items';

/** What is typed, key by key. */
const typed = ['さ', 'さと', 'さとう', '会員', '会員サイト', 'ログ', 'waf', '点検 9', '多要素', 'zzz'];

/** One key typed into the search over these many items, and `includes` on the same strings; milliseconds a key. */
export function searching(count: number, rounds: number): { ours: number[]; theirs: number[] } {
  const items = manyItems(count);
  const strings = items.map(({ fields: { measure, text, scope, owner, note, reason, tags } }) => {
    const own = fold([text, scope, owner, note, reason, ...tags].join('\n'));
    if (measure === null) return own;
    const { label, kana, definition, phrases, phrasesEn } = measureById(measure);
    const rest = [label.ja, kana, label.en, definition.ja, definition.en, ...phrases, ...phrasesEn];
    return `${own}\n${fold(rest.join('\n'))}`;
  });
  const times = { ours: [] as number[], theirs: [] as number[] };
  let found = 0;
  for (let round = 0; round <= rounds; round++) {
    for (const query of typed) {
      const begin = performance.now();
      found += items.filter(searchFor(query)).length;
      const middle = performance.now();
      const [first = '', ...more] = query.split(' ').map(fold);
      found -= strings.filter(
        (text) => text.includes(first) && more.every((word) => text.includes(word)),
      ).length;
      const end = performance.now();
      if (round === 0) continue;
      times.ours.push(middle - begin);
      times.theirs.push(end - middle);
    }
  }
  if (found !== 0) throw new Error('The two searches do not find the same.');
  return times;
}
