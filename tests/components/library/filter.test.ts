import { describe, expect, test } from 'vitest';
import { casesOf } from '../../../checklist/cases/cases';
import { choicesOf, everything, filtered, readFilter } from '../../../components/library/filter';
import { disclosure } from '../../checklist/made';

const all = [
  disclosure('a', {
    organisation: '架空市',
    published: '2024-01-10',
    case: 'a',
    stage: 'first',
    incidents: [],
  }),
  disclosure('b', { organisation: '架空市', published: '2025-03-10', case: 'a', incidents: ['misdelivery'] }),
  disclosure('c', { organisation: '架空病院', published: '2025-05-01' }),
  disclosure('d', { organisation: '架空商店', published: '' }),
];
const ids = (filter: Partial<typeof everything>) =>
  filtered(casesOf(all), all, { ...everything, ...filter }).map(({ reports }) =>
    reports.map(({ id }) => id).join('+'),
  );

describe('the library narrowed', () => {
  test.each<[string, Partial<typeof everything>, string[]]>([
    ['by nothing', {}, ['c', 'a+b', 'd']],
    ['by kind of incident', { kind: 'ransomware' }, ['c', 'd']],
    ['by sector', { sector: 'municipality' }, ['a+b']],
    ['by year: a case is whole though one report is of that year', { year: '2024' }, ['a+b']],
    ['to those without a date', { year: 'undated' }, ['d']],
    ['by words that are not there', { query: 'どこにもない' }, []],
    ['by words of name and kind', { query: '病院 らんさむ' }, ['c']],
    ['by several things at once', { kind: 'ransomware', year: '2025' }, ['c']],
  ])('%s', (_, filter, found) => expect(ids(filter)).toEqual(found));
});

test('what there is to narrow by, with how many; years from the latest, undated last', () => {
  const choices = choicesOf(all);
  expect(choices.years).toEqual([
    { id: '2025', count: 2 },
    { id: '2024', count: 1 },
    { id: 'undated', count: 1 },
  ]);
  expect(choices.kinds).toEqual([
    { id: 'ransomware', count: 2 },
    { id: 'misdelivery', count: 1 },
  ]);
  expect(choices.sectors.map(({ id, count }) => [id, count])).toEqual([
    ['medical', 1],
    ['municipality', 2],
    ['unknown', 1],
  ]);
});

test('an address may say anything: what is no value narrows nothing', () => {
  expect(readFilter({ kind: 'x', sector: '<b>', year: '20', query: 'あ' })).toEqual({
    ...everything,
    query: 'あ',
  });
});
