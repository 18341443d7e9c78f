import { expect, test } from 'vitest';
import { organisationKey } from '../../../checklist/insights/organisations';

test.each([
  ['株式会社架空商事', '架空商事'],
  ['架空商事　株式会社', '架空商事'],
  ['架空商事（株）', '架空商事'],
  ['㈱架空商事', '架空商事'],
  ['ＫＡＫＵＵ株式会社', 'kakuu'],
  ['Kakuu Co., Ltd.', 'kakuu'],
  ['学校法人 架空学園', '架空学園'],
  ['', ''],
])('%s is compared as %s', (name, key) => expect(organisationKey(name)).toBe(key));

test('a name that is nothing but a legal form stays itself', () => {
  expect(organisationKey('株式会社')).toBe('株式会社');
});
