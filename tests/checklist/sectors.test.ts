import { expect, test } from 'vitest';
import { sectorOf } from '../../checklist/sectors';

test.each([
  ['医療法人架空会 架空病院', 'medical'],
  ['架空大学', 'education'],
  ['架空市教育委員会', 'education'],
  ['架空市', 'municipality'],
  ['架空県庁', 'municipality'],
  ['株式会社架空銀行', 'finance'],
  ['架空省', 'government'],
  ['独立行政法人架空機構', 'government'],
  ['架空システム株式会社', 'it'],
  ['一般社団法人架空協会', 'association'],
  ['株式会社架空食品', 'company'],
  ['架空商店', 'unknown'],
  ['', 'unknown'],
])('%s is of the sector %s', (organisation, sector) => expect(sectorOf({ organisation })).toBe(sector));

test('what the user says counts before the name', () => {
  expect(sectorOf({ organisation: '架空市', sector: 'medical' })).toBe('medical');
});
