import { statuses } from '../../checklist/checklist';
import { corners } from '../../components/options';
import type { SourceText } from '../../disclosure/disclosure';
import { readDisclosure } from '../../disclosure/read';
import { aboutMeasures } from '../../measures/about';
import { measureChoices } from '../../measures/choices';
import { incidents as incidentKinds } from '../../measures/incidents';
import { isMeasureId, type MeasureId } from '../../measures/index';
import type { Requests } from '../../messaging';
import { readAddress, stopReading } from './address';
import { setAside } from './asides';
import { showBadge } from './badge';
import { inject } from './inject';
import { changeOptions } from './options';
import { hideSite, readFrame } from './pages';
import { openPanel } from './panel';
import { offerPdf } from './pdfs';
import { recordOf } from './records';
import type { FrameFrom, Handlers } from './router';
import { addSelection, suggestFor } from './selection';
import {
  isCorrection,
  isDate,
  isFindings,
  isMeasureOrOther,
  isReading,
  isSelectedText,
  isSourceText,
  isState,
} from './shapes';
import { store } from './store';
import { weights } from './weights';

/** Requests that only a script in a page may send. */
export const pageOnly: ReadonlySet<keyof Requests> = new Set([
  'gatePassed',
  'pdfShown',
  'marksChanged',
  'notDisclosure',
  'hideSite',
  'openPanel',
]);

/** Requests that only the extension's own pages may send. */
export const ownOnly: ReadonlySet<keyof Requests> = new Set(['readAddress', 'stopReading']);

/** A request of ours with a content that cannot be; the sender hears that it failed, nothing is changed. */
class Malformed extends Error {
  override name = 'Malformed';
}

/** A text to be stored from a frame: it must be of the frame's own site. A single-page site may have moved on since. */
function ofSender(source: unknown, frame: FrameFrom | null): source is SourceText {
  if (!isSourceText(source)) return false;
  if (frame === null) return true;
  return URL.canParse(source.url) && new URL(source.url).origin === new URL(frame.url).origin;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const measuresOf = (value: unknown): MeasureId[] =>
  listOf(value).filter((id): id is MeasureId => typeof id === 'string' && isMeasureId(id));

export const handlers: Handlers = {
  async gatePassed(_, { frame }) {
    if (frame) await inject(frame, '/walker.js');
    return null;
  },

  async pdfShown(_, { frame }) {
    if (frame) await offerPdf(frame.tab, frame.url);
    return null;
  },

  async read({ source, forced, marked }, { frame }) {
    if (!isSourceText(source)) throw new Malformed('read: no text');
    if (frame) return readFrame(source, { forced: forced === true, marked: marked === true }, frame);
    return readDisclosure(source, await weights(), { forced: forced === true });
  },

  async marksChanged(_, { frame }) {
    if (frame) await showBadge(frame.tab);
    return null;
  },

  async standing({ measures }) {
    return (await store()).standing(measuresOf(measures));
  },

  async aboutPage({ measures, incidents }, { frame }) {
    const kinds = listOf(incidents);
    return {
      measures: aboutMeasures(measuresOf(measures)),
      incidents: incidentKinds.filter(({ id }) => kinds.includes(id)).map(({ label }) => label),
      private: frame?.incognito === true,
    };
  },

  async pageRecord({ findings, document }, { frame }) {
    const of = frame ? { url: frame.url, textHash: '' } : document;
    if (!isFindings(findings) || typeof of?.url !== 'string' || typeof of.textHash !== 'string')
      throw new Malformed('pageRecord: no findings or no document');
    return recordOf(of, findings);
  },

  async measureChoices() {
    return measureChoices();
  },

  async setStatus({ measure, status, reason }, { frame }) {
    if (!isMeasureId(measure) || !statuses.includes(status))
      throw new Malformed('setStatus: no such measure or status');
    // In a private window nothing is stored.
    if (frame?.incognito) return null;
    return (await store()).setStatus(measure, status, typeof reason === 'string' ? reason : '');
  },

  async addFindings({ source, reading, findings }, { frame }) {
    if (!ofSender(source, frame) || !isReading(reading) || !Array.isArray(findings))
      throw new Malformed('addFindings: nothing to add');
    const opened = await store();
    if (frame?.incognito) return { added: 0, revision: await opened.revision() };
    const chosen = findings.filter(Number.isInteger);
    const { added, revision } = await opened.addFindings({ source, reading, findings: chosen });
    return { added, revision };
  },

  async correctFinding({ source, reading, finding, correction }, { frame }) {
    if (
      !ofSender(source, frame) ||
      !isReading(reading) ||
      !Number.isInteger(finding) ||
      !isCorrection(correction)
    )
      throw new Malformed('correctFinding: nothing to correct');
    if (frame?.incognito) return null;
    const { change } = await (await store()).addFindings({
      source,
      reading,
      findings: [finding],
      correction,
    });
    return { change };
  },

  async undoChange({ change }, { frame }) {
    if (typeof change !== 'string') throw new Malformed('undoChange: no change');
    if (frame?.incognito) return false;
    return (await (await store()).undo(change)).kept.length === 0;
  },

  async suggest(selected, { frame }) {
    if (!isSelectedText(selected)) throw new Malformed('suggest: no text');
    return { ...(await suggestFor(selected)), private: frame?.incognito === true };
  },

  async addSelection(selected, { frame }) {
    const { measure, state, date } = selected;
    if (!isSelectedText(selected) || !ofSender(selected.source, frame))
      throw new Malformed('addSelection: nothing to add');
    if (!isMeasureOrOther(measure) || !isState(state) || !isDate(date))
      throw new Malformed('addSelection: no such measure, state or date');
    if (frame?.incognito) return null;
    return addSelection(selected, { measure, state, date });
  },

  async readAddress({ id, url }) {
    if (typeof id !== 'string' || typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url))
      throw new Malformed('readAddress: no address of the web');
    return readAddress(id, url);
  },

  async stopReading({ id }) {
    if (typeof id === 'string') stopReading(id);
    return null;
  },

  async notDisclosure({ revoke }, { frame }) {
    if (frame && !frame.incognito) await setAside(frame.url, revoke !== true);
    return null;
  },

  async hideSite({ revoke }, { frame }) {
    if (frame) await hideSite(frame, revoke === true);
    return null;
  },

  async rememberBar({ corner, collapsed }, { frame }) {
    if (frame?.incognito) return null;
    await changeOptions({
      ...(corner !== undefined && corners.includes(corner) ? { corner } : {}),
      ...(typeof collapsed === 'boolean' ? { collapsed } : {}),
    });
    return null;
  },

  async openPanel(_, { frame }) {
    return frame !== null && openPanel({ tabId: frame.tab });
  },
};
