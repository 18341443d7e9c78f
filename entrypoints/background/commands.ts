import { type Browser, browser } from 'wxt/browser';
import { showsReader } from '../own/reader';
import { openPanel } from './panel';
import { selectIn } from './selecting';

/** Hears of the keyboard shortcuts of the manifest. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // At once: what is waited for is no answer to a key any more.
    if (command === 'open-panel' && tab) void openPanel({ windowId: tab.windowId });
    else void run(command, tab);
  });
}

async function run(command: string, told: Browser.tabs.Tab | undefined): Promise<void> {
  const [active] = told ? [told] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined || showsReader(active.url)) return;
  const frame = await frameAt(active.id);
  if (command === 'add-selection') await selectIn(active, frame, '');
  else await stepIn(active.id, frame, command === 'previous-measure' ? -1 : 1);
}

/** The frame the user is at: the one with the focus, or else the first with marks, or the page itself. */
async function frameAt(tab: number): Promise<number> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, injectImmediately: true, func: stateOfFrame })
    .catch(() => []);
  const states = frames.map(({ frameId, result }) => ({
    frameId,
    ...(result as ReturnType<typeof stateOfFrame> | null),
  }));
  const at =
    states.find(({ selected }) => selected) ??
    states.find(({ focused, marked }) => focused && marked) ??
    states.find(({ marked }) => marked);
  return at?.frameId ?? 0;
}

async function stepIn(tab: number, frame: number, by: 1 | -1): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, func: stepInFrame, args: [by] })
    .catch(() => {});
}

// What follows runs in the page's isolated world, and so can use nothing from around it.

function stateOfFrame(): { selected: boolean; focused: boolean; marked: boolean } {
  const { tazanMarks } = globalThis as { tazanMarks?: unknown };
  const inFrame = /^i?frame$/i.test(document.activeElement?.tagName ?? '');
  const focused = document.hasFocus() && !inFrame;
  const selected = focused && document.getSelection()?.isCollapsed === false;
  return { selected, focused, marked: tazanMarks !== undefined };
}

function stepInFrame(by: 1 | -1): void {
  (globalThis as { tazanMarks?: { step(by: 1 | -1): void } }).tazanMarks?.step(by);
}
