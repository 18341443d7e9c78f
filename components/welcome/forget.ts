import type { Store } from '../../checklist/interface';

/** Takes back every change in which something of a disclosure was saved, so that also the items it brought go again. */
export async function forgetDisclosure(store: Store, disclosure: string): Promise<void> {
  const findings = await store.findings({ disclosure });
  const histories = await Promise.all(
    [disclosure, ...findings.map(({ id }) => id)].map((record) => store.history(record)),
  );
  const entries = histories.flat();
  const takenBack = new Set(entries.flatMap(({ undoes }) => undoes ?? []));
  const changes = [
    ...new Set(entries.filter(({ undoes }) => undoes === undefined).map(({ change }) => change)),
  ]
    .filter((change) => !takenBack.has(change))
    .sort()
    .reverse();
  for (const change of changes) await store.undo(change);
  // It was changed in ways that cannot be taken back one by one.
  if ((await store.disclosure(disclosure))?.fields.deleted === false)
    await store.deleteDisclosure(disclosure);
}
