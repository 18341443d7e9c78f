import type { Evidence, SourceText, Verdict } from './disclosure';
import { hash } from './features';
import { pageFeatures } from './pagefeatures';
import { pageSigns, type RuleReason } from './pagesigns';
import { judgedText } from './pagetext';
import { logitsOf, probability } from './score';
import { evaluateTrees } from './trees';
import { hashMask, type LinearModel, type Weights } from './weights';

/** Less text than this tells too little to be judged, in characters of its normal form. */
const leastText = 60;

/** Is a document an organisation's own disclosure of a security incident, and why. */
export function recognise(source: SourceText, weights: Weights): Verdict {
  const { row, counts } = pageSigns(source);
  const alone = logitsOf(weights.recognise, pageFeatures(source, row))[0] ?? 0;
  const logit = evaluateTrees(weights.page.base, weights.page.trees, Float32Array.from([alone, ...row]));
  const enough = judgedText(source).length >= leastText;
  const { recognise: threshold } = weights.thresholds;
  const reasons: Evidence[] = [];
  const rule = (text: RuleReason, weight: number) => reasons.push({ kind: 'rule', text, weight });
  if (!enough) rule('too little text', -1);
  for (const [sign, count] of counts) if (count > 0) rule(sign, count);
  reasons.push(...strongestRuns(weights.recognise, judgedText(source), logit >= threshold ? 1 : -1));
  return {
    disclosure: enough && logit >= threshold,
    // One half stands at the threshold, so that the score can be read without knowing it.
    score: enough ? probability(logit - threshold) : 0,
    reasons,
  };
}

function weightOf(model: LinearModel, feature: number): number {
  const entry = model.table.find(feature & hashMask);
  if (entry < 0) return 0;
  return (model.table.weights[model.table.starts[entry] as number] as number) * (model.scales[0] as number);
}

/** The runs of characters that spoke most for the side the verdict took. */
function strongestRuns(model: LinearModel, text: string, side: 1 | -1): Evidence[] {
  const runs = new Map<string, number>();
  for (let n = 3; n <= 4; n++) {
    for (let i = 0; i + n <= text.length; i++) {
      const weight = weightOf(model, hash(text, i, i + n, 'own'));
      if (weight * side > 0) runs.set(text.slice(i, i + n), weight);
    }
  }
  return [...runs]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 6)
    .map(([run, weight]) => ({ kind: 'characters', text: run, weight }));
}
