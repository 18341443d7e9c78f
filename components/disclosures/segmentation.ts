/** A word of a text, or what stands between two. */
export interface Word {
  text: string;
  /** UTF-16 units from the start of the text. */
  start: number;
  end: number;
}

/** Made when first needed: most pages show none. */
let segmenter: Intl.Segmenter | undefined;

/** A Japanese text in words, together the whole text. */
export function wordsOf(text: string): Word[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const words: Word[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (last && goesOn(last.text, segment)) {
      last.text += segment;
      last.end += segment.length;
    } else words.push({ text: segment, start: index, end: index + segment.length });
  }
  return words;
}

/** Words that come in pieces: katakana that is in no dictionary in syllables, verbs as their stem and its ending (not with する, which follows nouns). */
function goesOn(word: string, next: string): boolean {
  return (
    (/^[\p{Script=Katakana}ー]+$/u.test(word) && /^[\p{Script=Katakana}ー]+$/u.test(next)) ||
    (/^\p{Script=Han}$/u.test(word) &&
      /^(?![はがをにでとものへしすさ]|[やか]$)\p{Script=Hiragana}+$/u.test(next))
  );
}
