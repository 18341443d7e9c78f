import type { Status } from '../../checklist/checklist';
import type { FindingCorrection } from '../../checklist/interface';
import type { Finding, State } from '../../disclosure/disclosure';
import type { MeasureChoices } from '../../measures/choices';
import type { MeasureId } from '../../measures/index';
import type { BarOptions } from '../options';

/** What can be done from a page. Null or false: nobody answered. Findings are named by their index. */
export interface Actions {
  /** Sets our status of a measure; `reason` only for 対象外. */
  setStatus(measure: MeasureId, status: Status, reason: string): Promise<boolean>;
  /** Adds findings to the checklist; how many were new. */
  add(findings: readonly number[]): Promise<number | null>;
  /** Says what a finding is against its reading. The answer takes it back. */
  correct(finding: number, correction: FindingCorrection): Promise<(() => Promise<boolean>) | null>;
  /** Brings what is saved of the page up to date. */
  update(): Promise<boolean>;
  /** Copies a link to the text of a finding. False: it could not be copied; null: no link could be made. */
  copyLink(finding: number): Promise<boolean | null>;
  /** Every measure there is, to choose from. */
  choices(): Promise<MeasureChoices[] | null>;
  /** Reads the page again. */
  readAgain(): Promise<void>;
  /** Opens the side panel, or what there is instead. Absent where the browser refuses it from a page. */
  openPanel?: () => Promise<boolean>;
  /** Keeps how the bar stands. */
  rememberBar(bar: Partial<BarOptions>): void;
  /** Says that the page is no disclosure, or takes that back. */
  setAside(aside: boolean): void;
  /** Leaves the site alone, or not any more. Absent where nothing of a site is shown. */
  hideSite?: (hidden: boolean) => void;
  /** Everything was said; what stands on the page goes. */
  leave(): void;
}

/** What a user makes of a selected text. */
export interface Chosen {
  measure: Finding['measure'];
  state: State;
  /** ISO date or ''. */
  date: string;
}
