import { tenseOf } from './context';
import type { SourceText, State } from './disclosure';
import { normal } from './normal';
import type { Clause } from './segment';

/** What a mark or a cell of its own says, in normal form, whatever the words beside it sound like. */
const marks: readonly (readonly [State, RegExp])[] = [
  ['done', /^(?:実施|対応|対策|導入|提出|設置|作業)?(?:済み?|完了(?:済み?)?)$/],
  [
    'ongoing',
    /^(?:実施|対応|作業|移行|導入|調査|構築|継続|進行|推進|検討)(?:実施)?中(?:[(][^()]{0,14}[)])?$/,
  ],
  ['planned', /^(?:実施|対応|導入)?予定$|^未(?:実施|着手|対応|了)$/],
];
const brackets = '[（(【［[〔]([^（()）【】［］[\\]〔〕]{1,10})[）)】］\\]〕]';
const bracketed = new RegExp(`^[^\\S\\n]*${brackets}`);
const bracketedLast = new RegExp(`${brackets}$`);
/** 「【実施中】」 over a list; a bare 「実施済」 may be a cell of a table that a PDF flattened. */
const bracketedHeading = new RegExp(`^\\s*${brackets}\\s*$`);
/** How a sentence ends that went on or announces, which the characters alone take for done, and one that tells the past. */
const endings: readonly (readonly [State, RegExp])[] = [
  ['planned', /予定(?:です|して(?:おり|い)ます|している|でございます|である)?[。」）)\s]*$/],
  [
    'ongoing',
    /(?:発送|送付|実施|作業|調査|連絡|移行|構築)中(?:です|である|でございます)?[。」）)\s]*$|(?:続け|継続し)て(?:おり|い)ます[。」）)\s]*$/,
  ],
  // Not of a decision: 「することとしました」 is a plan.
  ['done', /(?<!こと[とに](?:(?:いた|致)?し|なり)|決め|定め|決定し|決定いたし|方針とし)ました[。」）)\s]*$/],
];
/** What the sentence that announces a list says of its items. */
const leads: readonly (readonly [State, RegExp])[] = [
  ['done', /済み?(?:です|であ|でござ|とな)|完了(?:して(?:おり|い)ます|しました|いたしました)/],
  ['planned', /(?:実施|徹底|強化|導入)(?:いたします|します|して(?:まいり|参り|いき)ます)|順次(?:実施|進め)/],
];

const markOf = (text: string): State | undefined => {
  const words = normal(text);
  return marks.find(([, pattern]) => pattern.test(words))?.[0];
};

/** For each row of a table, its cells; keyed by table and row. */
export type Rows = ReadonlyMap<string, readonly string[]>;

/** The cells of the tables of a document by their row. */
export function rowsOf(source: SourceText): Rows {
  const rows = new Map<string, string[]>();
  for (const { cell, start, end } of source.blocks) {
    if (!cell) continue;
    const key = `${cell.table}:${cell.row}`;
    const row = rows.get(key);
    const text = source.text.slice(start, Math.min(end, start + 30));
    if (row) row.push(text);
    else rows.set(key, [text]);
  }
  return rows;
}

/**
 * The state that is written beside a clause, ticked before it, said by its last words or, for an item without a verb, by
 * its heading or the sentence that announces its list (`lead`); undefined where nothing of the kind is.
 */
export function sureState(source: SourceText, clause: Clause, rows: Rows, lead: string): State | undefined {
  const text = source.text.slice(clause.start, clause.end);
  const marked =
    bracketed.exec(source.text.slice(clause.end, clause.end + 16)) ?? bracketedLast.exec(text.slice(-14));
  const beside = markOf(marked?.[1] ?? '');
  if (beside) return beside;
  const { cell } = clause.block;
  for (const text of cell ? (rows.get(`${cell.table}:${cell.row}`) ?? []) : []) {
    const state = markOf(text);
    if (state) return state;
  }
  if (/^\s*[☑✅]/.test(source.text.slice(clause.block.start, clause.block.start + 4))) return 'done';
  const sentence = source.text.slice(clause.sentence.start, clause.sentence.end);
  const last = clause.index === clause.count - 1;
  const said = last ? endings.find(([, pattern]) => pattern.test(sentence))?.[0] : undefined;
  if (said || tenseOf(sentence) !== 'noun') return said;
  const heading = bracketedHeading.exec(clause.section.heading)?.[1];
  return markOf(heading ?? '') ?? leads.find(([, pattern]) => pattern.test(lead))?.[0];
}
