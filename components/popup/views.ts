import type { TabState } from '../tab/tab';

/** The views of the popup, in the order of its tabs. */
export const views = ['page', 'checklist', 'disclosures'] as const;
export type View = (typeof views)[number];

/**
 * The view to start with: this page where it has something to say or to be done; else the one used last, at first the
 * checklist. Undefined while the tab is being looked at.
 */
export function firstView(shown: TabState, last: string): View | undefined {
  if (shown.state === 'looking' || shown.state === 'reading') return undefined;
  if (shown.state === 'pdf' || shown.state === 'failed') return 'page';
  if (shown.state === 'page' && (shown.page.reading !== null || shown.page.unread !== 'passed-over'))
    return 'page';
  return views.find((view) => view === last) ?? 'checklist';
}
