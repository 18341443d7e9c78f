import type { Flow, TextFlow } from './flows';
import type { Piece } from './pieces';

/** What is usual in a document: told from all of its pages. */
export interface Habits {
  /** Size of the most text, in points. */
  size: number;
  /** From line to line, in multiples of the size. */
  pitch: number;
  /** Whether most of its text is bold, or in a font without serifs: then neither is emphasis. */
  bold: boolean;
  gothic: boolean;
}

/** The habits of a document's text. */
export function habitsOf(flows: readonly Flow[]): Habits {
  const lines = flows.flatMap((flow) =>
    flow.kind === 'text' ? flow.lines : flow.cells.flatMap((cell) => cell.lines),
  );
  const sizes = new Map<number, number>();
  let [bold, gothic, all] = [0, 0, 0];
  for (const { glyphs, size } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + glyphs.length);
    all += glyphs.length;
    for (const { look } of glyphs) {
      if (look.bold) bold += 1;
      if (look.gothic) gothic += 1;
    }
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const steps = flows.flatMap((flow) => (flow.kind === 'text' ? stepsOf(flow.lines) : []));
  const pitch = steps.sort((a, b) => a - b)[Math.floor(steps.length * 0.3)] ?? 1.7;
  return { size, pitch: Math.min(Math.max(pitch, 1), 3), bold: bold > all / 2, gothic: gothic > all / 2 };
}

/** From baseline to baseline, in multiples of the size, where a line stands right under another. */
export function stepsOf(lines: readonly Piece[]): number[] {
  return lines.slice(1).flatMap((line, i) => {
    const before = lines[i] as Piece;
    const step = (line.base - before.base) / Math.max(line.size, before.size);
    const beneath =
      line.origin.page === before.origin.page && line.left < before.right && line.right > before.left;
    return beneath && step > 0.8 && step < 4 ? [step] : [];
  });
}

/** Finds out where the lines of each flow must end, for those whose column is not drawn. */
export function edgesOf(flows: readonly Flow[]): Map<TextFlow, number> {
  const texts = flows.filter((flow): flow is TextFlow => flow.kind === 'text');
  const open = texts.filter(({ edge }) => edge === null);
  const all = open.flatMap(({ lines }) => lines);
  const known = new Map<string, number>();
  return new Map(
    texts.map((flow): [TextFlow, number] => {
      if (flow.edge !== null) return [flow, flow.edge];
      const left = Math.min(...flow.lines.map((line) => line.left));
      const size = flow.lines[0]?.size ?? 10;
      const key = `${Math.round(left / size)}`;
      // Columns that begin at one place end at one.
      const found =
        known.get(key) ??
        edgeOf(all.filter((line) => line.left >= left - 2 * size && line.left <= left + 6 * size));
      known.set(key, found);
      return [flow, found];
    }),
  );
}

/**
 * Where lines are broken: the end that most of the longer ones share. Without three that do, the end of the longest. A few
 * lines may go further: what stands on the right, or an address that could not be broken.
 */
function edgeOf(lines: readonly Piece[]): number {
  const most = lines.reduce((end, { right }) => Math.max(end, right), 0);
  const left = lines.reduce((start, line) => Math.min(start, line.left), most);
  // A long line is half as long as all but a few, which may go over several columns.
  const widths = lines.map((line) => line.right - line.left).sort((a, b) => b - a);
  const usual =
    widths[Math.min(widths.length - 1, Math.max(2, Math.floor(widths.length * 0.05)))] ?? most - left;
  const long = lines.filter((line) => line.right - line.left >= usual * 0.5);
  const rights = long.map(({ right }) => right).sort((a, b) => a - b);
  const reach = 1.3 * (long[0]?.size ?? 10);
  let first = 0;
  const near = rights.map((right, i) => {
    while ((rights[first] ?? right) < right - reach) first += 1;
    return i - first + 1;
  });
  const best = near.reduce((a, b) => Math.max(a, b), 0);
  if (best < 3) return most;
  // Of ends shared by many, the outmost.
  for (let i = rights.length - 1; i >= 0; i--)
    if ((near[i] ?? 0) >= Math.max(3, best * 0.4)) return rights[i] ?? most;
  return most;
}
