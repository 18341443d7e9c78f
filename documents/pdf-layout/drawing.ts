import { type Operators, operators } from './file';
import { type Direction, type Size, turned } from './turning';

/** A straight line drawn on a page, level or upright: borders of tables and boxes. Points from the upper left. */
export interface Rule {
  upright: boolean;
  /** x of an upright one, y of a level one. */
  at: number;
  /** From where to where it goes. */
  from: number;
  to: number;
}

/** A small round or square shape: the bullet of an item, where a browser drew it. */
export interface Dot {
  x: number;
  y: number;
}

/** What is drawn on a page beside its text. */
export interface Drawing {
  rules: Rule[];
  dots: Dot[];
}

type Matrix = [number, number, number, number, number, number];

/** A rectangle this thin is a line, in points. */
const thin = 3;
/** Width and height of bullets, in points. */
const bullet = { least: 1.5, most: 8 };
/** A page has no more lines than this that mean something: drawings are left alone. */
const most = 5000;

const painting = new Set<number>([
  operators.stroke,
  operators.closeStroke,
  operators.fill,
  operators.eoFill,
  operators.fillStroke,
  operators.eoFillStroke,
  operators.closeFillStroke,
  operators.closeEOFillStroke,
]);

/** The lines of a page, the edges of its filled rectangles, and its bullets. `view`: the page's transform at scale 1. */
export function drawingOf({ fnArray, argsArray }: Operators, view: number[]): Drawing {
  const drawing: Drawing = { rules: [], dots: [] };
  let matrix = view as Matrix;
  const saved: Matrix[] = [];
  for (let i = 0; i < fnArray.length && drawing.rules.length < most; i++) {
    const operator = fnArray[i];
    const args = argsArray[i] as unknown[] | null;
    if (operator === operators.save) saved.push(matrix);
    else if (operator === operators.restore) matrix = saved.pop() ?? matrix;
    else if (operator === operators.transform) matrix = times(matrix, args as Matrix);
    else if (operator === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      if (Array.isArray(args?.[0]) || ArrayBuffer.isView(args?.[0]))
        matrix = times(matrix, Array.from(args?.[0] as ArrayLike<number>) as Matrix);
    } else if (operator === operators.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === operators.constructPath && painting.has(Number(args?.[0]))) {
      const [data] = (args?.[1] ?? []) as [ArrayLike<number> | null];
      if (data) addPath(drawing, data, matrix);
    }
  }
  return drawing;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const operands = [2, 2, 6, 4, 0];

/** The lines of one path, subpath by subpath. */
function addPath(drawing: Drawing, data: ArrayLike<number>, matrix: Matrix): void {
  let points: [number, number][] = [];
  const finish = () => {
    addOutline(drawing, points);
    points = [];
  };
  for (let at = 0; at < data.length && drawing.rules.length < most; ) {
    const step = Number(data[at]);
    const count = operands[step];
    if (count === undefined) return;
    if (step === 0) finish();
    if (count >= 2) {
      const x = Number(data[at + count - 1]);
      const y = Number(data[at + count]);
      const [a, b, c, d, e, f] = matrix;
      points.push([a * x + c * y + e, b * x + d * y + f]);
    }
    at += count + 1;
  }
  finish();
}

/** A thin outline is one line; a larger one is a line for each of its level and upright sides. */
function addOutline({ rules, dots }: Drawing, points: readonly [number, number][]): void {
  const [first] = points;
  if (points.length < 2 || !first) return;
  let [left, right, top, bottom] = [first[0], first[0], first[1], first[1]];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const [width, height] = [right - left, bottom - top];
  if (Math.max(width, height) <= bullet.most && Math.min(width, height) >= bullet.least) {
    if (Math.max(width, height) <= 1.3 * Math.min(width, height) && dots.length < most)
      dots.push({ x: (left + right) / 2, y: (top + bottom) / 2 });
    return;
  }
  if (width <= thin && height <= thin) return;
  if (height <= thin) rules.push({ upright: false, at: (top + bottom) / 2, from: left, to: right });
  else if (width <= thin) rules.push({ upright: true, at: (left + right) / 2, from: top, to: bottom });
  else
    points.forEach(([x, y], i) => {
      const [toX, toY] = points[i + 1] ?? first;
      if (Math.abs(y - toY) <= 0.5 && Math.abs(x - toX) > thin)
        rules.push({ upright: false, at: y, from: Math.min(x, toX), to: Math.max(x, toX) });
      else if (Math.abs(x - toX) <= 0.5 && Math.abs(y - toY) > thin)
        rules.push({ upright: true, at: x, from: Math.min(y, toY), to: Math.max(y, toY) });
    });
}

/** A drawing on the page turned so that its text runs across. */
export function turnedDrawing(direction: Direction, page: Size, { rules, dots }: Drawing): Drawing {
  return {
    rules: rules.map((rule) => turnedRule(direction, page, rule)),
    dots: dots.map((dot) => {
      const [x, y] = turned(direction, page, dot.x, dot.y);
      return { x, y };
    }),
  };
}

function turnedRule(direction: Direction, page: Size, rule: Rule): Rule {
  const ends = rule.upright
    ? [turned(direction, page, rule.at, rule.from), turned(direction, page, rule.at, rule.to)]
    : [turned(direction, page, rule.from, rule.at), turned(direction, page, rule.to, rule.at)];
  const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = ends;
  const upright = Math.abs(x1 - x2) < Math.abs(y1 - y2);
  return upright
    ? { upright, at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) }
    : { upright, at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) };
}
