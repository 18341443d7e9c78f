import type { Records } from './checklist';

/** Which part of a checklist is written: these items, or this disclosure with what it asks for; left out, all of it. */
export type Selection = { items: readonly string[] } | { disclosure: string };

/** The records of a part: citations, their notices and the items go together. Texts and history are of backups only. */
export function select(records: Records, selection: Selection | undefined): Records {
  if (selection === undefined) return records;
  if ('items' in selection) {
    const ids = new Set(selection.items);
    const items = records.items.filter(({ id }) => ids.has(id));
    const measures = new Set(items.map(({ fields }) => fields.measure as string | null));
    const findings = records.findings.filter(({ fields }) => measures.has(fields.measure));
    const cited = new Set(findings.map(({ fields }) => fields.disclosure));
    const disclosures = records.disclosures.filter(({ id }) => cited.has(id));
    return { items, findings, disclosures, texts: [], history: [] };
  }
  const disclosures = records.disclosures.filter(({ id }) => id === selection.disclosure);
  const findings = records.findings.filter(({ fields }) => fields.disclosure === selection.disclosure);
  const measures = new Set(
    findings
      .filter(({ fields }) => !fields.rejected && !fields.deleted)
      .map(({ fields }) => fields.measure as string),
  );
  const items = records.items.filter(({ fields }) => fields.measure !== null && measures.has(fields.measure));
  return { items, findings, disclosures, texts: [], history: [] };
}
