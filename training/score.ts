import type { State } from '../disclosure/disclosure';
import type { GoldDocument, GoldMeasure } from './gold';

/** A predicted measure as it is scored. */
export interface Predicted {
  quote: string;
  category: string;
  state: State;
}

/** What the product said of one document. */
export interface Prediction {
  recognised: boolean;
  score: number;
  organisation: string;
  published: string;
  incidents: string[];
  measures: Predicted[];
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was found. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** What `npm run evaluate -- --json` prints. A score without anything to score is 1. */
export interface Scores {
  documents: number;
  recognition: Rates;
  measures: Rates;
  category: number;
  state: number;
  nonMeasures: number;
  organisation: number;
  published: number;
  incidents: number;
  byDocument: DocumentScore[];
}

/** The part of one document in the scores. */
export interface DocumentScore {
  file: string;
  recognised: boolean;
  score: number;
  predicted: Predicted[];
  missed: string[];
  spurious: string[];
  wrongCategory: { quote: string; gold: string; predicted: string }[];
  wrongState: { quote: string; gold: State; predicted: State }[];
}

const bared = new Map<string, string>();

/** Text as quotes are compared: NFKC, without white space. Kept, since the same quotes are compared over and over. */
export function bare(text: string): string {
  let result = bared.get(text);
  if (result === undefined) {
    result = text.normalize('NFKC').replace(/\s+/g, '');
    bared.set(text, result);
  }
  return result;
}

/** Length of the longest run of characters that both texts have. */
export function longestCommonRun(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.includes(b)) return b.length;
  if (b.includes(a)) return a.length;
  let best = 0;
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    current.fill(0);
    for (let j = 1; j <= b.length; j++) {
      if (a.charCodeAt(i - 1) !== b.charCodeAt(j - 1)) continue;
      const run = (previous[j - 1] ?? 0) + 1;
      current[j] = run;
      if (run > best) best = run;
    }
    [previous, current] = [current, previous];
  }
  return best;
}

/** Overlap of two bare quotes in characters when they match by `share` of the shorter and by the length rule; else 0. */
export function overlap(a: string, b: string, share: number): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0 || Math.max(a.length, b.length) > 4 * shorter) return 0;
  const run = longestCommonRun(a, b);
  return run >= share * shorter ? run : 0;
}

/** Pairs of predicted and gold measures, largest overlap first, each used once. Keys index into the two lists. */
export function match(predicted: readonly Predicted[], gold: readonly GoldMeasure[]): Map<number, number> {
  const quotes = gold.map((measure) => [measure.quote, ...(measure.altQuotes ?? [])].map(bare));
  const pairs: { p: number; g: number; run: number }[] = [];
  predicted.forEach((prediction, p) => {
    const text = bare(prediction.quote);
    quotes.forEach((places, g) => {
      const run = Math.max(...places.map((place) => overlap(text, place, 0.5)));
      if (run > 0) pairs.push({ p, g, run });
    });
  });
  pairs.sort((x, y) => y.run - x.run || x.p - y.p || x.g - y.g);
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const { p, g } of pairs) {
    if (matched.has(p) || used.has(g)) continue;
    matched.set(p, g);
    used.add(g);
  }
  return matched;
}

const legalForm =
  /(?:(?:株式|有限|合同|合資|合名)会社|(?:一般|公益|特例)?(?:社団|財団)法人|(?:国立大学|公立大学|学校|社会福祉|医療|独立行政|地方独立行政|国立研究開発|特定非営利活動|宗教|社会医療)法人|\(株\)|\(有\)|NPO法人)/g;

/** An organisation's name as names are compared: without its legal form. */
export const bareName = (name: string): string => bare(name).replace(legalForm, '');

/** Scores of predictions against a gold file, as the evaluation defines them. Lists are parallel. */
export function score(gold: readonly GoldDocument[], predictions: readonly Prediction[]): Scores {
  const tally = new Tally();
  const byDocument = gold.map((document, index) => {
    const prediction = predictions[index];
    if (!prediction) throw new Error(`no prediction for ${document.file}`);
    return tally.add(document, prediction);
  });
  return { documents: gold.length, ...tally.scores(), byDocument };
}

/** A share; 1 of nothing. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function rates(right: number, found: number, wanted: number): Rates {
  const precision = share(right, found);
  const recall = share(right, wanted);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Counts over documents. */
