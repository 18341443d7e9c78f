import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DisclosureRecord, FindingRecord, HistoryEntry, Item } from '../../checklist/checklist';
import { backgroundOf } from '../../tools/launch.mjs';
import { page } from '../checklist/stores';
import { type Session, startSession } from './browser';
import { whole } from './sample';

/** How often the browser is killed; all fifty in the long run. */
const rounds = whole ? 50 : 3;

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.end());

interface Database {
  items: Item[];
  disclosures: DisclosureRecord[];
  findings: FindingRecord[];
  texts: { hash: string }[];
  history: HistoryEntry[];
  state: { revision: number; time: number }[];
  damaged: unknown[];
}

/** The whole database, past the product's own code. */
async function database(): Promise<Database> {
  const worker = await backgroundOf(session.browser);
  return (await worker.evaluate(`new Promise((settle, fail) => {
    const opening = indexedDB.open('tazan');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = async () => {
      const db = opening.result;
      const tx = db.transaction([...db.objectStoreNames]);
      const all = {};
      for (const name of db.objectStoreNames) {
        const getting = tx.objectStore(name).getAll();
        getting.onsuccess = () => { all[name] = name === 'texts' ? getting.result.map(({ hash }) => ({ hash })) : getting.result; };
      }
      tx.oncomplete = () => { db.close(); settle(all); };
      tx.onerror = () => fail(tx.error);
    };
  })`)) as Database;
}

/** The messages of the n-th change: a status, and a notice with its text, three citations and their items. */
function changes(n: number) {
  const notice = page(`https://kakuu.example/news/${n}.html`, [
    { words: `WAFを導入しました。その${n}`, measure: 'waf' },
    { words: `EDRを導入しました。その${n}`, measure: 'edr' },
    { words: `監査を行います。その${n}`, measure: 'vendor-oversight', state: 'planned' },
  ]);
  const status = n % 2 === 0 ? 'gap' : 'in-progress';
  return [
    { type: 'setStatus', measure: 'mfa', status, reason: '' },
    { type: 'addFindings', ...notice, findings: [0, 1, 2] },
  ];
}

/** Begins to change the checklist without end; gives how many pairs of changes were said to be done. */
async function beginChanging(from: number): Promise<() => number> {
  const own = await session.openOwn('popup.html');
  await own.waitForSelector('#root *');
  let done = from;
  await own.exposeFunction('tellDone', (n: number) => {
    done = n;
  });
  const batch = Array.from({ length: 400 }, (_, n) => ({ n: from + n + 1, messages: changes(from + n + 1) }));
  await own.evaluate((all) => {
    const { chrome, tellDone } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      tellDone(n: number): void;
    };
    void (async () => {
      for (const { n, messages } of all) {
        for (const message of messages) await chrome.runtime.sendMessage(message);
        tellDone(n);
      }
    })();
  }, batch);
  return () => done;
}

/** Holds that every change in the database is there whole, and those up to `done` are there. */
function expectWhole(found: Database, done: number): number {
  expect(found.damaged).toEqual([]);
  const pages = found.disclosures.filter(({ id }) => id.includes('kakuu.example'));
  const numbers = pages.map(({ fields }) => Number(/(\d+)\.html/u.exec(fields.url)?.[1] ?? 0));
  const latest = Math.max(0, ...numbers);
  expect(latest).toBeGreaterThanOrEqual(done);
  // None is missing on the way, and each has its text and its three citations.
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: latest }, (_, n) => n + 1));
  const texts = new Set(found.texts.map(({ hash }) => hash));
  for (const { id, fields } of pages) {
    expect(texts.has(fields.textHash)).toBe(true);
    expect(found.findings.filter((one) => one.fields.disclosure === id)).toHaveLength(3);
  }
  const statuses = found.history.filter(
    ({ record, field }) => record === 'measure:mfa' && field === 'status',
  );
  const mfa = found.items.find(({ id }) => id === 'measure:mfa');
  if (statuses.length > 0) expect(mfa?.fields.status).toBe(statuses.at(-1)?.after);
  expect(statuses.length).toBeGreaterThanOrEqual(latest);
  expect(statuses.length).toBeLessThanOrEqual(latest + 1);
  const [state] = found.state;
  expect(state?.time).toBeGreaterThanOrEqual(Math.max(0, ...found.history.map(({ time }) => time)));
  return latest;
}

test(
  `killed ${rounds} times in the midst of changes: none is half there, and none that was answered is lost`,
  async () => {
    let latest = 0;
    for (let round = 0; round < rounds; round++) {
      const done = await beginChanging(latest);
      // At another moment each time: after one to five pairs, and in the midst of the next.
      const wanted = latest + 1 + (round % 5);
      await expect.poll(done, { timeout: 30_000, interval: 1 }).toBeGreaterThanOrEqual(wanted);
      const acknowledged = done();
      await session.kill();
      latest = expectWhole(await database(), acknowledged);
    }
    console.log(`${rounds} kills, ${latest} pairs of changes survived whole.`);
  },
  rounds * 60_000,
);
