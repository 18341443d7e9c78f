import { isMeasureId, type MeasureId } from '../../measures/index';
import type { ItemFields } from '../checklist';
import { readEvidence, readTags } from '../formats/cell-lists';
import type { Place, Problem } from '../formats/fault';
import { type CellContent, cellText, type Table } from '../formats/table';
import type { ItemRow } from '../rows';
import { beginsWithDay, readDate } from './dates';
import { type Target, targets } from './headings';
import type { Matching } from './matching';
import { measureOfText } from './measure-of-text';
import { readPriority } from './statuses';

/** The lines of a table, or what is wrong with it. */
export interface ReadRows {
  rows: ItemRow[];
  /** Where there is one, nothing is to be taken in. */
  problems: { problem: Problem; place: Place }[];
}

/** The longest text a field of an item may come with, in UTF-16 units. */
const textLimit = 100_000;

/**
 * The lines of a table as the matching says. A row with an id is one we wrote and stands as it is; of other rows an
 * empty cell says nothing. `language` is that of a reason we have to give ourselves.
 */
export function readRows(table: Table, matching: Matching, language: 'ja' | 'en'): ReadRows {
  const { heading, columns } = matching;
  const problems: ReadRows['problems'] = [];
  if (!columns.includes('text') && !columns.includes('measure') && !columns.includes('id'))
    return { rows: [], problems: [{ problem: { fault: 'no-items' }, place: sheetOf(table) }] };
  const below = table.rows.slice(heading + 1);
  const dayFirst = columns.map((_, n) => beginsWithDay(below.map((row) => cellText(row[n]))));
  const seen = new Set<string>();
  const rows: ItemRow[] = [];
  for (const [n, cells] of below.entries()) {
    if (cells.every((cell) => cellText(cell).trim() === '')) continue;
    const row = new Row(cells, { table, matching, language, dayFirst }, heading + n + 2);
    const read = row.read();
    if (read !== undefined && read.id !== '' && seen.has(read.id))
      row.complain({ fault: 'twice', id: 'ID' }, 'id');
    problems.push(...row.problems);
    if (read === undefined) continue;
    seen.add(read.id);
    rows.push(read);
  }
  if (rows.length === 0 && problems.length === 0)
    problems.push({ problem: { fault: 'no-rows' }, place: sheetOf(table) });
  return { rows, problems };
}

interface Setting {
  table: Table;
  matching: Matching;
  language: 'ja' | 'en';
  dayFirst: readonly (boolean | undefined)[];
}

/** One row being read. */
class Row {
  readonly problems: ReadRows['problems'] = [];

  constructor(
    private readonly cells: readonly CellContent[],
    private readonly setting: Setting,
    /** As the spreadsheet counts it. */
    private readonly number: number,
  ) {}

  /** The line, or undefined for one that speaks of no item: a heading between, a sum. */
  read(): ItemRow | undefined {
    const id = this.text('id').trim();
    const own = id !== '';
    const fields: ItemRow['fields'] = {};
    const set = <Name extends keyof ItemRow['fields']>(
      name: Name,
      value: ItemFields[Name],
      empty: boolean,
    ) => {
      if (this.has(name as Target) && (own || !empty)) fields[name] = value;
    };
    for (const name of ['scope', 'owner', 'reason', 'note'] as const)
      set(name, this.text(name), this.text(name) === '');
    for (const name of ['due', 'lastReviewed', 'nextReview'] as const) {
      const date = this.date(name);
      set(name, date, date === '');
    }
    const [evidence, tags] = [readEvidence(this.text('evidence')), this.tags(own)];
    set('evidence', evidence, evidence.length === 0);
    set('tags', tags, tags.length === 0);
    const priority = readPriority(this.text('priority'));
    if (priority === undefined)
      this.complain({ fault: 'unknown-priority', found: this.text('priority') }, 'priority');
    else set('priority', priority, priority === 0);
    Object.assign(fields, this.item(own));
    if (!own && !fields.measure && !fields.text?.trim()) return undefined;
    this.status(fields, own);
    return { id, fields };
  }

