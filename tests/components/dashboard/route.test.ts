import { expect, test } from 'vitest';
import { readRoute, routeAddress } from '../../../components/dashboard/route';

test('a place survives its address, whatever is in its names', () => {
  const route = {
    section: 'checklist',
    path: ['item:1/2?#%', '対策 一'],
    query: { query: 'サーバー & VPN=#?', status: 'gap' },
  };
  expect(readRoute(routeAddress(route))).toEqual(route);
});

test('what is empty is not in the address', () => {
  expect(routeAddress({ section: 'checklist', query: { status: '', query: '' } })).toBe('#/checklist');
});

test('an address nobody of us wrote leads somewhere, too', () => {
  expect(readRoute('')).toEqual({ section: '', path: [], query: {} });
  expect(readRoute('#')).toEqual({ section: '', path: [], query: {} });
  expect(readRoute('#/%E0%A4%A/%')).toEqual({ section: '%E0%A4%A', path: ['%'], query: {} });
  expect(readRoute('#checklist//?a=%').query).toEqual({ a: '%' });
});
