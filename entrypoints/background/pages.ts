import { browser } from 'wxt/browser';
import { allowsHost } from '../../components/policy';
import { readDisclosure } from '../../disclosure/read';
import type { PageReading } from '../../messaging';
import { isAside, setAside } from './asides';
import { inject } from './inject';
import { changeOptions, options } from './options';
import { policy } from './policy';
import type { FrameFrom } from './router';
import { weights } from './weights';

/** Reads a frame's text. A disclosure gets its marks; a page the user set aside does not, until they ask for it again. */
export async function readFrame(
  source: Parameters<typeof readDisclosure>[0],
  { forced, marked }: { forced: boolean; marked: boolean },
  frame: FrameFrom,
): Promise<PageReading> {
  // What is read was shown at the sender's address, whatever the text claims.
  const { url } = frame;
  // Not even where the user asks for it.
  if (!allowsHost(await policy(), new URL(url).hostname))
    return { verdict: { disclosure: false, score: 0, reasons: [] }, truncated: false };
  const reading = readDisclosure({ ...source, url }, await weights(), { forced });
  if (forced && !frame.incognito) await setAside(url, false);
  else if (await isAside(url)) {
    const { verdict, truncated } = reading;
    return { verdict: { ...verdict, disclosure: false }, truncated, setAside: true };
  }
  if (reading.disclosure && !marked) void inject(frame, '/marks.js');
  return reading;
}

/** Leaves the frame's site alone from now on, or not any more. */
export async function hideSite({ url, incognito }: FrameFrom, revoke: boolean): Promise<void> {
  // What is seen in a private window leaves no trace.
  if (incognito) return;
  const { hiddenSites } = await options();
  const { hostname } = new URL(url);
  const others = hiddenSites.filter((site) => site !== hostname);
  await changeOptions({ hiddenSites: revoke ? others : [...others, hostname] });
}

/** The tab the user is at. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
