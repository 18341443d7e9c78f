import { expect, test } from 'vitest';
import { kindReadiness } from '../../../checklist/insights/kinds';
import { incidentById, incidents } from '../../../measures/incidents';
import { disclosure, items } from '../made';

const ransomware = incidentById('ransomware').measures;

test('every kind of incident is there once, with all that answers it', () => {
  const all = kindReadiness([], []);
  expect(all.map(({ kind }) => kind).sort()).toEqual(incidents.map(({ id }) => id).sort());
  const found = all.find(({ kind }) => kind === 'ransomware');
  expect(found?.measures.map(({ measure }) => measure)).toEqual(ransomware);
  expect(found).toMatchObject({ inPlace: 0, applicable: ransomware.length, share: 0, fallen: [] });
  expect(found?.counts.unreviewed).toBe(ransomware.length);
});

test('what happened to others most stands first, and of equals the least ready', () => {
  const all = kindReadiness(
    items(...incidentById('dos').measures.map((measure) => ({ measure, status: 'in-place' as const }))),
    [
      disclosure('a', { organisation: 'あ', incidents: ['misdelivery'] }),
      disclosure('b', { organisation: 'い', incidents: ['misdelivery', 'ransomware'] }),
    ],
  );
  expect(all.slice(0, 2).map(({ kind }) => kind)).toEqual(['misdelivery', 'ransomware']);
  expect(all.at(-1)).toMatchObject({ kind: 'dos', share: 1 });
});

test('one incident with several reports counts once, by its latest report', () => {
  const [first] = kindReadiness(
    [],
    [
      disclosure('a', { published: '2024-01-10', stage: 'first', case: 'a' }),
      disclosure('b', { published: '2024-03-10', stage: 'final', case: 'a', incidents: [] }),
    ],
  );
  expect(first?.kind).toBe('ransomware');
  expect(first?.fallen.map(({ id }) => id)).toEqual(['b']);
});
