import { findDates, isoDate, liesAfter } from './dates';
import type { SourceText } from './disclosure';
import { normal } from './normal';
import type { Clause } from './segment';

/** The texts around a clause that say something of it; all in feature form, '' where there is none. */
export interface Context {
  own: string;
  before: string;
  after: string;
  heading: string;
  /** The headings above its own. */
  above: string;
  /** Header of its column. */
  header: string;
  /** The other cells of its row. */
  row: string;
  /** The sentence that announces the list it stands in, its end. */
  lead: string;
  /** The end of its sentence. */
  ending: string;
  /** Named facts: section, kind of line, tense, marks. */
  cues: string[];
  /** ISO date the sentence or its row gives, as far as it is known, or ''. */
  date: string;
}

/** The first date of the sentence, else of its row; a missing year is that of the notice, or the nearest. */
function dateOf(sentence: string, row: string, published: string): string {
  const date = findDates(sentence)[0] ?? findDates(row)[0];
  if (!date || published === '') return date ? isoDate(date) : '';
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (date.year !== 0 || date.month === 0) return isoDate(date);
  const done = /(?:ました|した|済み?)[。」）)\s]*$/.test(sentence);
  // What is told as done lies behind the notice; else the nearest year is meant.
  const nearest =
    date.month - month > (done ? 0 : 7) ? year - 1 : !done && month - date.month > 7 ? year + 1 : year;
  return isoDate({ ...date, year: nearest });
}

/** Text as features see it: normal form, numbers made alike, the edges marked. */
export function featureText(text: string): string {
  return `^${normal(text).replace(/\d+/g, '0')}$`;
}

/** A sentence that announces what follows it. */
const announces =
  /(?:以下|次|下記|後記|左記|左の|右の)(?:の|に|通り|とおり|、)|(?:とおり|通り)(?:です|である|となります|でございます)?[。：:]?$|[：:]$|(?:施策|対策|措置|取組み?|取り組み|対応)を(?:実施|講じ|行|進め|推進|徹底|取|強化)/;

/** The context of every clause. `published`: ISO date of the notice, or '' where unknown. */
export function contexts(source: SourceText, clauses: readonly Clause[], published: string): Context[] {
  const own = clauses.map((clause) => featureText(source.text.slice(clause.start, clause.end)));
  const rows = rowTexts(source);
  let lead = '';
  let leadSection = clauses[0]?.section;
  return clauses.map((clause, index) => {
    const sentence = source.text.slice(clause.sentence.start, clause.sentence.end);
    if (clause.section !== leadSection && !clause.section.above.includes(leadSection?.heading ?? ' '))
      lead = '';
    leadSection = clause.section;
    const row = clause.block.cell
      ? (rows.get(rowKey(clause)) ?? []).filter((text) => !text.includes(sentence)).join('|')
      : '';
    const context: Context = {
      own: own[index] ?? '',
      before: own[index - 1] ?? '',
      after: own[index + 1] ?? '',
      heading: clause.section.heading === '' ? '' : featureText(clause.section.heading),
      above: clause.section.above.length === 0 ? '' : featureText(clause.section.above.join('|')),
      header: clause.columnHeader === '' ? '' : featureText(clause.columnHeader),
      row: row === '' ? '' : featureText(row),
      lead: lead === '' ? '' : featureText(lead).slice(-24),
      ending: featureText(sentence).slice(-14),
      date: dateOf(sentence, row, published),
      cues: cuesOf(source, clause, sentence, row, published, index / clauses.length),
    };
    if (clause.index === clause.count - 1 && clause.block.kind !== 'cell' && announces.test(normal(sentence)))
      lead = sentence;
    return context;
  });
}

const rowKey = (clause: Clause): string => `${clause.block.cell?.table}:${clause.block.cell?.row}`;

