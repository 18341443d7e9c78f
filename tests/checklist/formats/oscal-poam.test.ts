import { describe, expect, test } from 'vitest';
import type { Records } from '../../../checklist/checklist';
import oscal from '../../../checklist/formats/oscal-poam';
import { measureById } from '../../../measures/index';
import { hostile, nothing, sample } from './sample';
import { againstSchemas, hasSchemas, oscalSchema } from './schemas';
import { context } from './writing';

type Json = { [name: string]: Json } & Json[] & string;

const write = (records: Records, language: 'ja' | 'en' = 'ja'): Json =>
  JSON.parse(oscal.write(records, { ...context, language }))['plan-of-action-and-milestones'];

/** Every value under a name, wherever it stands. */
function all(value: unknown, name: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => all(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...(key === name ? (Array.isArray(one) ? one : [one]) : []),
    ...all(one, name),
  ]);
}

test.skipIf(!hasSchemas)(
  againstSchemas('it is valid by NIST’s schema, whatever is written in it'),
  async () => {
    const validate = oscalSchema();
    for (const records of [await sample(), await sample({ text: hostile }), await sample({ text: ' ' })])
      for (const language of ['ja', 'en'] as const) {
        const poam = { 'plan-of-action-and-milestones': write(records, language) };
        expect(validate(poam), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
      }
    // The schema does refuse.
    expect(validate({ 'plan-of-action-and-milestones': { uuid: 'x' } })).toBe(false);
  },
);

describe('references', () => {
  test('every uuid stands for one thing, and every reference finds its own kind', async () => {
    for (const records of [await sample(), await sample({ text: hostile })]) {
      const poam = write(records);
      const uuids = all(poam, 'uuid');
      expect(new Set(uuids).size).toBe(uuids.length);
      for (const uuid of uuids)
        expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
      const of = (list: Json | undefined) => new Set((list ?? []).map(({ uuid }) => uuid));
      const parties = of(poam.metadata?.parties);
      const [observations, risks] = [of(poam.observations), of(poam.risks)];
      for (const uuid of all(poam, 'observation-uuid')) expect(observations).toContain(uuid);
      for (const uuid of all(poam, 'risk-uuid')) expect(risks).toContain(uuid);
      for (const uuid of [...all(poam, 'party-uuids'), ...all(poam, 'actor-uuid')])
        expect(parties).toContain(uuid);
      const roles = new Set((poam.metadata?.roles ?? []).map(({ id }) => id));
      for (const role of all(poam, 'role-id')) expect(roles).toContain(role);
      expect(all(poam, 'observation-uuid').length).toBeGreaterThan(100);
    }
  });

  test('the system it is about is named, as OSCAL asks where no plan is imported', async () => {
    expect(write(await sample())['system-id']?.id).toMatch(/^[0-9a-f-]{36}$/u);
  });
});

test('a gap becomes an open risk with its owner, its deadline, its steps and the notice that asks for it', async () => {
  const poam = write(await sample());
  const risk = (poam.risks ?? []).find(({ title }) => title === 'WAF');
  expect(risk).toMatchObject({ status: 'open', deadline: '2026-01-31T00:00:00+09:00' });
  const [remediation] = risk?.remediations ?? [];
  expect(remediation).toMatchObject({ lifecycle: 'planned' });
  const party = (poam.metadata?.parties ?? []).find(({ name }) => name === '情報システム課');
  expect(party?.type).toBe('organization');
  expect(remediation?.tasks).toHaveLength(4);
  expect(remediation?.tasks?.at(-1)).toMatchObject({
    type: 'milestone',
    timing: { 'on-date': { date: '2026-01-31T00:00:00+09:00' } },
    'responsible-roles': [{ 'role-id': 'owner', 'party-uuids': [party?.uuid] }],
  });
  const related = new Set(all(risk, 'observation-uuid'));
  const observation = (poam.observations ?? []).find(
    ({ uuid, title }) => related.has(String(uuid)) && String(title).startsWith('架空商事'),
  );
  expect(observation).toMatchObject({
    methods: ['EXAMINE'],
    'relevant-evidence': [{ href: 'https://kakuu.example/oshirase?a=1&b=2' }],
  });
  expect(String(observation?.description)).toContain('WAFを導入いたします。');
});

test('each status has its own state of risk; what does not apply to us is no risk of ours', async () => {
  const poam = write(await sample());
  const statusOf = (title: string) => (poam.risks ?? []).find((risk) => risk.title === title)?.status;
  expect([
    statusOf('WAF'),
    statusOf(measureById('edr').label.ja),
    statusOf(measureById('mfa').label.ja),
  ]).toEqual(['open', 'closed', 'remediating']);
  expect(statusOf(measureById('training').label.ja)).toBeUndefined();
  const states = new Set((poam.risks ?? []).map(({ status }) => status));
  expect([...states].sort()).toEqual(['closed', 'investigating', 'open', 'remediating']);
});

test('written twice it is the same; changed, the document has another id and everything else keeps its own', async () => {
  const records = await sample();
  expect(oscal.write(records, context)).toBe(oscal.write(structuredClone(records), context));
  const before = write(records);
  expect(
    JSON.parse(oscal.write(records, { ...context, now: context.now + 1 }))['plan-of-action-and-milestones']
      .uuid,
  ).toBe(before.uuid);
  const item = records.items.find(({ id }) => id === 'measure:waf');
  if (item) item.fields.note = '変わった';
  const after = write(records);
  expect(after.uuid).not.toBe(before.uuid);
  expect((after.risks ?? []).map(({ uuid }) => uuid)).toEqual((before.risks ?? []).map(({ uuid }) => uuid));
});

test('an empty checklist is said to be so: OSCAL knows no plan without an item', () => {
  expect(() => oscal.write(nothing, context)).toThrow('There is nothing to write');
});
