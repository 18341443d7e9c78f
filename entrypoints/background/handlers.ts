import { browser } from 'wxt/browser';
import { statuses } from '../../checklist/checklist';
import { readDisclosure } from '../../disclosure/read';
import { aboutMeasures } from '../../measures/about';
import { isMeasureId, type MeasureId } from '../../measures/index';
import type { Requests } from '../../messaging';
import { clearBadge, showBadge } from './badge';
import { changeOptions, options } from './options';
import type { From, Handlers } from './router';
import { isReading, isSourceText } from './shapes';
import { store } from './store';
import { weights } from './weights';

/** Requests that only a script in a page may send. */
export const pageOnly: ReadonlySet<keyof Requests> = new Set(['gatePassed', 'notDisclosure', 'hideSite']);

/** A request of ours with a content that cannot be; the sender hears that it failed, nothing is changed. */
class Malformed extends Error {}

const measuresOf = (value: unknown): MeasureId[] =>
  Array.isArray(value)
    ? value.filter((id): id is MeasureId => typeof id === 'string' && isMeasureId(id))
    : [];

async function inject(from: From, file: '/walker.js' | '/marks.js'): Promise<void> {
  if (!from.frame) return;
  const target = { tabId: from.frame.tab, frameIds: [from.frame.frame] };
  // The frame may be gone, or access withdrawn, by the time this runs.
  await browser.scripting.executeScript({ target, files: [file] }).catch(() => {});
}

export const handlers: Handlers = {
  async gatePassed(_, from) {
    await inject(from, '/walker.js');
    return null;
  },

  async read({ source, forced }, from) {
    if (!isSourceText(source)) throw new Malformed('read: no text');
    // What is read was shown at the sender's address, whatever the text claims.
    const url = from.frame ? from.frame.url : source.url;
    const reading = readDisclosure({ ...source, url }, await weights(), { forced: forced === true });
    if (from.frame && reading.disclosure) {
      const { tab } = from.frame;
      void inject(from, '/marks.js');
      void showBadge(tab, reading).catch(() => {});
    }
    return reading;
  },

  async standing({ measures }) {
    return (await store()).standing(measuresOf(measures));
  },

  async aboutMeasures({ measures }) {
    return aboutMeasures(measuresOf(measures));
  },

  async setStatus({ measure, status, reason }) {
    if (!isMeasureId(measure) || !statuses.includes(status))
      throw new Malformed('setStatus: no such measure or status');
    return (await store()).setStatus(measure, status, typeof reason === 'string' ? reason : '');
  },

  async addFindings({ source, reading, findings }, from) {
    if (!isSourceText(source) || !isReading(reading) || !Array.isArray(findings))
      throw new Malformed('addFindings: nothing to add');
    const opened = await store();
    // In a private window nothing is stored.
    if (from.frame?.incognito) return { added: 0, revision: await opened.revision() };
    const { added, revision } = await opened.addFindings({
      source,
      reading,
      findings: findings.filter(Number.isInteger),
    });
    return { added, revision };
  },

  async notDisclosure(_, { frame }) {
    if (frame) await clearBadge(frame.tab);
    return null;
  },

  async hideSite(_, { frame }) {
    if (!frame) return null;
    const { hiddenSites } = await options();
    const { hostname } = new URL(frame.url);
    if (!hiddenSites.includes(hostname)) await changeOptions({ hiddenSites: [...hiddenSites, hostname] });
    await clearBadge(frame.tab);
    return null;
  },
};
