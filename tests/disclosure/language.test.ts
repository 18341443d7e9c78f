import { expect, test } from 'vitest';
import type { SourceText } from '../../disclosure/disclosure';
import { extract } from '../../disclosure/extract';
import { readIncidents } from '../../disclosure/incidents';
import { recognise } from '../../disclosure/recognise';
import type { Case } from './language/cases';
import { dated } from './language/dates';
import { incidentCases } from './language/incidents';
import { nothing } from './language/nothing';
import { pageCases } from './language/pages';
import { paraphrases } from './language/paraphrases';
import { several } from './language/several';
import { states } from './language/states';
import { structure } from './language/structure';
import { weaknesses } from './language/weaknesses';
import { page, text, weights } from './sources';

const published = '2024-05-10';

/** The text of a case as a page: lines become paragraphs. */
function pageOf(under: string, inside: string): SourceText {
  const body = inside.startsWith('<')
    ? inside
    : inside
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('');
  return page(under === '' ? body : `<h2>${under}</h2>${body}`);
}

const finds = (under: string, inside: string): string[] =>
  extract(pageOf(under, inside), published, weights).map(({ measure, state }) => `${measure} ${state}`);

/** Cases by what they say, so that a failure names the sentence. */
const named = (cases: readonly Case[]) =>
  cases.map((one) => [`${one[0] === '' ? 'no heading' : one[0]}: ${one[1]}`, one] as const);

const specify = (what: string, cases: readonly Case[]): void =>
  test.each(named(cases))(`${what} | %s`, (_, [under, inside, ...expected]) => {
    expect(finds(under, inside)).toEqual(expected);
  });

specify('a measure in stock and other words', paraphrases);
specify('done, planned, ongoing', states);
specify('how the text is set', structure);
specify('several measures', several);
specify('no measure', nothing);

test.each(dated.map((one) => [one[1], one] as const))(
  'when and by whom | %s',
  (_, [under, inside, expected]) => {
    const [first] = extract(pageOf(under, inside), published, weights);
    expect(first).toMatchObject(expected);
    if (expected.date === undefined) expect(first?.date).toBeUndefined();
  },
);

const recognised = (title: string, lines: readonly string[]): boolean =>
  recognise(
    page(`<h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`, `<title>${title}</title>`),
    weights,
  ).disclosure;

test.each(pageCases.map((one) => [one[0], one] as const))(
  'a page | %s',
  (_, [, disclosure, title, ...lines]) => {
    expect(recognised(title, lines)).toBe(disclosure);
  },
);

test.each(incidentCases.map((one) => [one[0], one] as const))(
  'kinds of incident | %s',
  (_, [title, story, ...kinds]) => {
    const source = text(
      title,
      '2024年5月10日',
      '株式会社見本商店',
      story,
      'お客様に深くお詫び申し上げます。',
    );
    expect(readIncidents(source, weights)).toEqual(expect.arrayContaining(kinds));
  },
);

// What an expert reads and the product does not yet. When one of these passes it belongs to the tables above.
test.fails.each(named(weaknesses))('not yet read | %s', (_, [under, inside, ...expected]) => {
  expect(finds(under, inside)).toEqual(expected);
});
