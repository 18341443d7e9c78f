import { type MeasureId, measures } from '../measures/index';
import { tenseOf } from './context';
import type { Finding, SourceText, State } from './disclosure';
import { normal } from './normal';
import { readDisclosure } from './read';
import type { Weights } from './weights';

/** Which measure a text chosen by the user states, as far as the reading can tell. */
export interface Suggestion {
  /** Likeliest first, five at most; empty where nothing speaks for any. */
  measures: MeasureId[];
  state: State;
  /** ISO date or ''. */
  date: string;
}

/** How many measures are suggested at most. */
const most = 5;

/** How far the end of a sentence is looked for behind a finding, in UTF-16 units. */
const longestRest = 400;

/**
 * What a selected text of a document states. Three things speak, in this order: what was read at its place, what is read
 * when it stands alone under a heading of measures, and the phrases of the measures in it.
 */
export function suggest(
  source: SourceText,
  place: { start: number; end: number } | null,
  quote: string,
  weights: Weights,
): Suggestion {
  const read = readDisclosure(source, weights, { forced: true }).disclosure;
  const there = place === null ? [] : (read?.findings ?? []).filter((one) => overlap(one, place) > 0);
  there.sort((a, b) => overlap(b, place) - overlap(a, place));
  const small = underHeading(quote);
  const alone = readDisclosure(small, weights, { forced: true }).disclosure?.findings ?? [];
  const found = [...there, ...alone];
  const named = found.flatMap(({ measure }) => (measure === 'other' ? [] : [measure]));
  const first = found[0];
  return {
    measures: [...new Set([...named, ...byPhrases(quote)])].slice(0, most),
    state: first
      ? stateOf(first, there.length > 0 ? source.text : small.text)
      : /(?:ました|ております|済み|済(?=[）)」】]|$)|完了)/.test(quote)
        ? 'done'
        : 'planned',
    date: first?.date ?? '',
  };
}

/**
 * The state of a finding in its sentence. A verb that goes on with a comma has no tense of its own and takes that of the
 * last one, unless the clause says when: the reading, which sees one clause at a time, may take it for done.
 */
function stateOf({ state, quote, end }: Finding, text: string): State {
  const rest = /^[^。！？\n]*/.exec(text.slice(end, end + longestRest))?.[0] ?? '';
  if (rest === '' || /直ちに|ただちに|速やかに|即時/.test(quote)) return state;
  if (/既に|すでに|同日|当日|即日/.test(quote)) return 'done';
  const tense = tenseOf(rest);
  if (tense === 'will' || tense === 'resolve') return 'planned';
  return tense === 'did' ? 'done' : state;
}

/** How many units a finding and a place have in common. */
export function overlap(
  finding: Pick<Finding, 'start' | 'end'>,
  place: { start: number; end: number } | null,
): number {
  return place === null
    ? 0
    : Math.max(0, Math.min(finding.end, place.end) - Math.max(finding.start, place.start));
}

/** The measures whose phrases stand in the text, those of the longest first. */
function byPhrases(quote: string): MeasureId[] {
  const text = normal(quote);
  const spoken = measures.map(({ id, phrases }) => {
    const lengths = phrases.map(normal).map((phrase) => (text.includes(phrase) ? phrase.length : 0));
    return { id, length: Math.max(0, ...lengths) };
  });
  return spoken
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ id }) => id);
}

/** A text as a small document of its own: its lines under a heading that announces measures. */
function underHeading(quote: string): SourceText {
  const source: SourceText = {
    text: '再発防止策',
    blocks: [{ start: 0, end: 5, kind: 'heading', level: 2, furniture: false }],
    title: '',
    siteName: '',
    url: '',
    kind: 'text',
    truncated: false,
  };
  for (const line of quote.split(/(?<!\s)\s*\n\s*/).filter((one) => one.trim() !== '')) {
    const start = source.text.length + 1;
    source.text += `\n${line}`;
    source.blocks.push({
      start,
      end: source.text.length,
      kind: 'paragraph',
      level: 0,
      furniture: false,
    });
  }
  return source;
}
