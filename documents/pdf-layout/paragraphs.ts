import type { Block } from '../../disclosure/disclosure';
import { listMark } from '../marks';
import { edgesOf, type Habits, stepsOf } from './edges';
import type { Flow, FlowCell, TextFlow } from './flows';
import { type Piece, textOf } from './pieces';
import { closed, goesOn, isFull, type Open, stopsShort } from './wrapping';

/** Lines that are one block of text; for cells of tables, where it stands. */
export interface Paragraph {
  lines: Piece[];
  /** Whether it stands in the middle between the ends of its column. */
  centred: boolean;
  /** How far it is set in from its column, in points. */
  indent: number;
  cell?: NonNullable<Block['cell']>;
}

/** The flows of a document as paragraphs: lines joined within columns, and on over columns and pages. */
export function paragraphsOf(flows: readonly Flow[], habits: Habits): Paragraph[] {
  const edges = edgesOf(flows);
  const ragged = isRagged(flows, edges);
  const spread = isSpread(flows, edges);
  const paragraphs: Paragraph[] = [];
  let open: Open | null = null;
  let table = 0;
  const close = () => {
    if (open) paragraphs.push(paragraph(open));
    open = null;
  };
  for (const flow of flows) {
    if (flow.kind === 'table') {
      close();
      for (const cell of flow.cells) {
        const { row, column } = cell;
        for (const one of paragraphsOfCell(cell, habits))
          paragraphs.push({ ...one, cell: { table, row, column, header: false } });
      }
      table += 1;
      continue;
    }
    const context = {
      ragged,
      spread,
      edge: edges.get(flow) ?? 0,
      start: Math.min(...flow.lines.map(({ left }) => left)),
      pitch: pitchOf(flow.lines, habits),
    };
    flow.lines.forEach((line, index) => {
      const last: Piece | undefined = (open as Open | null)?.lines.at(-1);
      // The next column begins higher up, the next page on a page of its own.
      const apart =
        index === 0 && last !== undefined && (last.origin.page !== line.origin.page || line.base < last.base);
      if (open && goesOn(open, line, habits, apart)) {
        const joined: Open = open;
        if (apart) joined.before = joined.lines.length;
        joined.lines.push(line);
        Object.assign(joined, context);
      } else {
        close();
        open = { ...context, lines: [line], before: 0 };
      }
    });
  }
  close();
  return paragraphs;
}

/**
 * Whether lines were broken by hand: many longer ones stop before their column does, and most of those in the middle of a
 * sentence.
 */
function isRagged(flows: readonly Flow[], edges: ReadonlyMap<TextFlow, number>): boolean {
  let [long, short, broken] = [0, 0, 0];
  for (const flow of flows) {
    if (flow.kind !== 'text') continue;
    const edge = edges.get(flow) ?? 0;
    const start = Math.min(...flow.lines.map(({ left }) => left));
    flow.lines.forEach((line, i) => {
      const next = flow.lines[i + 1];
      if (!next || line.right - start < (edge - start) * 0.65) return;
      long += 1;
      if (isFull(line, next, edge, false)) return;
      short += 1;
      if (!closed.test(textOf(line)) && !listMark.test(textOf(next))) broken += 1;
    });
  }
  return broken >= 6 && short >= long * 0.3 && broken >= short * 0.6;
}

/**
 * Whether lines were spread out to end at their edge: those with Latin letters in them nearly all do, which else would end
 * anywhere within a letter of it.
 */
function isSpread(flows: readonly Flow[], edges: ReadonlyMap<TextFlow, number>): boolean {
  let [near, short] = [0, 0];
  for (const flow of flows) {
    if (flow.kind !== 'text') continue;
    const edge = edges.get(flow) ?? 0;
    for (const line of flow.lines) {
      if (Math.abs(edge - line.right) > 1.3 * line.size || !/[!-~]/.test(textOf(line))) continue;
      near += 1;
      if (stopsShort(line, edge)) short += 1;
    }
  }
  return near >= 6 && short <= near * 0.15;
}

function pitchOf(lines: readonly Piece[], habits: Habits): number {
  const steps = stepsOf(lines).sort((a, b) => a - b);
  const own = steps[Math.floor(steps.length * 0.25)] ?? habits.pitch;
  return lines.length < 4 ? Math.min(own, habits.pitch) : own;
}

function paragraphsOfCell({ lines, edge }: FlowCell, habits: Habits): Paragraph[] {
  const end = edge ?? Math.max(...lines.map(({ right }) => right));
  const start = Math.min(...lines.map(({ left }) => left));
  const pitch = pitchOf(lines, habits);
  const paragraphs: Open[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, habits, false)) open.lines.push(line);
    else paragraphs.push({ lines: [line], before: 0, edge: end, start, pitch, ragged: false, spread: false });
  }
  return paragraphs.map(paragraph);
}

function paragraph({ lines, edge, start }: Open): Paragraph {
  const centred = lines.every(({ left, right, size }) => {
    const [before, after] = [left - start, edge - right];
    return before >= 1.5 * size && Math.abs(before - after) <= 2 * size;
  });
  return { lines, centred, indent: Math.max(0, (lines[0]?.left ?? start) - start) };
}
