import type { Text } from '../../measures/measure';
import { type Faults, faultTexts } from './fault-texts';

/** Why something was not taken in. */
export type Fault = keyof Faults;

/** What is wrong, with what its message needs. */
export type Problem = { [F in Fault]: { fault: F } & Faults[F] }[Fault];

/**
 * The place in a file: of a backup the path to the value, e.g. `items[3] (measure:waf) fields.due`; of a table the row
 * as the spreadsheet counts it and the column's heading; of the file as a whole neither.
 */
export interface Place {
  path?: string;
  /** Sheet, where there are several. */
  sheet?: string;
  /** From 1. */
  row?: number;
  column?: string;
}

/** A file that was not taken in; nothing was changed. */
export class FormatError extends Error {
  override name = 'FormatError';

  constructor(
    readonly problem: Problem,
    readonly place: Place = {},
    options?: ErrorOptions,
  ) {
    super(explain(problem, place).en, options);
  }

  get fault(): Fault {
    return this.problem.fault;
  }

  /** The sentence for the user, which names the place. */
  get text(): Text {
    return explain(this.problem, this.place);
  }
}

/** What is wrong, and where, as a sentence. */
export function explain(problem: Problem, place: Place = {}): Text {
  const describe = faultTexts[problem.fault] as (details: Problem) => Text;
  const { ja, en } = describe(problem);
  const where = placeText(place);
  return where === null ? { ja, en } : { ja: `${where.ja}：${ja}`, en: `${where.en}: ${en}` };
}

function placeText({ path, sheet, row, column }: Place): Text | null {
  if (path !== undefined && path !== '') return { ja: path, en: path };
  const parts = [
    ...(sheet ? [{ ja: `シート「${sheet}」`, en: `sheet “${sheet}”` }] : []),
    ...(row === undefined ? [] : [{ ja: `${row}行目`, en: `row ${row}` }]),
    ...(column === undefined ? [] : [{ ja: `「${column}」`, en: `“${column}”` }]),
  ];
  if (parts.length === 0) return null;
  const en = parts.map((part) => part.en).join(', ');
  return { ja: parts.map((part) => part.ja).join(''), en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}
