import { type SectionKind, sectionKinds } from './sections';
import type { Clause } from './segment';

const blockKinds = ['heading', 'paragraph', 'item', 'cell', 'term', 'definition', 'caption'] as const;

/** A logit pressed into (-1, 1); exact in every engine, as a logistic curve is not. */
const press = (logit: number): number => logit / (1 + Math.abs(logit));

/** Sum, greatest and number of the pressed scores of a group of clauses. */
interface Group {
  sum: number;
  most: number;
  size: number;
}

function groups(keys: readonly unknown[], scores: ArrayLike<number>): Group[] {
  const byKey = new Map<unknown, Group>();
  return keys.map((key, i) => {
    const score = scores[i] as number;
    const group = byKey.get(key) ?? { sum: 0, most: -1, size: 0 };
    group.sum += press(score);
    group.most = Math.max(group.most, press(score));
    group.size += 1;
    byKey.set(key, group);
    return group;
  });
}

/** Mean of the others of a group; -1 where there is none. */
const others = (group: Group, own: number): number =>
  group.size > 1 ? (group.sum - press(own)) / (group.size - 1) : -1;

/**
 * One row a clause for the context model: its own score and those around it. `scores`: logits of being a measure;
 * `best`, `second`: logits of its likeliest two categories; `cues` of its context.
 */
export function surroundings(
  clauses: readonly Clause[],
  scores: Float64Array,
  best: Float64Array,
  second: Float64Array,
  cues: readonly (readonly string[])[],
): Float32Array[] {
  const inSection = groups(
    clauses.map((clause) => clause.section),
    scores,
  );
  const inKind = groups(
    clauses.map((clause) => clause.section.kind),
    scores,
  );
  const inSentence = groups(
    clauses.map((clause) => clause.sentence.start),
    scores,
  );
  const inBlock = groups(
    clauses.map((clause) => clause.blockIndex),
    scores,
  );
  const total = clauses.length;
  let sum = 0;
  for (const score of scores) sum += press(score);
  const mean = total === 0 ? 0 : sum / total;
  return clauses.map((clause, i) => {
    const own = scores[i] as number;
    const at = (offset: number): number => scores[i + offset] ?? -6;
    const near = (offset: number): readonly number[] => {
      const other = clauses[i + offset];
      return [other?.blockIndex === clause.blockIndex ? 1 : 0, other?.section === clause.section ? 1 : 0];
    };
    const [section, kind, sentence, block] = [inSection[i], inKind[i], inSentence[i], inBlock[i]] as [
      Group,
      Group,
      Group,
      Group,
    ];
    const cue = new Set(cues[i]);
    return Float32Array.from([
      own,
      at(-3),
      at(-2),
      at(-1),
      at(1),
      at(2),
      at(3),
      ...near(-1),
      ...near(1),
      section.size,
      others(section, own),
      section.most,
      sentence.size,
      others(sentence, own),
      sentence.most,
      block.size,
      others(block, own),
      block.most,
      kind.size,
      others(kind, own),
      mean,
      total,
      i / total,
      clause.index,
      clause.count,
      clause.count - 1 - clause.index,
      clause.end - clause.start,
      clause.heading ? 1 : 0,
      clause.columnHeader === '' ? 0 : 1,
      clause.block.cell?.row ?? -1,
      clause.block.cell?.column ?? -1,
      best[i] as number,
      (best[i] as number) - (second[i] as number),
      ...sectionKinds.map((one: SectionKind) => (clause.section.kind === one ? 1 : 0)),
      ...blockKinds.map((one) => (clause.block.kind === one ? 1 : 0)),
      ...[
        'tense:resolve',
        'tense:will',
        'tense:going',
        'tense:did',
        'tense:not',
        'tense:is',
        'tense:noun',
        'ends:stop',
        'adverb:already',
        'adverb:coming',
        'adverb:kept',
      ].map((name) => (cue.has(name) ? 1 : 0)),
    ]);
  });
}

/**
 * One row a clause and state for the model of states in context: `own` logit of the state and the two others, and
 * what the clauses around say, weighted by how likely each is a measure.
 */
export function stateSurroundings(
  clauses: readonly Clause[],
  states: readonly Float64Array[],
  measure: Float64Array,
): Float32Array[][] {
  const likely = Array.from(measure, (logit) => Math.max(0, press(logit) + 0.5));
  const count = states[0]?.length ?? 3;
  const mean = (keys: readonly unknown[], state: number): number[] => {
    const sums = new Map<unknown, { sum: number; weight: number }>();
    keys.forEach((key, i) => {
      const group = sums.get(key) ?? { sum: 0, weight: 0 };
      group.sum += press((states[i] as Float64Array)[state] as number) * (likely[i] as number);
      group.weight += likely[i] as number;
      sums.set(key, group);
    });
    return keys.map((key, i) => {
      const group = sums.get(key) as { sum: number; weight: number };
      const own = likely[i] as number;
      const weight = group.weight - own;
      return weight > 0.2
        ? (group.sum - press((states[i] as Float64Array)[state] as number) * own) / weight
        : -2;
    });
  };
  const bySection = clauses.map((clause) => clause.section);
  const byBlock = clauses.map((clause) => clause.blockIndex);
  const bySentence = clauses.map((clause) => clause.sentence.start);
  const byKind = clauses.map((clause) => clause.section.kind);
  const all = Array.from({ length: count }, (_, state) =>
    [bySection, byBlock, bySentence, byKind].map((keys) => mean(keys, state)),
  );
  return clauses.map((clause, i) =>
    Array.from({ length: count }, (_, state) => {
      const logit = (j: number, s: number): number => states[j]?.[s] ?? -4;
      return Float32Array.from([
        logit(i, state),
        logit(i, (state + 1) % count),
        logit(i, (state + 2) % count),
        logit(i - 1, state),
        logit(i + 1, state),
        ...(all[state] ?? []).map((group) => group[i] as number),
        clause.index,
        clause.count - 1 - clause.index,
        i / clauses.length,
        clause.block.kind === 'item' ? 1 : 0,
        clause.block.cell ? 1 : 0,
        ...sectionKinds.map((one) => (clause.section.kind === one ? 1 : 0)),
      ]);
    }),
  );
}