function rowTexts(source: SourceText): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { cell, start, end } of source.blocks) {
    if (!cell || (cell.row === 0 && cell.header)) continue;
    const key = `${cell.table}:${cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), source.text.slice(start, Math.min(end, start + 60))]);
  }
  return rows;
}

/** Tense of a sentence by its last predicate. */
const tenses: readonly (readonly [string, RegExp])[] = [
  ['resolve', /(?:ことと(?:し|いたし|致し)(?:ま|た)|所存|予定|方針|見込み|計画|目指)[^。]{0,8}$/],
  [
    'will',
    /(?:て|で)(?:まいり|参り|いき|ゆき|行き|いく|行く)[^。]{0,4}$|(?:し|いたし|致し|き|り|ち|み|え|け|せ|て|げ|め|れ|い|び|べ|ね)ます[。」）)]*\$?$|(?:する|図る|努める|行う|進める|設ける|講じる|定める)[。」）)]*\$?$/,
  ],
  ['going', /(?:て|で)(?:お|い)(?:り|ます|る)[^。]{0,4}$|継続|(?:対応|実施|作業|調査|準備|構築|検討)中/],
  [
    'did',
    /(?:した|ました|った|いた|んだ|えた|けた|せた|めた|れた|きた|げた|べた|ねた|済み?|完了)[。」）)]*\$?$/,
  ],
  ['not', /(?:ません|ない|なかった|おらず|ませんでした)[^。]{0,5}$/],
  ['is', /(?:です|である|であった|でした)[。」）)]*\$?$/],
  // The plain form of any other verb: 「用いる」「置く」「書き込む」, as authorities write.
  ['will', /[るうくすつぬぶむぐ][。」）)]*\$?$/],
];

/** Tense of a sentence; `noun` where it ends without a verb. */
export const tenseOf = (sentence: string): string => {
  const words = normal(sentence);
  return tenses.find(([, test]) => test.test(words))?.[0] ?? 'noun';
};

const marks: readonly (readonly [string, RegExp])[] = [
  ['done', /済|完了|終了|導入後|稼働中|[○◯☑✓✔]$/],
  ['planned', /予定|目途|目処|めど|見込|までに|以降|中に|未定|計画|から(?:順次)?開始|上旬|中旬|下旬|順次/],
  ['ongoing', /(?:実施|対応|作業|移行|調査|推進|継続|進行|構築|検討|手続|発送|改修|準備|設定)中|継続|随時/],
];

const adverbs: readonly (readonly [string, RegExp])[] = [
  ['already', /既に|すでに|直ちに|ただちに|即時|即日|速やかに|同日|当日|直後|これまでに|このたび|今般/],
  [
    'coming',
    /今後|これから|将来|早急に|改めて|より一層|一層|来年度|次年度|年内|年度内|再開(?:に|時|まで|後)/,
  ],
  ['kept', /引き続き|引続き|継続して|現在|順次|随時|現在も/],
];

function cuesOf(
  source: SourceText,
  clause: Clause,
  sentence: string,
  row: string,
  published: string,
  place: number,
): string[] {
  const length = clause.end - clause.start;
  const list = [
    'bias',
    `section:${clause.section.kind}`,
    `block:${clause.block.kind}`,
    `place:${Math.min(4, Math.floor(5 * place))}`,
    `count:${Math.min(clause.count, 4)}`,
    clause.heading ? 'heading' : 'text',
    clause.index === clause.count - 1 ? 'last' : 'inner',
    `length:${length < 8 ? 0 : length < 14 ? 1 : length < 24 ? 2 : length < 45 ? 3 : length < 80 ? 4 : 5}`,
  ];
  const words = normal(sentence);
  const tense = tenseOf(sentence);
  list.push(
    `tense:${tense}`,
    `tense:${tense}:${clause.section.kind}`,
    `ends:${/[。．]$/.test(sentence) ? 'stop' : 'open'}`,
  );
  for (const [name, test] of adverbs) if (test.test(words)) list.push(`adverb:${name}`);
  // What is said in brackets after it, in the other cells of its row, or at the end of its line.
  const brackets = [
    ...source.text
      .slice(clause.start, clause.block.end)
      .slice(0, 160)
      .matchAll(/[（(【[［〔]([^（()）【】[\]［］〔〕]{1,30})[）)】\]］〕]/g),
  ].map((m) => m[1] ?? '');
  for (const [name, test] of marks) {
    if (brackets.some((text) => test.test(text))) list.push(`bracket:${name}`);
    if (row !== '' && test.test(row)) list.push(`row:${name}`);
    if (clause.columnHeader !== '' && test.test(clause.columnHeader)) list.push(`column:${name}`);
  }
  const dated = (text: string, name: string) => {
    const dates = findDates(text);
    if (dates.length > 0 && published !== '')
      list.push(`${name}:${dates.some((date) => liesAfter(date, published)) ? 'future' : 'past'}`);
  };
  dated(sentence, 'date');
  if (row !== '') dated(row, 'rowdate');
  if (brackets.length > 0) dated(brackets.join('|'), 'bracketdate');
  return list;
}
