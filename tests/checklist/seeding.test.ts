import { expect, test } from 'vitest';
import type { BundledReport } from '../../checklist/store';
import { reports } from '../../reports/index';
import { freshName, itemOf, opened } from './stores';

/** The five reports as a later version of the product has them: one corrected, one more. */
function later(): BundledReport[] {
  const [first, ...rest] = reports;
  if (first === undefined) throw new Error('no reports');
  const corrected = { ...first, disclosure: { ...first.disclosure, title: '訂正した題' } };
  const finding = first.disclosure.findings[0];
  if (finding === undefined) throw new Error('no findings');
  const another = {
    id: 'another',
    disclosure: {
      ...first.disclosure,
      organisation: '別の組織',
      findings: [{ ...finding, measure: 'waf' as const }],
    },
  };
  return [corrected, ...rest, another];
}

test('on first opening the measures of the bundled reports stand as 未確認, each with its citations', async () => {
  const store = await opened({ reports });
  const told = reports.flatMap(({ disclosure }) => disclosure.findings);
  const items = await store.items();
  expect(new Set(items.map(({ fields }) => fields.measure))).toEqual(new Set(told.map((f) => f.measure)));
  expect(items.every(({ fields }) => fields.status === 'unreviewed')).toBe(true);
  expect(await store.findings()).toHaveLength(112);
  expect(await store.disclosures()).toHaveLength(5);
  for (const { fields } of items) {
    const measure = fields.measure;
    if (measure === null) throw new Error('an item without a measure');
    const citations = await store.findings({ measure });
    expect(citations.map((c) => c.fields.summaryJa).sort()).toEqual(
      told
        .filter((f) => f.measure === measure)
        .map((f) => f.summary?.ja)
        .sort(),
    );
  }
  expect(await store.history()).toEqual([]);
});

test('opening again seeds nothing anew', async () => {
  const name = freshName();
  const first = await opened({ name, reports });
  const before = await first.exportRecords();
  const revision = await first.revision();
  const second = await opened({ name, reports });
  expect(await second.revision()).toBe(revision);
  expect(await second.exportRecords()).toEqual(before);
});

test('two windows opening the new database at once seed it once', async () => {
  const name = freshName();
  const [one, two] = await Promise.all([opened({ name, reports }), opened({ name, reports })]);
  expect(await one.revision()).toBe(1);
  expect(await two.findings()).toHaveLength(112);
});

test('the reports of a later version are added, and what the user changed stays', async () => {
  const name = freshName();
  const old = await opened({ name, reports });
  await old.setStatus('waf', 'in-place');
  await old.correctDisclosure('report:mk-system', { organisation: '私の訂正' });
  const [rejected] = await old.findings({ measure: 'edr' });
  if (rejected === undefined) throw new Error('nobody cites EDR');
  await old.rejectFinding(rejected.id);
  await old.removeItem((await itemOf(old, 'training')).id);
  const history = await old.history();
  old.close();

  const store = await opened({ name, reports: later() });
  expect((await itemOf(store, 'waf')).fields.status).toBe('in-place');
  expect((await store.disclosure('report:mk-system'))?.fields).toMatchObject({
    organisation: '私の訂正',
    title: '訂正した題',
  });
  expect((await store.disclosure('report:another'))?.fields.organisation).toBe('別の組織');
  const findings = await store.findings();
  expect(findings).toHaveLength(113);
  expect(findings.find(({ id }) => id === rejected.id)?.fields.rejected).toBe(true);
  expect((await store.items()).some(({ fields }) => fields.measure === 'training')).toBe(false);
  expect(await store.history()).toEqual(history);
});

test('a store opened without reports is empty, and one opened so later loses nothing', async () => {
  const name = freshName();
  expect(await (await opened({ name })).items()).toEqual([]);
  await opened({ name, reports });
  expect(await (await opened({ name })).findings()).toHaveLength(112);
});
