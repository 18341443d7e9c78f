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
const bracketed = /^[^\S\n]*[（(【［[〔]([^（()）【】［］[\]〔〕]{1,10})[）)】］\]〕]/;
/** How a sentence ends that goes on, or that announces: the characters alone take them for done. */
const endings: readonly (readonly [State, RegExp])[] = [
  ['planned', /予定(?:です|して(?:おり|い)ます|している|でございます|である)?[。」）)\s]*$/],
  [
    'ongoing',
    /(?:発送|送付|実施|作業|調査|連絡|移行|構築)中(?:です|である|でございます)?[。」）)\s]*$|(?:続け|継続し)て(?:おり|い)ます[。」）)\s]*$/,
  ],
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

/** The state that is written beside a clause, ticked before it or said by its last words; undefined where nothing of the kind is. */
export function sureState(source: SourceText, clause: Clause, rows: Rows): State | undefined {
  const after = bracketed.exec(source.text.slice(clause.end, clause.end + 16))?.[1];
  const beside = after === undefined ? undefined : markOf(after);
  if (beside) return beside;
  const { cell } = clause.block;
  for (const text of cell ? (rows.get(`${cell.table}:${cell.row}`) ?? []) : []) {
    const state = markOf(text);
    if (state) return state;
  }
  if (/^\s*[☑✅]/.test(source.text.slice(clause.block.start, clause.block.start + 4))) return 'done';
  if (clause.index < clause.count - 1) return undefined;
  const sentence = source.text.slice(clause.sentence.start, clause.sentence.end);
  return endings.find(([, pattern]) => pattern.test(sentence))?.[0];
}
