import type { SourceText } from '../disclosure/disclosure';
import { pageFeatures } from '../disclosure/pagetext';
import { goldFolders } from './corpus';
import { type GoldDocument, loadDocuments } from './gold';
import { type Encoded, encode, logitsOfRow, trainClasses } from './linear';
import { foldCount, kept } from './options';
import { readPage } from './page';
import type { Trained } from './weights-file';

interface Page {
  gold: GoldDocument;
  source: SourceText;
  fold: number;
}

/** The models that look at whole pages, with their thresholds, from all labelled pages and documents. */
export function trainPages(say: (line: string) => void): {
  recognise: Trained;
  incident: Trained;
  thresholds: { recognise: number; incident: number };
} {
  const pages = [...goldFolders('documents'), ...goldFolders('pages')].flatMap(({ name, gold }) =>
    loadDocuments(gold, readPage).map(
      (page, index): Page => ({
        ...page,
        fold: name.length === 1 ? (name.codePointAt(0) ?? 0) % foldCount : index % foldCount,
      }),
    ),
  );
  const recognise = trainRecognition(pages, say);
  const incident = trainIncidents(
    pages.filter(({ gold }) => gold.disclosure && gold.incidents !== undefined),
    say,
  );
  return {
    recognise: recognise.model,
    incident: incident.model,
    thresholds: { recognise: recognise.threshold, incident: incident.threshold },
  };
}

const options = { views: [], cue: 1, cost: 30, epochs: 30 };

function trained(
  classes: readonly string[],
  encoded: Encoded,
  weights: readonly Float32Array[],
  keep: number,
): Trained {
  return { classes, views: [], cue: 1, encoded, weights, keep };
}

/** Logits of each page from models that had not seen its fold. */
function crossLogits(
  pages: readonly Page[],
  encoded: Encoded,
  classes: readonly string[],
  target: (page: Page, name: string) => number,
): Float64Array[] {
  const cost = new Float32Array(pages.length).fill(1);
  const logits: Float64Array[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const weights = trainClasses(
      encoded,
      classes,
      (name) => Int8Array.from(pages, (page) => (page.fold === fold ? 0 : target(page, name))),
      cost,
      options,
    );
    pages.forEach((page, r) => {
      if (page.fold === fold) logits[r] = logitsOfRow(encoded, weights, r);
    });
  }
  return logits;
}

function trainRecognition(
  pages: readonly Page[],
  say: (line: string) => void,
): { model: Trained; threshold: number } {
  const encoded = encode(pages.map(({ source }) => pageFeatures(source).found));
  const target = (page: Page) => (page.gold.disclosure ? 1 : -1);
  const logits = crossLogits(pages, encoded, ['disclosure'], target);
  const scores = pages.map((page, r) => ({ positive: page.gold.disclosure, logit: logits[r]?.[0] ?? 0 }));
  const best = bestThreshold(scores);
  say(
    `recognition, unseen pages: ${pages.length}, precision ${best.precision.toFixed(3)} recall ${best.recall.toFixed(3)} at ${best.threshold}`,
  );
  const weights = trainClasses(
    encoded,
    ['disclosure'],
    () => Int8Array.from(pages, target),
    new Float32Array(pages.length).fill(1),
    options,
  );
  return { model: trained(['disclosure'], encoded, weights, kept.recognise), threshold: best.threshold };
}

function trainIncidents(
  pages: readonly Page[],
  say: (line: string) => void,
): { model: Trained; threshold: number } {
  const encoded = encode(pages.map(({ source }) => pageFeatures(source).found));
  const classes = [...new Set(pages.flatMap(({ gold }) => gold.incidents ?? []))].sort();
  const target = (page: Page, name: string) => (page.gold.incidents?.includes(name) ? 1 : -1);
  const logits = crossLogits(pages, encoded, classes, target);
  const scores = pages.flatMap((page, r) =>
    classes.map((name, i) => ({ positive: target(page, name) > 0, logit: logits[r]?.[i] ?? 0 })),
  );
  const best = bestThreshold(scores);
  say(
    `incident kinds, unseen pages: precision ${best.precision.toFixed(3)} recall ${best.recall.toFixed(3)} at ${best.threshold}`,
  );
  const weights = trainClasses(
    encoded,
    classes,
    (name) => Int8Array.from(pages, (page) => target(page, name)),
    new Float32Array(pages.length).fill(1),
    options,
  );
  return { model: trained(classes, encoded, weights, kept.incident), threshold: best.threshold };
}

/** The threshold with the best F1. */
function bestThreshold(scores: readonly { positive: boolean; logit: number }[]): {
  threshold: number;
  precision: number;
  recall: number;
} {
  const wanted = scores.filter((one) => one.positive).length;
  let best = { threshold: 0, precision: 0, recall: 0 };
  let most = -1;
  for (let threshold = -2; threshold <= 2; threshold += 0.1) {
    const over = scores.filter((one) => one.logit >= threshold);
    const right = over.filter((one) => one.positive).length;
    const precision = over.length === 0 ? 1 : right / over.length;
    const recall = right / wanted;
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    if (f1 > most) {
      most = f1;
      best = { threshold: Math.round(threshold * 10) / 10, precision, recall };
    }
  }
  return best;
}
