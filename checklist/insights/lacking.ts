import { type MeasureId, measureById } from '../../measures/index';
import type { DisclosureRecord, FindingRecord, Item, Status } from '../checklist';
import { isSettled, worstStatuses } from '../progress';
import { disclosedBy } from './organisations';

/** A prevention measure that others ask for and we do not have. */
export interface Lacking {
  measure: MeasureId;
  status: Status;
  /** How many organisations state it; one that reports twice counts once. */
  organisations: number;
}

/** How many organisations state each measure; what the user rejected does not count. */
export function citedBy(
  findings: readonly FindingRecord[],
  disclosures: readonly DisclosureRecord[],
): ReadonlyMap<string, number> {
  const byId = new Map(disclosures.map((record) => [record.id, disclosedBy(record)]));
  const who = new Map<string, Set<string>>();
  for (const { fields } of findings) {
    const organisation = byId.get(fields.disclosure);
    if (fields.rejected || organisation === undefined) continue;
    const known = who.get(fields.measure);
    if (known === undefined) who.set(fields.measure, new Set([organisation]));
    else known.add(organisation);
  }
  return new Map([...who].map(([measure, organisations]) => [measure, organisations.size]));
}

/** The prevention measures that are not in place, those most organisations ask for first, then known gaps. */
export function lacking(
  items: readonly Item[],
  findings: readonly FindingRecord[],
  disclosures: readonly DisclosureRecord[],
): Lacking[] {
  const cited = citedBy(findings, disclosures);
  const rank: readonly Status[] = ['gap', 'unreviewed', 'in-progress'];
  return (Object.entries(worstStatuses(items)) as [MeasureId, Status][])
    .filter(([measure, status]) => !isSettled(status) && measureById(measure)?.kind === 'prevention')
    .map(([measure, status]) => ({ measure, status, organisations: cited.get(measure) ?? 0 }))
    .filter(({ organisations }) => organisations > 0)
    .sort((a, b) => b.organisations - a.organisations || rank.indexOf(a.status) - rank.indexOf(b.status));
}
