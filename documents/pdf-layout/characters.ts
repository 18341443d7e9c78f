import { radicals } from './radicals';

/** A character of a text run with its combining marks: what is written for it, and where it stands in the run. */
export interface Cluster {
  /** The normal form; '' for what has no shape of its own. */
  text: string;
  /** Roughly its width in em: ａ and a are the same letter and not as wide. */
  width: number;
  /** Offset and length in UTF-16 units of the run. */
  offset: number;
  length: number;
}

/** A character and what is set onto it: combining marks, and the voiced marks of half-width kana. */
const cluster = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

/** Whether there is anything to be set onto a character. */
const marked = /[\p{M}\uff9e\uff9f]/u;

/** Characters without a shape of their own. */
const shapeless = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** Signs of symbol fonts that came without a meaning; nearly all of them are bullets. */
const symbol = /^[\uf020-\uf0ff]$/;

/** Other shapes of a character that mean the same: width, ligatures, squared words, compatibility ideographs. */
const variant =
  /^[\u2100-\u2115\u2117-\u2121\u2123-\u214f\u2e80-\u2fdf\u3130-\u318f\u3200-\u325f\u3280-\u33ff\uf900-\ufaff\ufb00-\ufb4f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uffdc]|\u2116/;
/** Signs that fonts draw with one glyph and a PDF may give back for each other: the one Japanese is written with. */
const alike = new Map([
  ['\u2027', '・'],
  ['\u22ef', '…'],
  ['\u2215', '／'],
]);
/** Forms for vertical writing; their compatibility forms are narrow where Japanese is wide. */
const upright = /^[\ufe10-\ufe19\ufe30-\ufe4f]/;

/** The characters of a run in order, in normal form. */
export function clustersOf(run: string): Cluster[] {
  let offset = 0;
  return (marked.test(run) ? (run.match(cluster) ?? []) : [...run]).map((written) => {
    const { length } = written;
    offset += length;
    const { text, width } = formOf(written);
    return { text, width, offset: offset - length, length };
  });
}

/** Forms of characters met before: a document has the same few hundred over and over. */
const known = new Map<string, Pick<Cluster, 'text' | 'width'>>();
/** So many are kept. */
const mostKnown = 20_000;

function formOf(written: string): Pick<Cluster, 'text' | 'width'> {
  const before = known.get(written);
  if (before) return before;
  const form = { text: normalised(written), width: widthOf(written) };
  if (known.size < mostKnown) known.set(written, form);
  return form;
}

/**
 * One character in normal form: NFKC where it changes the shape alone. Signs whose plain form says something else stay as
 * they are (①, ², Ⅲ are marks and numbers of their own), and so does the punctuation of Japanese.
 */
function normalised(character: string): string {
  const plain = character.replace(shapeless, '');
  if (/^[\s\u3000]$/.test(plain)) return ' ';
  if (symbol.test(plain)) return '•';
  const radical = radicals.get(plain) ?? alike.get(plain);
  if (radical !== undefined) return radical;
  if (upright.test(plain))
    return plain
      .normalize('NFKC')
      .replace('...', '…')
      .replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
  return variant.test(plain) || /[\uff9e\uff9f]$/.test(plain)
    ? plain.normalize('NFKC')
    : plain.normalize('NFC');
}

/** Whether a character is written without spaces around it, and as wide as it is high. */
export function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x2e80 && !(code >= 0xac00 && code <= 0xd7af) && !(code >= 0xff61 && code <= 0xffdc)) ||
    (code >= 0x2190 && code <= 0x27bf) ||
    /[…‥—―“”‘’※±×÷°′″§¶]/.test(character)
  );
}

/** Ideographs, kana and the marks written with them: what may be spread out letter by letter. */
export function isLetterOfJapanese(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  const letter =
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code >= 0x20000;
  return letter && text.length === (code > 0xffff ? 2 : 1);
}

/** Roughly how wide a character of a run is in its font, in em. */
function widthOf(text: string): number {
  if (isWide(text)) return 1;
  if (/^[ijlftI.,:;'|!()[\] ]$/.test(text)) return 0.32;
  return /^[mwMW@%]$/.test(text) ? 0.85 : 0.52 * [...text].length;
}
