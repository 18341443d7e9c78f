import type { Glyph } from './glyphs';

/** Kana, and the marks readings are written with. */
const kana = /^[\u3041-\u309f\u30a0-\u30ff・･]+$/;

/** How large a reading is at most, beside its text. */
const small = 0.62;

/** The glyphs without the readings (ruby) set over words: small kana right over a larger line. */
export function withoutRuby(glyphs: readonly Glyph[]): Glyph[] {
  const largest = glyphs.reduce((most, { size }) => Math.max(most, size), 0);
  const maybe = ({ size, text }: Glyph) => size <= largest * small && kana.test(text);
  if (!glyphs.some(maybe)) return [...glyphs];
  const rows = new Map<number, Glyph[]>();
  // Rows of twice the usual size of text: what is under a glyph is in its own or one of the next rows.
  const height = 24;
  for (const glyph of glyphs) {
    const row = Math.floor(glyph.top / height);
    const list = rows.get(row);
    if (list) list.push(glyph);
    else rows.set(row, [glyph]);
  }
  const isRuby = (glyph: Glyph): boolean => {
    const row = Math.floor(glyph.top / height);
    return [row, row + 1, row + 2].some((at) => rows.get(at)?.some((text) => reads(glyph, text)));
  };
  return glyphs.filter((glyph) => !maybe(glyph) || !isRuby(glyph));
}

/** Whether a small glyph stands right over a letter: between a third and one and a half of its size higher. */
function reads(glyph: Glyph, text: Glyph): boolean {
  if (glyph.size > text.size * small || !/[\u3005-\u3007\u3400-\u9fff\uf900-\ufaffA-Za-z0-9]/.test(text.text))
    return false;
  const rise = text.base - glyph.base;
  const middle = (glyph.left + glyph.right) / 2;
  return (
    rise >= text.size * 0.62 &&
    rise <= text.size * 1.45 &&
    middle >= text.left - text.size * 0.75 &&
    middle <= text.right + text.size * 0.75
  );
}
