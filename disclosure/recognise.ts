import type { Evidence, SourceText, Verdict } from './disclosure';
import { hash } from './features';
import { judgedText, pageFeatures } from './pagetext';
import { logitsOf, probability } from './score';
import { hashMask, type LinearModel, type Weights } from './weights';

/** Is a document an organisation's own disclosure of a security incident, and why. */
export function recognise(source: SourceText, weights: Weights): Verdict {
  const { found, signs } = pageFeatures(source);
  const logit = logitsOf(weights.recognise, found)[0] ?? 0;
  const enough = judgedText(source).length >= 120;
  const disclosure = enough && logit >= weights.thresholds.recognise;
  const reasons: Evidence[] = signs.map((name) => ({
    kind: 'rule',
    text: name,
    weight: weightOf(weights.recognise, hash(name, 0, name.length, 'cue')),
  }));
  reasons.push(...strongestRuns(weights.recognise, judgedText(source), logit >= 0 ? 1 : -1));
  if (!enough) reasons.push({ kind: 'rule', text: 'too little text', weight: -1 });
  // 0.5 stands at the threshold, so that the score can be read without knowing it.
  return { disclosure, score: enough ? probability(logit - weights.thresholds.recognise) : 0, reasons };
}

function weightOf(model: LinearModel, feature: number): number {
  const entry = model.table.find(feature & hashMask);
  return entry < 0
    ? 0
    : (model.table.weights[model.table.starts[entry] as number] as number) * (model.scales[0] as number);
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
