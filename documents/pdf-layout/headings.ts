import { listMark } from '../marks';
import type { Habits } from './edges';
import type { Paragraph } from './paragraphs';
import { textOf } from './pieces';
import { closed } from './wrapping';

/** What a paragraph is, as a block of a SourceText. */
export interface Shape {
  kind: 'heading' | 'paragraph' | 'item';
  level: number;
}

/** Longer text is no heading, in characters. */
const longest = 120;
/** How much larger than the body text a heading is, at least. */
const larger = 1.12;

/** Numbering of headings, from the outermost kind to the inmost. */
const numbering: readonly RegExp[] = [
  /^(?:第[\d一二三四五六七八九十]+[章部]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])/,
  /^(?:[■【◆●]|第[\d一二三四五六七八九十]+[条節]|[\d０-９]{1,2}[.．、\s]|[一二三四五六七八九十]{1,2}[.．、\s])/,
  /^[\d０-９]{1,2}[)）]/,
  /^(?:[\d０-９]{1,2}[-－.．][\d０-９]|[(（][\d０-９一二三四五六七八九十]{1,2}[)）]|[□○◇▼])/,
  /^(?:[①-⑳]|[ア-ン][.．、)）\s]|[(（][ア-ンa-zA-Z][)）])/,
];

/** The shapes of paragraphs in their order. Cells of tables have none of these. */
export function shapesOf(paragraphs: readonly Paragraph[], habits: Habits): Shape[] {
  const looks = paragraphs.map((one) => (one.cell ? null : lookOf(one, habits)));
  const sizes = [...new Set(looks.flatMap((look) => (look?.heading ? [look.size] : [])))].sort(
    (a, b) => b - a,
  );
  const items: number[] = [];
  return paragraphs.map((paragraph, index) => {
    const look = looks[index];
    if (look?.heading) {
      items.length = 0;
      return { kind: 'heading', level: levelOf(look, sizes) };
    }
    if (look && (paragraph.lines[0]?.bullet || listMark.test(look.text))) {
      const left = paragraph.lines[0]?.left ?? 0;
      while (items.length > 0 && (items.at(-1) ?? 0) > left - habits.size * 0.6) items.pop();
      items.push(left);
      return { kind: 'item', level: Math.min(items.length, 6) };
    }
    return { kind: 'paragraph', level: 0 };
  });
}

interface Look {
  text: string;
  /** In points, to a whole one: sizes of headings differ by more. */
  size: number;
  heading: boolean;
}

function lookOf({ lines, centred }: Paragraph, habits: Habits): Look {
  const text = lines.map(textOf).join('');
  const size = Math.max(...lines.map((line) => line.size));
  const glyphs = lines.flatMap((line) => line.glyphs);
  const bold = !habits.bold && glyphs.every(({ look }) => look.bold);
  const gothic = !habits.gothic && glyphs.every(({ look }) => look.gothic);
  const titled = text.length >= 2 && text.length <= longest && lines.length <= 4 && !/。/.test(text);
  const large = size >= habits.size * larger;
  const marked = (bold || (gothic && lines.length <= 2)) && text.length <= 60 && !closed.test(text);
  // A name or a date set apart on the right is none.
  const subject = centred && /(?:について|に関する|お知らせ|お詫び|おわび|報告|の件)/.test(text);
  return { text, size: Math.round(size), heading: titled && (large || marked || subject) };
}

/** By size where it is larger than others, else by the kind of its number. */
function levelOf({ text, size }: Look, sizes: readonly number[]): number {
  const bySize = sizes.indexOf(size);
  const byNumber = numbering.findIndex((pattern) => pattern.test(text));
  if (bySize < sizes.length - 1 || sizes.length === 1) {
    const level = Math.min(bySize + 1, 3);
    return sizes.length === 1 ? Math.min(6, 2 + Math.max(byNumber, 0)) : level;
  }
  return Math.min(6, Math.min(bySize + 1, 3) + Math.max(byNumber, 0));
}
