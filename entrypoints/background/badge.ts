import { browser } from 'wxt/browser';
import type { Status } from '../../checklist/checklist';
import type { Finding } from '../../disclosure/disclosure';
import { type MeasureId, measureById } from '../../measures/index';
import { recordOf } from './records';
import { store } from './store';

/** The prevention measures among findings, each once. */
export function preventionOf(findings: readonly Pick<Finding, 'measure'>[]): MeasureId[] {
  const ids = findings.flatMap(({ measure }) => (measure === 'other' ? [] : [measure]));
  return [...new Set(ids)].filter((id) => measureById(id)?.kind === 'prevention');
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

/** What a marked frame tells: its address and its findings; null where there are no marks. Runs in the page. */
const markedFindings = (): { url: string; findings: Finding[] } | null => {
  const { tazanPage, tazanMarks } = globalThis as {
    tazanPage?: { source: { url: string }; reading: { disclosure?: { findings: Finding[] } } | null };
    tazanMarks?: { away: boolean };
  };
  const findings = tazanPage?.reading?.disclosure?.findings;
  return tazanMarks?.away === false && tazanPage && findings ? { url: tazanPage.source.url, findings } : null;
};

/** The findings shown in a tab, over all its frames, as the user corrected them. */
async function findingsIn(tab: number): Promise<Pick<Finding, 'measure'>[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    // A frame that is still loading does not keep the others waiting.
    injectImmediately: true,
    func: markedFindings,
  });
  const all = await Promise.all(
    frames.map(async ({ result }) => {
      if (!result) return [];
      const { url, findings } = result as { url: string; findings: Finding[] };
      const { findings: known } = await recordOf({ url, textHash: '' }, findings);
      return findings.flatMap((finding, index) => {
        const own = known[index];
        return own?.rejected ? [] : [own ?? finding];
      });
    }),
  );
  return all.flat();
}

/** Tabs that had marks when they were last counted; kept as long as the browser runs. */
async function markedTabs(): Promise<number[]> {
  const { marked } = await browser.storage.session.get('marked');
  return Array.isArray(marked) ? marked.filter(Number.isInteger) : [];
}

/** One note after the other: two at once would each lose what the other wrote. */
let noting: Promise<void> = Promise.resolve();

function noteMarked(tab: number, marked: boolean): Promise<void> {
  noting = noting
    .then(async () => {
      const tabs = await markedTabs();
      if (tabs.includes(tab) === marked) return;
      await browser.storage.session.set({
        marked: marked ? [...tabs, tab] : tabs.filter((one) => one !== tab),
      });
    })
    .catch(() => {});
  return noting;
}

/** Shows on a tab's badge how many prevention measures of its pages are missing, and takes it away where there are no marks. */
export async function showBadge(tab: number): Promise<void> {
  try {
    // A discarded tab has no page; it is read anew when it is shown again.
    if ((await browser.tabs.get(tab)).discarded) return;
    const measures = preventionOf(await findingsIn(tab));
    const { statuses } = await (await store()).standing(measures);
    const count = missing(measures, statuses);
    await noteMarked(tab, measures.length > 0);
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0017c1' });
    await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab is gone, or its page cannot be reached any more.
    await noteMarked(tab, false);
    await browser.action.setBadgeText({ tabId: tab, text: '' }).catch(() => {});
  }
}

/** Brings the badges of all tabs with marks up to date with the checklist. */
export async function refreshBadges(): Promise<void> {
  await Promise.all((await markedTabs()).map(showBadge));
}
