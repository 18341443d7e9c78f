import type { SourceText } from '../disclosure/disclosure';
import { pageFeatures } from '../disclosure/pagefeatures';
import { pageSigns } from '../disclosure/pagesigns';
import { evaluateTrees } from '../disclosure/trees';
import { boost } from './boost';
import { goldFolders } from './corpus';
import { foldOf } from './folds';
import { type GoldDocument, loadDocuments } from './gold';
import { type Encoded, encode, logitsOfRow, select, trainClasses } from './linear';
import type { Forest } from './models';
import { foldCount, kept, pageOptions, pageTreeOptions } from './options';
import { readPage } from './page';
import type { Rates } from './score';
import type { Trained } from './weights-file';

/** A labelled page and the fold in which nothing is learned from it. */
export interface LabelledPage {
  gold: GoldDocument;
  source: SourceText;
  fold: number;
}

/** The models that judge whole pages. */
export interface PageModels {
  recognise: Trained;
  page: Forest;
  threshold: number;
  /** Figures on pages no model had learned from. */
  unseen: Rates;
}

const labelled = (gold: string, fold: (index: number) => number): LabelledPage[] =>
  loadDocuments(gold, readPage).map((page, index) => ({ ...page, fold: fold(index) }));

/** The pages of training/pages, folded by turns. */
export const singlePages = (): LabelledPage[] =>
  goldFolders('pages').flatMap(({ gold }) => labelled(gold, (index) => index % foldCount));

/** All documents of training/documents as pages, in their writer's fold. */
const documentPages = (): LabelledPage[] =>
  goldFolders('documents').flatMap(({ name, gold }) => labelled(gold, () => foldOf(name)));

/** Learns to recognise disclosures from all labelled pages. */
export function trainPages(single: readonly LabelledPage[], say: (line: string) => void): PageModels {
  const pages = [...documentPages(), ...single];
  const signs = pages.map(({ source }) => pageSigns(source).row);
  const encoded = encode(
    pages.map(({ source }, r) => pageFeatures(source, signs[r] as Float32Array)),
    2,
  );
  const target = (page: LabelledPage) => (page.gold.disclosure ? 1 : -1);
  const linear = (learn: (page: LabelledPage) => boolean) => {
    const targets = Int8Array.from(pages, (page) => (learn(page) ? target(page) : 0));
    return learnKept(encoded, targets, kept.recognise);
  };
  const alone = new Float64Array(pages.length);
  for (let fold = 0; fold < foldCount; fold++) {
    const model = linear((page) => page.fold !== fold);
    pages.forEach((page, r) => {
      if (page.fold === fold) alone[r] = logitsOfRow(model.encoded, model.weights, r)[0] as number;
    });
  }
  const rows = pages.map((_, r) => Float32Array.from([alone[r] as number, ...(signs[r] as Float32Array)]));
  const grow = (learn: (page: LabelledPage) => boolean): Forest => {
    const learned = pages.flatMap((page, r) => (learn(page) ? [r] : []));
    return boost(
      learned.map((r) => rows[r] as Float32Array),
      Int8Array.from(learned, (r) => target(pages[r] as LabelledPage)),
      pageTreeOptions,
    );
  };
  const scores: { positive: boolean; logit: number }[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const { base, trees } = grow((page) => page.fold !== fold);
    pages.forEach((page, r) => {
      if (page.fold === fold)
        scores.push({
          positive: page.gold.disclosure,
          logit: evaluateTrees(base, trees, rows[r] as Float32Array),
        });
    });
  }
  const best = bestThreshold(scores);
  say(
    `recognition, unseen: ${pages.length} pages, precision ${best.precision.toFixed(3)} recall ${best.recall.toFixed(3)} at ${best.threshold}`,
  );
  const model = linear(() => true);
  const recognise = { classes: ['disclosure'], views: [], cue: 1, ...model, keep: kept.recognise };
  return { recognise, page: grow(() => true), threshold: best.threshold, unseen: best };
}

/** A model of one class, learned again on the columns that are kept. */
function learnKept(
  encoded: Encoded,
  targets: Int8Array,
  keep: number,
): { encoded: Encoded; weights: Float32Array[] } {
  const learn = (rows: Encoded) =>
    trainClasses(rows, ['one'], () => targets, new Float32Array(targets.length).fill(1), pageOptions);
  const chosen = select(encoded, learn(encoded), keep);
  return { encoded: chosen, weights: learn(chosen) };
}

/** The threshold with the best F1; the curve is flat at its top, so the middle of what is as good. */
function bestThreshold(scores: readonly { positive: boolean; logit: number }[]): {
  threshold: number;
  precision: number;
  recall: number;
  f1: number;
} {
  const wanted = scores.filter((one) => one.positive).length;
  const curve = Array.from({ length: 41 }, (_, step) => {
    const threshold = (step - 20) / 10;
    const over = scores.filter((one) => one.logit >= threshold);
    const right = over.filter((one) => one.positive).length;
    const f1 = (2 * right) / (over.length + wanted);
    return { threshold, f1, precision: right / Math.max(1, over.length), recall: right / wanted };
  });
  const top = Math.max(...curve.map(({ f1 }) => f1));
  const good = curve.filter(({ f1 }) => f1 >= top - 0.002);
  return good[good.length >> 1] as (typeof curve)[number];
}
