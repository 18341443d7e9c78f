import type { Actor, Disclosure, Facts, Finding, State } from '../disclosure/disclosure';
import type { MeasureId } from '../measures/index';

/** A disclosure that comes with the product, read and checked by hand. */
export interface BundledReport {
  /** Kebab-case, stable for ever: the records seeded from it are named after it. Equals the file name. */
  id: string;
  /** Facts and our own words only: every quote is '', every finding has a `summary`. */
  disclosure: Disclosure;
}

/** One measure the organisation took or promised, in our own words. */
export interface ToldMeasure {
  measure: MeasureId;
  state: State;
  /** ISO date. */
  date?: string;
  actor?: Actor;
  summary: { ja: string; en: string };
}

/** What is written down of a bundled report. */
export interface ReportContent extends Facts {
  id: string;
  /** Address of the notice, or '' where none is known. */
  url: string;
  /** In the order told. Seeded records count from 0 here: new ones go last, none is ever moved or removed. */
  told: readonly ToldMeasure[];
}

/** A report as a Disclosure: certain, and without any text of the organisation's. */
export function bundledReport({ id, told, ...facts }: ReportContent): BundledReport {
  const findings = told.map(
    (one): Finding => ({ ...one, quote: '', start: 0, end: 0, section: '', confidence: 1, evidence: [] }),
  );
  return { id, disclosure: { ...facts, findings } };
}
