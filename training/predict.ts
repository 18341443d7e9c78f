import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../disclosure/disclosure';
import { readDisclosure } from '../disclosure/read';
import { decodeWeights, type Weights } from '../disclosure/weights';
import { trainingFolder } from './corpus';
import type { Prediction } from './score';

/** The weights the product ships. */
export function shippedWeights(): Weights {
  const file = readFileSync(join(trainingFolder, '../public/weights.bin'));
  return decodeWeights(file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer);
}

/** What the product says of a document, as it is scored. */
export function predict(source: SourceText, weights: Weights): Prediction {
  const { verdict, disclosure } = readDisclosure(source, weights);
  return {
    recognised: verdict.disclosure,
    score: verdict.score,
    organisation: disclosure?.organisation ?? '',
    published: disclosure?.published ?? '',
    incidents: disclosure?.incidents ?? [],
    measures: (disclosure?.findings ?? []).map(({ quote, measure, state }) => ({
      quote,
      category: measure,
      state,
    })),
  };
}
