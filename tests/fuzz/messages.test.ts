import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import 'fake-indexeddb/auto';
import backup from '../../checklist/formats/backup';
import type { Store } from '../../checklist/store';
import { handlers } from '../../entrypoints/background/handlers';
import { answer } from '../../entrypoints/background/router';
import { page } from '../checklist/stores';
import { weights } from '../disclosure/sources';
import { mutated, parameters, patience } from './runs';

vi.mock('../../entrypoints/background/weights', () => ({ weights: async () => weights }));
const { store } = await import('../../entrypoints/background/store');

const origin = 'chrome-extension://tazan';
const url = 'https://kakuu.example/news/1.html';
const own = { id: 'tazan', url: `${origin}/options.html` };
const frame = { id: 'tazan', url, frameId: 0, tab: { id: 7, incognito: false } };
const secret = { ...frame, tab: { id: 8, incognito: true } };

const { source, reading } = page(url, [
  { words: 'WAFを導入しました。', measure: 'waf' },
  { words: '多要素認証を導入します。', measure: 'mfa', state: 'planned' },
]);
const findings = reading.disclosure?.findings ?? [];
const selected = { source, place: { start: 0, end: 4 }, quote: 'WAFを', alone: false };

/** One good request of every kind: the compiler asks for each. */
const good: { [T in keyof typeof handlers]: object } = {
  gatePassed: {},
  pdfShown: {},
  read: { source, forced: false, marked: false },
  marksChanged: {},
  standing: { measures: ['waf', 'mfa'] },
  aboutPage: { measures: ['waf'], incidents: ['ransomware'] },
  pageRecord: { findings, document: { url, textHash: '' } },
  measureChoices: {},
  setStatus: { measure: 'waf', status: 'gap', reason: '' },
  addFindings: { source, reading, findings: [0] },
  correctFinding: { source, reading, finding: 0, correction: { state: 'planned', date: '2024-05' } },
  undoChange: { change: 'none' },
  suggest: selected,
  addSelection: { ...selected, measure: 'mfa', state: 'done', date: '2024-05-31' },
  notDisclosure: { revoke: false },
  hideSite: { revoke: false },
  rememberBar: { corner: 'top-left', collapsed: true },
  openPanel: {},
  readAddress: { id: '1', url },
  stopReading: { id: '1' },
};
const requests = Object.entries(good).map(([type, payload]) => ({ type, ...payload }));
const request = fc.constantFrom(...requests);
const sender = fc.constantFrom(own, frame, secret);

const foreign = fc.oneof(
  fc.constantFrom(
    {},
    { url: own.url },
    { ...own, id: 'another-extension' },
    { ...frame, id: 'another-extension' },
    { id: 'tazan', url: 'chrome-extension://tazan.elsewhere/options.html' },
    { id: 'tazan', url: 'chrome-extension://tazanx/options.html' },
    { ...frame, url: 'file:///notice.html' },
    { ...frame, url: 'about:blank' },
    { ...frame, url: 'data:text/html,x' },
    { ...frame, url: undefined },
    { ...frame, tab: undefined },
    { ...frame, frameId: undefined },
  ),
  fc.object().filter((one) => (one as { id?: unknown }).id !== 'tazan'),
);

beforeAll(() => {
  vi.stubGlobal('location', { origin });
});
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'tazan' });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => false) as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async () => []) as never);
});
afterEach(() => vi.restoreAllMocks());

/** What a message comes to: nothing, an answer, or the name of what was said against it. */
async function come(message: unknown, from: unknown): Promise<unknown> {
  const answered = answer(message, from as never);
  if (answered === undefined) return undefined;
  return answered.then(
    () => 'answered',
    (error: Error) => error.name,
  );
}

/** Everything a message could change. */
async function state(opened: Store) {
  return JSON.stringify([await opened.revision(), await fakeBrowser.storage.local.get(null)]);
}

test('every good request is answered to one of the extension’s own or to a script in a page', async () => {
  for (const one of requests) {
    const answers = [await come(one, own), await come(one, frame)];
    expect(answers, one.type).toContain(one.type === 'undoChange' ? 'RecordMissing' : 'answered');
  }
});

test(
  'what comes from anybody else gets no answer and changes nothing',
  async () => {
    const opened = await store();
    const before = await state(opened);
    await fc.assert(
      fc.asyncProperty(fc.oneof(request, fc.anything()), foreign, async (message, from) => {
        expect(await come(message, from)).toBeUndefined();
      }),
      parameters(300),
    );
    expect(await state(opened)).toBe(before);
  },
  patience(300),
);

test(
  'what is no request of ours gets no answer and changes nothing',
  async () => {
    const opened = await store();
    const before = await state(opened);
    const type = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Read', 'read '),
    );
    const nonsense = fc
      .oneof(fc.anything(), fc.record({ type: fc.oneof(type, fc.anything()), source: fc.anything() }))
      .filter((one) => !Object.keys(handlers).includes((one as { type?: never } | null)?.type ?? ''));
    await fc.assert(
      fc.asyncProperty(nonsense, sender, async (message, from) => {
        expect(await come(message, from)).toBeUndefined();
      }),
      parameters(300),
    );
    expect(await state(opened)).toBe(before);
  },
  patience(300),
);

test(
  'a malformed request is refused as such; whatever is taken can be written and read again',
  async () => {
    const opened = await store();
    await fc.assert(
      fc.asyncProperty(request.chain(mutated), sender, async (message, from) => {
        const before = await state(opened);
        const came = await come(message, from);
        expect(['answered', undefined, 'Malformed', 'ReasonMissing', 'RecordMissing']).toContain(came);
        if (came !== 'answered' || from === secret) expect(await state(opened)).toBe(before);
      }),
      parameters(400),
    );
    const records = await opened.exportRecords();
    const written = backup.write(records, { now: 0 } as never);
    // Through JSON, which knows no -0.
    expect(backup.read(new TextEncoder().encode(written)).records).toEqual(
      JSON.parse(JSON.stringify(records)),
    );
  },
  patience(400) * 3,
);
