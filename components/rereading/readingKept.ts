import type { DisclosureRecord } from '../../checklist/checklist';

/** What is known of how texts are read here; kept in storage.local under `reading`. */
export interface ReadingKept {
  /** Names the rules and weights; another one after an upgrade that reads differently. */
  version: string;
  /** Since when texts are read so here; milliseconds since 1970. */
  since: number;
  /** The user has answered whether to read again what was read before. */
  answered: boolean;
}

/** What is stored; undefined where it is missing or nonsense. */
export function readReadingKept(stored: unknown): ReadingKept | undefined {
  const { version, since, answered } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<keyof ReadingKept, unknown>;
  if (typeof version !== 'string' || typeof since !== 'number') return undefined;
  return { version, since, answered: answered === true };
}

/** The kept disclosures that were read by an older version and can be read again. Those that are bundled have no text. */
export function readBefore(
  disclosures: readonly DisclosureRecord[],
  { since }: Pick<ReadingKept, 'since'>,
): DisclosureRecord[] {
  return disclosures.filter(({ readAt, fields }) => fields.textHash !== '' && readAt < since);
}
