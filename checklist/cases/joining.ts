import { changeRecord } from '../change';
import type { DisclosureFields, DisclosureRecord } from '../checklist';
import type { SectorId } from '../sectors';
import type { Writing } from '../writing';
import { caseIdOf } from './cases';

/** Says that these, and all they were joined with, are reports of one incident. */
export async function join(w: Writing, ids: readonly string[]): Promise<void> {
  const chosen = await Promise.all(ids.map((id) => w.existing('disclosures', id)));
  const [first] = chosen;
  if (first === undefined) return;
  const cases = new Set(chosen.map(caseIdOf));
  const all = (await w.all('disclosures')).map(([, record]) => record);
  const members = all.filter((record) => cases.has(caseIdOf(record)));
  for (const member of members) {
    const apart = member.fields.apart?.filter((id) => !members.some((other) => other.id === id)) ?? [];
    await set(w, member, { case: caseIdOf(first), apart: apart.length > 0 ? apart : undefined });
  }
}

/** Takes one report out of its case, and says that it is of another incident; those that stay stay together. */
export async function separate(w: Writing, id: string): Promise<void> {
  const record = await w.existing('disclosures', id);
  const all = (await w.all('disclosures')).map(([, other]) => other);
  const others = all.filter((other) => other.id !== id && caseIdOf(other) === caseIdOf(record));
  const apart = [...new Set([...(record.fields.apart ?? []), ...others.map((other) => other.id)])];
  await set(w, record, { case: undefined, ...(others.length > 0 ? { apart } : {}) });
  // A case is named after one of its reports: where that one leaves, it needs another.
  const name = others[0]?.id;
  if (caseIdOf(record) === id)
    for (const other of others) await set(w, other, { case: others.length > 1 ? name : undefined });
}

/** Says of each of these that the others are of another incident. */
export async function keepApart(w: Writing, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const record = await w.existing('disclosures', id);
    const others = ids.filter((other) => other !== id);
    await set(w, record, { apart: [...new Set([...(record.fields.apart ?? []), ...others])] });
  }
}

/** Says what kind of organisation disclosed it; undefined leaves that to its name. */
export async function setSector(w: Writing, id: string, sector: SectorId | undefined): Promise<void> {
  await set(w, await w.existing('disclosures', id), { sector });
}

async function set(
  w: Writing,
  record: DisclosureRecord,
  change: { [F in 'case' | 'apart' | 'sector']?: DisclosureFields[F] | undefined },
): Promise<void> {
  await w.put('disclosures', record, changeRecord(record, change, w.stamp));
}
