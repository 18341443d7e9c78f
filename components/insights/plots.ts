import * as Plot from '@observablehq/plot';
import type { TrendDay } from '../../checklist/insights/trend';
import type { Language } from '../language';
import { writeNumber } from '../words/written';
import { type Part, parts } from './counts';

/** A bar of a picture. */
export interface BarRow {
  label: string;
  /** What the parts are as long as; left out, 0. */
  values: Partial<Record<Part, number>>;
  /** Stands at the end of the bar. */
  note: string;
}

/** Text and lines take their colour and face from the page around them, in whatever theme. */
const style = {
  fontFamily: 'inherit',
  fontSize: '13px',
  color: 'inherit',
  background: 'none',
  overflow: 'visible',
};

/** Horizontal bars in parts, each part with the fill of its status. `most`: the value that fills the width. */
export function bars(rows: readonly BarRow[], most: number, width: number): SVGSVGElement {
  const before = Math.max(0, ...rows.map(({ label }) => widthOf(label))) + 12;
  // Where there is no room beside the bars, the labels stand above them.
  const above = before > width * 0.4;
  const after = Math.max(0, ...rows.map(({ note }) => widthOf(note))) + 8;
  const places = rows.map((_, index) => index);
  const pieces = rows.flatMap(({ values }, index) => {
    let end = 0;
    return parts.flatMap((part) => {
      const value = values[part] ?? 0;
      if (value === 0) return [];
      end += value;
      return [{ part, index, from: end - value, to: end }];
    });
  });
  const y = (piece: { index: number }) => piece.index;
  return Plot.plot({
    width,
    height: rows.length * (above ? 56 : 32) + 8,
    marginLeft: above ? 0 : before,
    marginRight: after,
    marginTop: above ? 20 : 4,
    marginBottom: 4,
    style,
    x: { domain: [0, Math.max(most, 1e-9)], axis: null },
    y: { domain: places, axis: null, padding: above ? 0.6 : 0.3 },
    marks: [
      Plot.barX(rows, { x1: 0, x2: most, y: (_, index) => index, fill: 'var(--raised)' }),
      ...parts.map((part) =>
        Plot.barX(
          pieces.filter((piece) => piece.part === part),
          { x1: 'from', x2: 'to', y, fill: `url(#fill-${part})`, stroke: `var(--${part})`, insetRight: 1 },
        ),
      ),
      Plot.text(rows, {
        x: 0,
        y: (_, index) => index,
        text: 'label',
        fill: 'currentColor',
        textAnchor: above ? 'start' : 'end',
        ...(above ? { dy: -20 } : { dx: -12 }),
      }),
      Plot.text(rows, {
        x: most,
        y: (_, index) => index,
        text: 'note',
        fill: 'currentColor',
        textAnchor: 'start',
        dx: 8,
      }),
    ],
  }) as SVGSVGElement;
}

/** How many stood where, day by day, one area upon the other; a status lasts until it changes. */
export function areas(days: readonly TrendDay[], width: number, language: Language): SVGSVGElement {
  const stacked = parts.map((part, at) =>
    days.map(({ date, counts }) => {
      const below = parts.slice(0, at).reduce((sum, other) => sum + counts[other], 0);
      return { date: new Date(date), from: below, to: below + counts[part] };
    }),
  );
  const most = Math.max(1, ...(stacked.at(-1)?.map(({ to }) => to) ?? []));
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const dates = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    ...(first.slice(0, 4) === last.slice(0, 4) ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return Plot.plot({
    width,
    height: 240,
    marginLeft: widthOf(writeNumber(most, language)) + 16,
    marginRight: 28,
    marginTop: 12,
    style,
    x: { type: 'utc', label: null },
    y: { domain: [0, most], label: null },
    marks: [
      Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: Math.min(most, 5) }),
      ...parts.map((part, at) =>
        Plot.areaY(stacked[at] ?? [], {
          x: 'date',
          y1: 'from',
          y2: 'to',
          curve: 'step-after',
          fill: `url(#fill-${part})`,
          stroke: `var(--${part})`,
        }),
      ),
      Plot.axisX({
        ticks: Math.max(2, Math.floor(width / 140)),
        tickFormat: (date: Date) => dates.format(date),
        stroke: 'var(--edge)',
        fill: 'currentColor',
      }),
      Plot.axisY({
        ticks: Math.min(most, 5),
        tickFormat: (value: number) => (Number.isInteger(value) ? writeNumber(value, language) : ''),
        stroke: 'var(--edge)',
        fill: 'currentColor',
      }),
    ],
  }) as SVGSVGElement;
}

/** Measures text as it is drawn here; null where nothing is drawn. */
const ruler = document.createElement('canvas').getContext('2d');

/** Width of a label in pixels. Where nothing can be measured, a guess: Japanese characters are square, others narrow. */
function widthOf(text: string): number {
  if (ruler === null)
    return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 13 : 9), 0);
  ruler.font = `${style.fontSize} ${getComputedStyle(document.body).fontFamily}`;
  return Math.ceil(ruler.measureText(text).width);
}
