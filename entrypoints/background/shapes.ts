import * as v from 'valibot';
import type { FindingCorrection } from '../../checklist/interface';
import type { Finding, Reading, SourceText, State } from '../../disclosure/disclosure';
import { incidents } from '../../measures/incidents';
import { isMeasureId } from '../../measures/index';
import type { SelectedText } from '../../messaging';

/*
 * What a message may hold. A script in a page shares its process with the page, so what it sends is checked to the last
 * field: what is stored of it must be readable again, and one page must not fill the disk.
 */

/** UTF-16 units of a text at most; documents/ cuts there. */
const longest = 1_000_000;
const most = 100_000;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(longest));
const line = v.pipe(v.string(), v.maxLength(most));
const short = v.pipe(v.string(), v.maxLength(10_000));
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const measureOrOther = v.custom<Finding['measure']>(
  (value) => value === 'other' || (typeof value === 'string' && isMeasureId(value)),
);
const state = v.picklist(['done', 'planned', 'ongoing']);
const actor = v.picklist(['self', 'vendor', 'outside-expert']);
const date = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}(?:-\d{2})?)?$/));
const incident = v.picklist(incidents.map(({ id }) => id));

/** The list with no more than so many entries. */
const list = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.maxLength(most));

const block = v.strictObject({
  start: offset,
  end: offset,
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell', 'term', 'definition', 'caption']),
  level: offset,
  furniture: v.boolean(),
  cell: v.optional(v.strictObject({ table: offset, row: offset, column: offset, header: v.boolean() })),
});

const sourceText = v.pipe(
  v.strictObject({
    text: v.pipe(v.string(), v.maxLength(longest)),
    blocks: v.pipe(v.array(block), v.maxLength(longest)),
    title: line,
    siteName: line,
    url: line,
    kind: v.picklist(['html', 'pdf', 'text']),
    truncated: v.boolean(),
    pages: v.optional(list(offset)),
  }),
  v.check(({ text, blocks }) => blocks.every(({ start, end }) => start <= end && end <= text.length)),
);

const evidence = v.strictObject({
  kind: v.picklist(['phrase', 'characters', 'rule', 'heading', 'position']),
  text: short,
  weight: v.number(),
});

const finding = v.pipe(
  v.strictObject({
    measure: measureOrOther,
    state,
    quote: short,
    start: offset,
    end: offset,
    date: v.optional(date),
    actor: v.optional(actor),
    section: line,
    confidence: score,
    evidence: list(evidence),
  }),
  v.check(({ start, end }) => start <= end),
);
const findings = list(finding);

const reading = v.strictObject({
  verdict: v.strictObject({ disclosure: v.boolean(), score, reasons: list(evidence) }),
  disclosure: v.strictObject({
    organisation: line,
    title: line,
    published: date,
    discovered: v.optional(date),
    stage: v.picklist(['first', 'followup', 'final']),
    incidents: list(incident),
    affected: list(
      v.strictObject({ count: v.pipe(v.number(), v.finite()), what: line, approx: v.optional(v.boolean()) }),
    ),
    leakedItems: list(line),
    causes: list(line),
    url: line,
    findings,
  }),
  truncated: v.boolean(),
  // A page of ours hands on what it was told of its reading.
  setAside: v.optional(v.boolean()),
});

const correction = v.strictObject({
  measure: v.exactOptional(measureOrOther),
  state: v.exactOptional(state),
  date: v.exactOptional(date),
  rejected: v.exactOptional(v.boolean()),
});

const selected = v.pipe(
  v.object({
    source: sourceText,
    quote: v.pipe(
      short,
      v.check((quote) => quote.trim() !== ''),
    ),
    place: v.nullable(v.strictObject({ start: offset, end: offset })),
    alone: v.boolean(),
  }),
  v.check(
    ({ source, place }) => place === null || (place.start < place.end && place.end <= source.text.length),
  ),
);

/** Whether something is a text with blocks that lie in it, of a bearable size. */
export const isSourceText = (value: unknown): value is SourceText => v.is(sourceText, value);

/** Whether something is a reading with a disclosure, and nothing beside what is stored of it. */
export const isReading = (value: unknown): value is Reading => v.is(reading, value);

/** Whether something is a list of findings with what is stored of them. */
export const isFindings = (value: unknown): value is Finding[] => v.is(findings, value);

/** Whether something names a measure of this version, or none of them. */
export const isMeasureOrOther = (value: unknown): value is Finding['measure'] => v.is(measureOrOther, value);

/** Whether something is a state of a finding. */
export const isState = (value: unknown): value is State => v.is(state, value);

/** Whether something is '' or an ISO date, of a day or of a month. */
export const isDate = (value: unknown): value is string => v.is(date, value);

/** Whether something is what a user may say of a finding against its reading, and nothing else. */
export const isCorrection = (value: unknown): value is FindingCorrection => v.is(correction, value);

/** Whether something is a selected text of a bearable size whose place lies in its source. */
export const isSelectedText = (value: unknown): value is SelectedText => v.is(selected, value);
