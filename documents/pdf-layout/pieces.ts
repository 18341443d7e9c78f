import { isLetterOfJapanese, isWide } from './characters';
import type { Glyph } from './glyphs';
import { labelLength } from './labels';
import type { Box, Origin } from './turning';

/** Text on one line without a wide gap in it: a line of a paragraph, of a cell, or one of several beside each other. */
export interface Piece extends Box {
  glyphs: Glyph[];
  /** Whether a space stands before each glyph. */
  spaced: boolean[];
  base: number;
  /** The size most of its glyphs have. */
  size: number;
  origin: Origin;
  /** Whether a bullet is drawn before it, and how much of it is links, from 0 to 1. */
  bullet: boolean;
  linked: number;
  /** Where its text comes in the file. */
  order: number;
}

/** A gap this wide ends a piece, in em: two full-width spaces do, one does not. */
const wideGap = 1.7;
/** How many lines up and down the line of a raised or lowered sign is looked for. */
const near = 4;

/** The glyphs of a page as pieces, in reading order of their lines. `cuts`: lines of tables no piece goes across. */
export function piecesOf(
  glyphs: readonly Glyph[],
  origin: Origin,
  cut: (left: Glyph, right: Glyph) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  for (const line of linesOf(glyphs)) {
    let open: Glyph[] = [];
    for (const glyph of line) {
      const last = open.at(-1);
      if (last && (glyph.left - last.right > wideGap * Math.max(glyph.size, last.size) || cut(last, glyph))) {
        pieces.push(pieceOf(open, origin));
        open = [];
      }
      open.push(glyph);
    }
    if (open.length > 0) pieces.push(pieceOf(open, origin));
  }
  return pieces;
}

/** Glyphs by the line they stand on, from the top, each line from the left; small ones beside a line are on it. */
function linesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.base - b.base);
  const lines: { base: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of sorted) {
    const last = lines.at(-1);
    if (last && glyph.base - last.base <= 0.2 * Math.min(glyph.size, last.size)) {
      last.glyphs.push(glyph);
      last.size = Math.max(last.size, glyph.size);
    } else lines.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] });
  }
  // Raised and lowered numbers and signs belong to the line they stand beside.
  lines.forEach((line, index) => {
    for (const host of lines.slice(Math.max(0, index - near), index + near + 1)) {
      if (host === line || host.size * 0.85 < line.size || Math.abs(host.base - line.base) > host.size * 0.6)
        continue;
      const moved = line.glyphs.filter((glyph) => beside(glyph, host));
      if (moved.length === 0) continue;
      host.glyphs.push(...moved);
      line.glyphs = line.glyphs.filter((glyph) => !moved.includes(glyph));
    }
  });
  return lines
    .filter((line) => line.glyphs.length > 0)
    .map((line) => line.glyphs.sort((a, b) => a.left - b.left));
}

function beside(glyph: Glyph, host: { base: number; size: number; glyphs: Glyph[] }): boolean {
  const top = host.base - 0.88 * host.size;
  const bottom = host.base + 0.12 * host.size;
  const shared = Math.min(bottom, glyph.bottom) - Math.max(top, glyph.top);
  return (
    shared >= 0.55 * glyph.size &&
    host.glyphs.some(
      (other) =>
        Math.max(other.left - glyph.right, glyph.left - other.right) <= host.size * 0.6 &&
        // Readings stand over their text, not beside it.
        Math.min(other.right, glyph.right) - Math.max(other.left, glyph.left) <= glyph.size * 0.3,
    )
  );
}

