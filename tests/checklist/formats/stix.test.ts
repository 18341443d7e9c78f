import { describe, expect, test } from 'vitest';
import type { Records } from '../../../checklist/checklist';
import { attack } from '../../../checklist/formats/attack';
import stix from '../../../checklist/formats/stix';
import { incidents } from '../../../measures/incidents';
import { measures } from '../../../measures/index';
import { hostile, nothing, sample } from './sample';
import { againstSchemas, hasSchemas, stixSchemas } from './schemas';
import { context } from './writing';

interface StixObject {
  type: string;
  id: string;
  [name: string]: unknown;
}

const write = (records: Records, language: 'ja' | 'en' = 'ja'): StixObject & { objects: StixObject[] } =>
  JSON.parse(stix.write(records, { ...context, language }));

test.skipIf(!hasSchemas)(
  againstSchemas('every object and the bundle are valid by the schemas of OASIS'),
  async () => {
    const schemaOf = stixSchemas();
    for (const records of [await sample(), await sample({ text: hostile })])
      for (const language of ['ja', 'en'] as const) {
        const bundle = write(records, language);
        for (const object of [bundle, ...bundle.objects]) {
          const validate = schemaOf(object.type);
          expect(validate(object), `${object.id} ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
        }
      }
    expect(schemaOf('report')({ type: 'report', id: 'report--x' })).toBe(false);
  },
);

describe('references', () => {
  test('every reference finds an object in the bundle, every object is there once', async () => {
    const { objects } = write(await sample());
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    const references = objects.flatMap((object) =>
      Object.entries(object).flatMap(([name, value]) =>
        name.endsWith('_ref') ? [value] : name.endsWith('_refs') ? (value as unknown[]) : [],
      ),
    );
    expect(references.length).toBeGreaterThan(300);
    expect(references.filter((reference) => !ids.has(String(reference)))).toEqual([]);
  });

  test('a measure mitigates the techniques of the incidents it answers, under the ids ATT&CK gives them', async () => {
    const { objects } = write(await sample());
    const course = objects.find(({ type, name }) => type === 'course-of-action' && name === 'WAF');
    const mitigated = objects
      .filter(
        ({ relationship_type, source_ref }) => relationship_type === 'mitigates' && source_ref === course?.id,
      )
      .map(({ target_ref }) => target_ref);
    expect(mitigated).toContain('attack-pattern--3f886f2a-874f-4333-b794-aa6075009b1c');
    const close = objects
      .filter(
        ({ relationship_type, source_ref }) =>
          relationship_type === 'related-to' && source_ref === course?.id,
      )
      .map(({ target_ref }) => target_ref);
    expect(close).toContain('course-of-action--d2a24649-9694-4c97-9c62-ce7b270bf6a3');
    for (const { type, relationship_type, source_ref, target_ref } of objects)
      if (type === 'relationship' && relationship_type === 'mitigates') {
        expect(String(source_ref)).toMatch(/^course-of-action--/u);
        expect(String(target_ref)).toMatch(/^attack-pattern--/u);
      }
  });

  test('our copies of ATT&CK’s objects are older than ATT&CK itself, so that its own stand', async () => {
    const ids = new Set(Object.values(attack).map(({ stix: id }) => id));
    const copies = write(await sample()).objects.filter(({ id }) => ids.has(id));
    expect(copies.length).toBeGreaterThan(20);
    for (const copy of copies) {
      expect(copy.modified).toBe('2015-01-01T00:00:00.000Z');
      expect(copy.external_references).toMatchObject([{ source_name: 'mitre-attack' }]);
    }
  });

  test('all mitigations and techniques our taxonomy names have their ids, but the one known not to be checked', () => {
    const named = new Set([
      ...measures.flatMap(({ controls }) =>
        controls.filter(({ framework }) => framework === 'attack').flatMap(({ ids }) => ids),
      ),
      ...incidents.flatMap(({ techniques }) => techniques.map(({ id }) => id)),
    ]);
    expect([...named].filter((id) => !Object.hasOwn(attack, id))).toEqual(['T1213.006']);
    expect(Object.keys(attack).filter((id) => !named.has(id))).toEqual([]);
  });
});

test('a report says who disclosed what, when, and where it can be read', async () => {
  const report = write(await sample()).objects.find(
    ({ type, name }) => type === 'report' && String(name).startsWith('架空商事'),
  );
  expect(report).toMatchObject({
    name: '架空商事株式会社 不正アクセスに関するお知らせ',
    published: '2024-05-31T00:00:00.000Z',
    labels: ['unauthorised-access'],
    external_references: [{ url: 'https://kakuu.example/oshirase?a=1&b=2' }],
  });
});

test('written twice it is the same, and an organisation has one id in all reports', async () => {
  const records = await sample();
  expect(stix.write(records, context)).toBe(stix.write(structuredClone(records), { ...context, now: 0 }));
});

test('without a notice it says so', () => {
  expect(() => stix.write(nothing, context)).toThrow('no disclosure is saved');
});
