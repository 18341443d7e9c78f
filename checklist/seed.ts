import type { Disclosure } from '../disclosure/disclosure';
import type { DisclosureRecord, FindingRecord, Item } from './checklist';
import { findingFields } from './finding';
import { measureItem } from './item';

/** A disclosure bundled with the product. Its id, and the order of its findings, are stable for ever. */
export interface BundledReport {
  id: string;
  disclosure: Disclosure;
}

/** The records bundled reports give: fixed ids and time 0, so that they never win over a user's change. */
export function seedRecords(reports: readonly BundledReport[]): {
  items: Item[];
  disclosures: DisclosureRecord[];
  findings: FindingRecord[];
} {
  const measures = new Set(reports.flatMap(({ disclosure }) => disclosure.findings.map((f) => f.measure)));
  return {
    items: [...measures].flatMap((measure) => (measure === 'other' ? [] : [measureItem(measure)])),
    disclosures: reports.map(seedDisclosure),
    findings: reports.flatMap(({ id, disclosure }) =>
      disclosure.findings.map((finding, n) => ({
        id: `report:${id}:${n}`,
        readAt: 0,
        fields: findingFields(`report:${id}`, finding),
        stamps: {},
      })),
    ),
  };
}

function seedDisclosure({ id, disclosure }: BundledReport): DisclosureRecord {
  const { findings: _, ...facts } = disclosure;
  return {
    id: `report:${id}`,
    readAt: 0,
    fields: { ...facts, origin: 'bundled', textHash: '', deleted: false },
    stamps: {},
  };
}