/** A piece from glyphs in their order; its spaces are told from its gaps. */
export function pieceOf(glyphs: Glyph[], origin: Origin): Piece {
  const usual = usualGap(glyphs);
  const spaced = glyphs.map((_, i) => isSpaced(glyphs, i, usual));
  const open = [...spaced];
  closeUp(glyphs, spaced);
  // The label of a letterhead stays apart from what it labels.
  const label = labelLength(glyphs.map(({ text }) => text).join(''));
  if (open[label] && spaced.slice(1, label).every((space) => !space)) spaced[label] = true;
  return {
    glyphs,
    spaced,
    left: Math.min(...glyphs.map(({ left }) => left)),
    right: Math.max(...glyphs.map(({ right }) => right)),
    top: Math.min(...glyphs.map(({ top }) => top)),
    bottom: Math.max(...glyphs.map(({ bottom }) => bottom)),
    base: median(glyphs.map(({ base }) => base)),
    size: median(glyphs.map(({ size }) => size)),
    origin,
    bullet: false,
    linked: 0,
    order: Math.min(...glyphs.map(({ item }) => item)),
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The gap between letters of Japanese that is usual in a line, in em: lines are spread out to fill their column. */
function usualGap(glyphs: readonly Glyph[]): number {
  const gaps = glyphs.flatMap((glyph, i) => {
    const before = glyphs[i - 1];
    return before && isLetterOfJapanese(before.text) && isLetterOfJapanese(glyph.text)
      ? [(glyph.left - before.right) / glyph.size]
      : [];
  });
  return Math.max(0, median(gaps));
}

/**
 * Whether the gap before a glyph is a space: wider than is usual in its line. Letters of Japanese stand a little apart from
 * Latin ones without a space, except behind the number of a heading; marks of punctuation bring their own.
 */
function isSpaced(glyphs: readonly Glyph[], at: number, usual: number): boolean {
  const before = glyphs[at - 1];
  const glyph = glyphs[at];
  if (!before || !glyph) return false;
  const gap = (glyph.left - before.right) / Math.max(before.size, glyph.size);
  const wide = [isWide(before.text), isWide(glyph.text)];
  if (wide[0] && wide[1] && (marks.test(before.text) || marks.test(glyph.text))) return gap - usual >= 0.8;
  if (wide[0] && wide[1]) return gap - usual >= 0.17;
  if (!wide[0] && !wide[1]) return gap >= 0.14;
  const numbering =
    at <= 12 && glyphs.slice(0, at).every(({ text }) => /^[\d.．\-－()/／:：年月日時分]+$/.test(text));
  return gap - usual >= (numbering ? 0.17 : 0.36);
}

/** Punctuation and brackets: as wide as a letter, half of it empty. */
const marks = /^[、。，．・：；！？「」『』（）【】［］〔〕〈〉《》]$/;

/** Closes letters up that are spread out: 会 社 名. Two or more single letters of Japanese with like gaps are one word. */
function closeUp(glyphs: readonly Glyph[], spaced: boolean[]): void {
  const gap = (i: number) => (glyphs[i]?.left ?? 0) - (glyphs[i - 1]?.right ?? 0);
  const single = (i: number) =>
    glyphs[i] !== undefined &&
    isLetterOfJapanese(glyphs[i].text) &&
    (i === 0 || spaced[i] === true) &&
    (i === glyphs.length - 1 || spaced[i + 1] === true);
  const lone = glyphs.map((_, i) => single(i));
  for (let start = 0; start < glyphs.length; ) {
    let end = start + 1;
    const size = glyphs[start]?.size ?? 1;
    // The narrowest gap of the run is its measure: what is much wider parts words.
    let least = Number.POSITIVE_INFINITY;
    while (lone[start] && lone[end] && gap(end) <= Math.max(least * 1.5, least + 0.35 * size)) {
      least = Math.min(least, gap(end));
      end += 1;
    }
    for (let i = start + 1; i < end; i++) spaced[i] = false;
    start = end;
  }
}

/** Texts of pieces that were asked for before; no piece changes its glyphs once it is made. */
const texts = new WeakMap<Piece, string>();

/** The text of a piece. */
export function textOf(piece: Piece): string {
  const known = texts.get(piece);
  if (known !== undefined) return known;
  const text = piece.glyphs.map((glyph, i) => (piece.spaced[i] ? ` ${glyph.text}` : glyph.text)).join('');
  texts.set(piece, text);
  return text;
}
