import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normal } from '../../disclosure/normal';
import { isMeasureId, type MeasureId, measureById, measures } from '../../measures/index';
import { groupLabels, groups, type Text } from '../../measures/measure';

const ids = measures.map((measure) => measure.id);
const blank = (text: Text) => text.ja.trim() === '' || text.en.trim() === '';

test('every id once, each in the file of its name', () => {
  // Ids are stable for ever: the catalog only grows.
  expect(ids.length).toBeGreaterThanOrEqual(65);
  expect(new Set(ids).size).toBe(ids.length);
  const files = readdirSync(new URL('../../measures/catalog', import.meta.url));
  expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test('a measure is found by its id, and only by one of the catalog', () => {
  for (const measure of measures) expect(measureById(measure.id)).toBe(measure);
  expect(isMeasureId('waf')).toBe(true);
  expect(isMeasureId('no-such-measure')).toBe(false);
  expect(measureById('no-such-measure')).toBeUndefined();
  // @ts-expect-error The union of ids is derived from the catalog: a misspelt one does not compile.
  const misspelt: MeasureId = 'waff';
  expect(isMeasureId(misspelt)).toBe(false);
});

test('measures stand group by group, in the order of the groups; only respond holds responses', () => {
  const order = measures.map((measure) => groups.indexOf(measure.group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(groups.length);
  for (const { id, group, kind } of measures) {
    expect([id, kind]).toEqual([id, group === 'respond' ? 'response' : 'prevention']);
  }
  expect(groups.filter((group) => blank(groupLabels[group]))).toEqual([]);
});

test.each(measures)('$id: texts are there in both languages', (measure) => {
  expect(measure.nextActions.length).toBeGreaterThan(0);
  const texts = [measure.label, measure.definition, measure.question, ...measure.nextActions];
  expect(texts.filter(blank)).toEqual([]);
});

test.each(measures)(
  '$id: phrases differ once normalised; weak ones are among them; none vetoes another',
  (measure) => {
    const phrases = measure.phrases.map(normal);
    const negative = measure.negativePhrases.map(normal);
    expect(phrases.length).toBeGreaterThanOrEqual(5);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(new Set(negative).size).toBe(negative.length);
    expect([...phrases, ...negative, ...measure.phrasesEn].filter((phrase) => phrase.trim() === '')).toEqual(
      [],
    );
    expect(measure.phrasesEn.length).toBeGreaterThan(0);
    expect(measure.weakPhrases.filter((phrase) => !measure.phrases.includes(phrase))).toEqual([]);
    // A negative phrase inside a positive one would veto every clause the positive one is found in.
    expect(phrases.filter((phrase) => negative.some((veto) => phrase.includes(veto)))).toEqual([]);
  },
);

test('labels differ in both languages', () => {
  expect(new Set(measures.map((measure) => measure.label.ja)).size).toBe(measures.length);
  expect(new Set(measures.map((measure) => measure.label.en)).size).toBe(measures.length);
});

test.each(measures)('$id: how its Japanese label is read', ({ label, kana }) => {
  expect(kana).toMatch(/^[ぁ-ゖー・]+$/u);
  // What the label says in katakana the reading says too, in the same order.
  const said = [...label.ja.matchAll(/[ァ-ヶー]{2,}/gu)].map(([run]) =>
    run.replace(/[ァ-ヶ]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60)),
  );
  expect(kana).toMatch(new RegExp(said.join('.*'), 'u'));
});
