import type { Context } from './context';
import type { Evidence } from './disclosure';
import { hash } from './features';
import { phrasesIn } from './phrases';
import type { Section } from './sections';
import { hashMask, type Weights } from './weights';

/** How many runs of characters are told at most. */
const told = 4;

/** What spoke for a finding: phrases of its measure, the strongest runs of its own characters, its section. */
export function evidenceOf(
  weights: Weights,
  context: Context,
  category: number,
  section: Section,
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const phrase of phrasesIn(context.own, weights.category.classes[category] ?? ''))
    evidence.push({ kind: 'phrase', text: phrase, weight: weights.phrase });
  evidence.push(...strongestRuns(weights, context, category));
  if (section.kind !== 'none') evidence.push({ kind: 'heading', text: section.heading, weight: 0 });
  return evidence;
}

/** The runs of the clause's own characters with the most weight for the category, none inside another. */
function strongestRuns(weights: Weights, context: Context, category: number): Evidence[] {
  const { table, scales, views } = weights.category;
  const own = views.find((view) => view.place === 'own');
  if (!own) return [];
  const runs: { text: string; weight: number }[] = [];
  for (let n = Math.max(2, own.least); n <= own.most; n++) {
    for (let i = 0; i + n <= context.own.length; i++) {
      const entry = table.find(hash(context.own, i, i + n, 'own') & hashMask);
      if (entry < 0) continue;
      for (let p = table.starts[entry] as number; p < (table.starts[entry + 1] as number); p++) {
        if (table.classes[p] !== category) continue;
        const weight = (table.weights[p] as number) * (scales[category] as number);
        if (weight > 0) runs.push({ text: context.own.slice(i, i + n).replace(/[\^$]/g, ''), weight });
      }
    }
  }
  runs.sort((a, b) => b.weight - a.weight);
  const chosen: typeof runs = [];
  for (const run of runs) {
    if (chosen.length === told) break;
    if (
      run.text.length > 1 &&
      !chosen.some((one) => one.text.includes(run.text) || run.text.includes(one.text))
    )
      chosen.push(run);
  }
  return chosen.map(({ text, weight }) => ({ kind: 'characters', text, weight }));
}
