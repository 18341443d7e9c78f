import { bothAuthorities } from './authorities';
import { type Context, contexts } from './context';
import type { Actor, Finding, SourceText, State } from './disclosure';
import { evidenceOf } from './evidence';
import { phrasesIn } from './phrases';
import { logits, probability } from './score';
import { type Clause, segment } from './segment';
import { rowsOf, sureState } from './surestate';
import { stateSurroundings, surroundings } from './surroundings';
import { evaluateTrees } from './trees';
import type { TreeModel, Weights } from './weights';

/** What the models say of each clause; logits. */
export interface ClauseScores {
  /** Measure or not, in view of its surroundings. */
  measure: Float64Array;
  /** Of each category, in the order of the model's classes. */
  category: Float64Array[];
  /** Of each state, in view of its surroundings. */
  state: Float64Array[];
}

/** A finding as indexes: clauses `from` to `to`, and classes of the models. */
export interface Assembled {
  from: number;
  to: number;
  category: number;
  state: number;
}

/** Greatest and second greatest of a list, as indexes. */
export function bestTwo(values: ArrayLike<number>): [number, number] {
  let first = 0;
  let second = -1;
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number;
    if (value > (values[first] as number)) {
      second = first;
      first = i;
    } else if (second < 0 || value > (values[second] as number)) second = i;
  }
  return [first, Math.max(second, 0)];
}

const runTrees = (model: TreeModel, row: Float32Array): number => evaluateTrees(model.base, model.trees, row);

/** Scores every clause of a document. */
export function scoreClauses(
  clauses: readonly Clause[],
  around: readonly Context[],
  weights: Weights,
): ClauseScores {
  const alone = Float64Array.from(around, (context) => logits(weights.measure, context)[0] ?? 0);
  const category = around.map((context) => logits(weights.category, context));
  const states = around.map((context) => logits(weights.state, context));
  const rows = surroundings(
    clauses,
    alone,
    ...likeliest(category),
    around.map((context) => context.cues),
  );
  const measure = Float64Array.from(rows, (row) => runTrees(weights.context, row));
  const state = stateSurroundings(clauses, states, measure).map((one) =>
    Float64Array.from(one, (row, index) => {
      const model = weights.stateContext[index];
      return model ? runTrees(model, row) : 0;
    }),
  );
  return { measure, category, state };
}

/** The logits of the likeliest and the second likeliest category of each clause. */
export function likeliest(category: readonly Float64Array[]): [Float64Array, Float64Array] {
  const pairs = category.map(bestTwo);
  return [
    Float64Array.from(pairs, ([first], i) => category[i]?.[first] ?? 0),
    Float64Array.from(pairs, ([, second], i) => category[i]?.[second] ?? 0),
  ];
}

/** Longest quote put together from neighbouring clauses, in UTF-16 units. */
const longestQuote = 90;

/**
 * How much less likely, in logits, the one kind that fits two neighbours in a sentence may be than their own two kinds
 * for them to be one measure: 「机を見て回り、保管の状況を確かめる」 is one. The top of the curve over writers not learned from.
 */
const joinCost = 2;
/** How the member of a list ends, 「AやBの導入、Cの強化」: its neighbour is a measure of its own unless both are of one kind. */
const listed = /[ァ-ヶー一-龠）)」]$/;

/** Findings from scores: clauses over the threshold, neighbours in a sentence that say one thing joined. */
export function assemble(
  text: string,
  clauses: readonly Clause[],
  scores: ClauseScores,
  threshold: number,
): Assembled[] {
  const found: (Assembled & { categories: Float64Array })[] = [];
  clauses.forEach((clause, i) => {
    if ((scores.measure[i] as number) < threshold) return;
    const categories = scores.category[i] as Float64Array;
    const state = bestTwo(scores.state[i] as Float64Array)[0];
    const last = found.at(-1);
    const start = last?.to === i - 1 ? clauses[last.from] : undefined;
    if (last && start?.sentence.start === clause.sentence.start && clause.end - start.start <= longestQuote) {
      const joint = last.categories.map((logit, kind) => logit + (categories[kind] as number));
      const cost = listed.test(text.slice(start.start, clauses[last.to]?.end)) ? 0 : joinCost;
      if (Math.max(...joint) >= Math.max(...last.categories) + Math.max(...categories) - cost) {
        Object.assign(last, { to: i, state, categories: joint, category: bestTwo(joint)[0] });
        return;
      }
    }
    found.push({ from: i, to: i, category: bestTwo(categories)[0], state, categories });
  });
  return found.map(({ from, to, category, state }) => ({ from, to, category, state }));
}