class Tally {
  private readonly counts = new Map<string, number>();

  private count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  private got(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  add(gold: GoldDocument, prediction: Prediction): DocumentScore {
    if (gold.disclosure) this.count('disclosures');
    if (prediction.recognised) this.count('recognised');
    if (gold.disclosure && prediction.recognised) this.count('rightly recognised');
    // `other` is shown to the user to classify; it is scored only where the gold file has it.
    const hasOther = gold.measures?.some(({ category }) => category === 'other') ?? false;
    const predicted = prediction.recognised
      ? prediction.measures.filter(({ category }) => hasOther || category !== 'other')
      : [];
    const result: DocumentScore = {
      file: gold.file,
      recognised: prediction.recognised,
      score: prediction.score,
      predicted,
      missed: [],
      spurious: [],
      wrongCategory: [],
      wrongState: [],
    };
    if (!gold.disclosure) return result;
    if (gold.measures) this.addMeasures(gold.measures, predicted, result);
    for (const text of gold.nonMeasures ?? []) {
      this.count('nonMeasures');
      const bareText = bare(text);
      if (!predicted.some((one) => overlap(bare(one.quote), bareText, 0.7) > 0)) this.count('left alone');
    }
    this.addFacts(gold, prediction);
    return result;
  }

  private addMeasures(
    gold: readonly GoldMeasure[],
    predicted: readonly Predicted[],
    result: DocumentScore,
  ): void {
    const matched = match(predicted, gold);
    predicted.forEach((prediction, p) => {
      const g = matched.get(p);
      const measure = g === undefined ? undefined : gold[g];
      if (measure) {
        if (measure.optional) return;
        this.count('found');
        this.count('right');
        if (prediction.category === measure.category || measure.also?.includes(prediction.category))
          this.count('category');
        else
          result.wrongCategory.push({
            quote: prediction.quote,
            gold: measure.category,
            predicted: prediction.category,
          });
        if (prediction.state === measure.state) this.count('state');
        else
          result.wrongState.push({
            quote: prediction.quote,
            gold: measure.state,
            predicted: prediction.state,
          });
        return;
      }
      // A second place of a measure already found, or one where it is said again, is neither right nor wrong.
      const text = bare(prediction.quote);
      const again = gold.some((one) => {
        const places = one.optional || one.altQuotes ? [one.quote, ...(one.altQuotes ?? [])] : [];
        return places.some((place) => overlap(text, bare(place), 0.5) > 0);
      });
      if (again) return;
      this.count('found');
      result.spurious.push(prediction.quote);
    });
    const found = new Set(matched.values());
    gold.forEach((measure, g) => {
      if (measure.optional) return;
      this.count('wanted');
      if (!found.has(g)) result.missed.push(measure.quote);
    });
  }

  private addFacts(gold: GoldDocument, prediction: Prediction): void {
    const known = prediction.recognised ? prediction : { organisation: '', published: '', incidents: [] };
    if (gold.organisation !== undefined) {
      this.count('organisations');
      if (bareName(known.organisation) === bareName(gold.organisation)) this.count('organisation');
    }
    if (gold.published !== undefined) {
      this.count('dates');
      if (known.published === gold.published) this.count('published');
    }
    if (gold.incidents !== undefined) {
      const wanted = new Set(gold.incidents);
      this.count('incidents wanted', wanted.size);
      this.count('incidents found', known.incidents.length);
      this.count('incidents right', known.incidents.filter((one) => wanted.has(one)).length);
    }
  }

  scores(): Omit<Scores, 'documents' | 'byDocument'> {
    return {
      recognition: rates(this.got('rightly recognised'), this.got('recognised'), this.got('disclosures')),
      measures: rates(this.got('right'), this.got('found'), this.got('wanted')),
      category: share(this.got('category'), this.got('right')),
      state: share(this.got('state'), this.got('right')),
      nonMeasures: share(this.got('left alone'), this.got('nonMeasures')),
      organisation: share(this.got('organisation'), this.got('organisations')),
      published: share(this.got('published'), this.got('dates')),
      incidents: rates(this.got('incidents right'), this.got('incidents found'), this.got('incidents wanted'))
        .f1,
    };
  }
}
