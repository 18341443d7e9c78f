import { type MarkedPage, marksOf } from '../../components/page/marked';
import type { Findings } from '../../components/page/placing';
import type { KeptPage } from '../../documents/kept';

/** Where the text of each finding stands now; empty where it left the page, or is no measure as the user says. */
export function locate({ places }: KeptPage, page: MarkedPage): Findings {
  return marksOf(page).map(({ finding, rejected }) =>
    rejected ? [] : places.rangesOf(finding.start, finding.end),
  );
}

/** Whether what is known of a page asks for the same places as before: how we stand on its measures moves none of them. */
export function asksForTheSame(before: MarkedPage | null, after: MarkedPage): boolean {
  return (
    before?.disclosure === after.disclosure &&
    after.record.findings.every((known, index) => known?.rejected === before.record.findings[index]?.rejected)
  );
}

/** Whether two lists have the same places. Ranges move with the page: one that was emptied is no longer the same. */
export function sameFindings(before: Findings, after: Findings): boolean {
  return (
    before.length === after.length &&
    before.every((ranges, index) => {
      const others = after[index] ?? [];
      return ranges.length === others.length && ranges.every((range, at) => sameRange(range, others[at]));
    })
  );
}

function sameRange(a: Range, b: Range | undefined): boolean {
  return (
    b !== undefined &&
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
