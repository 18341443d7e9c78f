import { browser } from 'wxt/browser';
import type { Status } from '../../checklist/checklist';
import type { Reading } from '../../disclosure/disclosure';
import { type MeasureId, measureById } from '../../measures/index';
import { store } from './store';

/** The prevention measures of a reading, each once. */
export function preventionOf(reading: Reading): MeasureId[] {
  const ids = (reading.disclosure?.findings ?? []).flatMap(({ measure }) =>
    measure === 'other' ? [] : [measure],
  );
  return [...new Set(ids)].filter((id) => measureById(id).kind === 'prevention');
}

/** How many of these measures are not in place: unreviewed, gap, in progress, or without an item. */
export function missing(
  measures: readonly MeasureId[],
  statuses: Partial<Record<MeasureId, Status>>,
): number {
  return measures.filter((id) => {
    const status = statuses[id] ?? 'unreviewed';
    return status !== 'in-place' && status !== 'not-applicable';
  }).length;
}

/** Shows on a tab's badge how many prevention measures of its page are missing. */
export async function showBadge(tab: number, reading: Reading): Promise<void> {
  const measures = preventionOf(reading);
  const { statuses } = await (await store()).standing(measures);
  const count = missing(measures, statuses);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0017c1' });
    await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab is gone.
  }
}

/** Takes a tab's badge away. */
export async function clearBadge(tab: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: '' }).catch(() => {});
}

/** The reading a frame keeps; null where there is none or it cannot be reached. Runs in the page. */
const keptReading = (): unknown =>
  (globalThis as { tazanPage?: { reading: unknown } }).tazanPage?.reading ?? null;

/** Brings the badges of all tabs that show one up to date with the checklist. */
export async function refreshBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        const frames = await browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          func: keptReading,
        });
        const reading = frames
          .map(({ result }) => result as Reading | null)
          .find((one) => one?.verdict.disclosure);
        if (reading) await showBadge(id, reading);
      } catch {
        // Pages of the browser itself, and tabs without access, carry no marks.
      }
    }),
  );
}