  complain(problem: Problem, target: Target): void {
    const { table, matching } = this.setting;
    const column = cellText(table.rows[matching.heading]?.[matching.columns.indexOf(target)]) || target;
    this.problems.push({ problem, place: { ...sheetOf(table), row: this.number, column } });
  }

  /** Measure and text: as they stand in a row of ours; else found by the words. */
  private item(own: boolean): ItemRow['fields'] {
    const [said, text] = [this.text('measure').trim(), this.text('text')];
    const named = said === '' ? undefined : measureOfText(said)?.measure;
    const measure = (isMeasureId(said) ? said : (named ?? (own && said !== '' ? said : undefined))) as
      | MeasureId
      | undefined;
    if (own)
      return {
        ...(this.has('measure') ? { measure: measure ?? null } : {}),
        ...(this.has('text') ? { text } : {}),
      };
    const words = [text, measure === undefined ? said : ''].filter((one) => one !== '').join('\n');
    if (measure !== undefined) return { measure, ...(words === '' ? {} : { text: words }) };
    const found = this.setting.matching.findMeasures ? measureOfText(words) : undefined;
    if (found === undefined) return { measure: null, text: words };
    return found.whole ? { measure: found.measure } : { measure: found.measure, text: words };
  }

  private status(fields: ItemRow['fields'], own: boolean): void {
    if (!this.has('status')) return;
    const found = this.text('status').trim();
    if (found === '' && !own) return;
    const { statuses } = this.setting.matching;
    const status = Object.hasOwn(statuses, found) ? statuses[found] : undefined;
    if (status === undefined) {
      this.complain({ fault: 'unknown-status', found }, 'status');
      return;
    }
    fields.status = status;
    if (status !== 'not-applicable') {
      delete fields.reason;
      return;
    }
    if (fields.reason?.trim()) return;
    // Our own table has a column for it; of another the entry itself is the reason there is.
    if (own) this.complain({ fault: 'reason-missing' }, this.has('reason') ? 'reason' : 'status');
    else
      fields.reason =
        fields.note?.trim() ||
        { ja: `取り込んだ表に「${found}」とあったため`, en: `The imported table says “${found}”` }[
          this.setting.language
        ];
  }

  private date(target: 'due' | 'lastReviewed' | 'nextReview'): string {
    const column = this.setting.matching.columns.indexOf(target);
    const cell = this.cells[column];
    if (typeof cell === 'object') return cell.date;
    const found = cellText(cell);
    const read = readDate(found, this.setting.dayFirst[column]);
    if ('date' in read) return read.date;
    this.complain({ fault: read.fault, found: found.trim() }, target);
    return '';
  }

  private tags(own: boolean): string[] {
    if (own) return readTags(this.text('tags'));
    return [
      ...new Set(
        this.texts('tags')
          .flatMap((cell) => cell.split(/[\n,、，;|]/u))
          .map((tag) => tag.trim()),
      ),
    ].filter((tag) => tag !== '');
  }

  private has(target: Target): boolean {
    return this.setting.matching.columns.includes(target);
  }

  private text(target: Target): string {
    const text = this.texts(target).join('\n');
    if (text.length <= textLimit) return text;
    this.complain({ fault: 'too-long', length: text.length, limit: textLimit }, target);
    return '';
  }

  private texts(target: Target): string[] {
    const { columns } = this.setting.matching;
    const texts = columns.flatMap((one, n) => (one === target ? [cellText(this.cells[n])] : []));
    return texts.length > 1 ? texts.filter((text) => text !== '') : texts;
  }
}

function sheetOf({ name }: Table): Place {
  return name === '' ? {} : { sheet: name };
}

/** Targets as a list for menus: every one but those only our own tables have. */
export const choices: readonly Target[] = targets.filter((target) => target !== 'id');
