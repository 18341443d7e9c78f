import type { State } from '../disclosure/disclosure';
import type { GoldDocument, GoldMeasure } from './gold';
import { bare, match, overlap, type Predicted } from './matching';

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
