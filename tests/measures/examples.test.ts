import { expect, test } from 'vitest';
import { normal } from '../../disclosure/normal';
import { isMeasureId, measures } from '../../measures/index';

/** A stock phrase of the measure stands in the sentence. */
const stock = (phrases: readonly string[], sentence: string) =>
  phrases.some((phrase) => normal(sentence).includes(normal(phrase)));

test.each(measures)('$id: enough examples, some of them without a stock phrase', ({ phrases, examples }) => {
  expect(examples.yes.length).toBeGreaterThanOrEqual(3);
  expect(examples.no.length).toBeGreaterThanOrEqual(2);
  expect(examples.neighbours.length).toBeGreaterThanOrEqual(1);
  expect(examples.yes.some((sentence) => !stock(phrases, sentence))).toBe(true);
});

test.each(measures)('$id: no veto on an example that states it', ({ negativePhrases, examples }) => {
  expect(examples.yes.filter((sentence) => stock(negativePhrases, sentence))).toEqual([]);
});

test.each(measures)('$id: neighbours are other measures of the catalog', ({ id, examples }) => {
  const wrong = examples.neighbours.filter(({ measure }) => !isMeasureId(measure) || measure === id);
  expect(wrong).toEqual([]);
});

test('no sentence is an example twice', () => {
  const sentences = measures.flatMap(({ examples }) =>
    [...examples.yes, ...examples.no, ...examples.neighbours.map(({ text }) => text)].map(normal),
  );
  const twice = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
  expect(twice).toEqual([]);
});
