import type { ClauseScores } from '../disclosure/extract';
import { probability } from '../disclosure/score';
import type { KindCounts } from './incidents';
import type { ScoredDocument } from './models';
import type { Rates, Scores } from './score';
import { scoreAt } from './thresholds';

/** Figures of documents no model had learned from. */
export interface Unseen {
  documents: number;
  measures: Rates;
  category: number;
  state: number;
  nonMeasures: number;
}

/** What training measured, written beside the weights; docs/accuracy.md is made from it. */
export interface Figures {
  threshold: number;
  /** All documents, short and long ones (more than 80 clauses), and each writer's. */
  groups: Record<string, Unseen>;
  /** How often a measure of one kind was taken for another, most frequent first. */
  confusions: { gold: string; predicted: string; count: number }[];
  /** For each kind of measure: how many are labelled and matched, and of those rightly named. */
  categories: Record<string, { matched: number; right: number }>;
  /** Precision and recall of finding measures at each threshold. */
  curve: { threshold: number; precision: number; recall: number; f1: number }[];
  /** Clauses by how sure the model was of a measure, in tenths: how many, and how many were one. */
  calibration: { clauses: number; measures: number }[];
  recognition: Rates;
  incidents: Rates;
  /** For each kind of incident: how often it is labelled, read, and read where it is labelled; most labelled first. */
  incidentKinds?: Record<string, KindCounts>;
}

/** A document with its scores by models that had not seen it. */
export type UnseenDocument = readonly [ScoredDocument, ClauseScores];

export const isLong = ([{ document }]: UnseenDocument): boolean => document.clauses.length > 80;

const three = (value: number): number => Math.round(value * 1000) / 1000;
/** Rates in thousandths: what a page shows, and the same on every machine. */
export const rounded = ({ precision, recall, f1 }: Rates): Rates => ({
  precision: three(precision),
  recall: three(recall),
  f1: three(f1),
});

function unseen({ documents, measures, category, state, nonMeasures }: Scores): Unseen {
  return {
    documents,
    measures: rounded(measures),
    category: three(category),
    state: three(state),
    nonMeasures: three(nonMeasures),
  };
}

/** Figures of reading clauses, cross-validated over writers. */
export function clauseFigures(
  scored: readonly UnseenDocument[],
  categories: readonly string[],
  threshold: number,
): Omit<Figures, 'recognition' | 'incidents' | 'incidentKinds'> {
  const at = (group: readonly UnseenDocument[]) => scoreAt(group, categories, threshold);
  const all = at(scored);
  const writers = [...new Set(scored.map(([{ document }]) => document.writer))].sort();
  return {
    threshold,
    groups: {
      all: unseen(all),
      short: unseen(at(scored.filter((one) => !isLong(one)))),
      long: unseen(at(scored.filter(isLong))),
      ...Object.fromEntries(
        writers.map((writer) => [
          `writer ${writer}`,
          unseen(at(scored.filter(([{ document }]) => document.writer === writer))),
        ]),
      ),
    },
    confusions: confusionsOf(all),
    categories: categoriesOf(all),
    curve: Array.from({ length: 15 }, (_, step) => {
      const one = Math.round((step / 5 - 1.4) * 10) / 10;
      return { threshold: one, ...rounded(scoreAt(scored, categories, one).measures) };
    }),
    calibration: calibrationOf(scored),
  };
}

/** Pairs of kinds taken for one another, most frequent first. */
export function confusionsOf(scores: Pick<Scores, 'byDocument'>): Figures['confusions'] {
  const pairs = new Map<string, { gold: string; predicted: string; count: number }>();
  for (const { gold, predicted } of scores.byDocument.flatMap((one) => one.wrongCategory)) {
    const key = `${gold} ${predicted}`;
    const pair = pairs.get(key) ?? { gold, predicted, count: 0 };
    pair.count += 1;
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort(
    (a, b) =>
      b.count - a.count || a.gold.localeCompare(b.gold, 'en') || a.predicted.localeCompare(b.predicted, 'en'),
  );
}

function categoriesOf(scores: Scores): Figures['categories'] {
  const kinds = new Map<string, { matched: number; right: number }>();
  const of = (id: string) => {
    const kind = kinds.get(id) ?? { matched: 0, right: 0 };
    kinds.set(id, kind);
    return kind;
  };
  for (const { predicted, spurious, wrongCategory } of scores.byDocument) {
    const wrong = new Map<string, number>();
    for (const { gold, predicted: taken } of wrongCategory) {
      of(gold).matched += 1;
      wrong.set(taken, (wrong.get(taken) ?? 0) + 1);
    }
    // What was predicted and is neither wrong nor spurious is right under its own name.
    const left = new Set(spurious);
    for (const { category, quote } of predicted) {
      if (left.has(quote)) continue;
      const misnamed = wrong.get(category) ?? 0;
      if (misnamed > 0) {
        wrong.set(category, misnamed - 1);
        continue;
      }
      of(category).matched += 1;
      of(category).right += 1;
    }
  }
  return Object.fromEntries(
    [...kinds].sort((a, b) => b[1].matched - a[1].matched || a[0].localeCompare(b[0], 'en')),
  );
}

function calibrationOf(scored: readonly UnseenDocument[]): Figures['calibration'] {
  const bins = Array.from({ length: 10 }, () => ({ clauses: 0, measures: 0 }));
  for (const [{ document }, { measure }] of scored) {
    document.labels.forEach((label, i) => {
      if (label.ignored) return;
      const bin = bins[Math.min(9, Math.floor(10 * probability(measure[i] as number)))];
      if (!bin) return;
      bin.clauses += 1;
      if (label.measures.length > 0) bin.measures += 1;
    });
  }
  return bins;
}