const vendor =
  /委託先|再委託|受託(?:事業)?者|委託(?:会社|業者|事業者)|保守(?:会社|業者|事業者)|開発会社|提供(?:会社|元|事業者)|ベンダー?/;
const outside =
  /外部(?:の)?(?:専門|調査|セキュリティ|有識者|機関|弁護士)|専門(?:機関|会社|業者|家)|第三者(?:調査)?(?:機関|委員会)|調査(?:会社|機関)|弁護士/;

/** Who carries a measure out, by the words before the act. */
function actorOf(text: string): Actor {
  if (
    /(?:委託先|委託(?:会社|業者|事業者)|保守(?:会社|業者)|受託(?:事業)?者|ベンダー?|開発会社|提供(?:会社|元))(?:が|において|にて|側で|では|は)/.test(
      text,
    )
  )
    return 'vendor';
  if (outside.test(text) && !vendor.test(text)) return 'outside-expert';
  return 'self';
}

/** Under a heading of measures, a phrase of the likeliest measure speaks for a clause that says little else. */
function hearPhrases(
  scores: ClauseScores,
  clauses: readonly Clause[],
  around: readonly Context[],
  weights: Weights,
): void {
  clauses.forEach(({ section }, i) => {
    if (!section.kind.startsWith('measures')) return;
    const [first] = bestTwo(scores.category[i] as Float64Array);
    if (phrasesIn(around[i]?.own ?? '', weights.category.classes[first] ?? '').length > 0)
      scores.measure[i] = (scores.measure[i] as number) + weights.phrase;
  });
}

/** Cues that tell when a measure was or will be carried out. */
const tellsWhen = /^(?:bracket|row|column|date|rowdate|bracketdate|adverb):/;

/** An item without a verb under measures, where nothing tells when, is a promise: 「再発防止策　多要素認証の導入」. */
function hearPromises(
  scores: ClauseScores,
  clauses: readonly Clause[],
  around: readonly Context[],
  planned: number,
): void {
  clauses.forEach(({ section }, i) => {
    const { cues = [], lead = '' } = around[i] ?? {};
    if (section.kind !== 'measures' || lead !== '' || !cues.includes('tense:noun')) return;
    const state = scores.state[i];
    if (state && !cues.some((cue) => tellsWhen.test(cue))) state[planned] = (state[planned] as number) + 1;
  });
}

/** The findings of a document, each with what spoke for it. `published`: ISO date or ''. */
export function extract(source: SourceText, published: string, weights: Weights): Finding[] {
  const clauses = segment(source);
  const around = contexts(source, clauses, published);
  const scores = scoreClauses(clauses, around, weights);
  hearPhrases(scores, clauses, around, weights);
  hearPromises(scores, clauses, around, weights.state.classes.indexOf('planned'));
  const rows = rowsOf(source);
  return assemble(source.text, clauses, scores, weights.thresholds.measure).flatMap((one) => {
    const first = clauses[one.from];
    const last = clauses[one.to];
    const context = around[one.from];
    if (!first || !last || !context) return [];
    const quote = source.text.slice(first.start, last.end);
    const finding: Finding = {
      measure: weights.category.classes[one.category] as Finding['measure'],
      state: sureState(source, last, rows, context.lead) ?? (weights.state.classes[one.state] as State),
      quote,
      start: first.start,
      end: last.end,
      actor: actorOf(quote),
      section: first.section.heading,
      confidence: probability(scores.measure[one.from] as number),
      evidence: [],
    };
    const date = context.date;
    return bothAuthorities(date === '' ? finding : { ...finding, date }).map((part) => ({
      ...part,
      evidence: evidenceOf(weights, context, weights.category.classes.indexOf(part.measure), first.section),
    }));
  });
}
