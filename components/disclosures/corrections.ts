import type { DisclosureCorrection, FindingCorrection } from '../../checklist/interface';

/** What can be corrected of a kept disclosure. Each answers false where it could not be kept. */
export interface Corrections {
  /** By the id of the finding's record. */
  finding: (id: string, correction: FindingCorrection, said: string) => Promise<boolean>;
  facts: (correction: DisclosureCorrection, said: string) => Promise<boolean>;
}
