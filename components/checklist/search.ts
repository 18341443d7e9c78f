import type { Item } from '../../checklist/checklist';
import { type MeasureId, measureById, measures } from '../../measures/index';

/**
 * Text as it is compared in a search: width and case do not count, nor hiragana against katakana, nor the long sound at
 * the end of a word (サーバー, サーバ).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[ァ-ヺ])ー(?![ァ-ヺー])/gu, '')
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** The words of a search, each of which must be found. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

const ofMeasures = new Map<MeasureId, string>();
const ofItems = new WeakMap<Item, string>();
/** For the words of late, the measures that have them: there are few of these, and many items of each. */
const measuresWith = new Map<string, ReadonlySet<MeasureId>>();
const wordsKept = 20;

function measureText(id: MeasureId): string {
  const known = ofMeasures.get(id);
  if (known !== undefined) return known;
  const { label, kana, definition, phrases, phrasesEn } = measureById(id);
  const text = fold(
    [label.ja, kana, label.en, definition.ja, definition.en, ...phrases, ...phrasesEn].join('\n'),
  );
  ofMeasures.set(id, text);
  return text;
}

function measuresOf(word: string): ReadonlySet<MeasureId> {
  const known = measuresWith.get(word);
  if (known !== undefined) return known;
  const found = new Set(measures.map(({ id }) => id).filter((id) => measureText(id).includes(word)));
  if (measuresWith.size >= wordsKept) measuresWith.clear();
  measuresWith.set(word, found);
  return found;
}

function itemText(item: Item): string {
  const known = ofItems.get(item);
  if (known !== undefined) return known;
  const { text, scope, owner, note, reason, tags } = item.fields;
  const own = fold([text, scope, owner, note, reason, ...tags].join('\n'));
  ofItems.set(item, own);
  return own;
}

/**
 * Asks items whether they have every word of a query in their measure's names, definition and phrases, or in what the user
 * wrote. What does not depend on the item is looked up once for all of them.
 */
export function searchFor(query: string): (item: Item) => boolean {
  const asked = wordsOf(query).map((word) => ({ word, named: measuresOf(word) }));
  return (item) => {
    const { measure } = item.fields;
    for (const { word, named } of asked) {
      // A word has no line break in it: it stands in one of the two.
      if (!(measure !== null && named.has(measure)) && !itemText(item).includes(word)) return false;
    }
    return true;
  };
}
