import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../components/queue/entries';
import { countLines, type Outcome, type QueueLine, runQueue } from '../../../components/queue/queue';

const addresses = (typed: string) =>
  entriesOf(typed).map((entry) => (entry.kind === 'address' ? entry.url : `文:${entry.text}`));

describe('what is pasted', () => {
  test.each<[string, string, string[]]>([
    [
      'an address a line',
      'https://a.example/1\nhttps://b.example/2\n',
      ['https://a.example/1', 'https://b.example/2'],
    ],
    ['the same twice', 'https://a.example/1\nhttps://a.example/1', ['https://a.example/1']],
    [
      'a list with bullets and numbers',
      '・https://a.example/1\n2. https://b.example/2',
      ['https://a.example/1', 'https://b.example/2'],
    ],
    ['titles before addresses', '架空商事のお知らせ https://a.example/1', ['https://a.example/1']],
    [
      'rows of a spreadsheet',
      '架空商事\t2024-05-31\thttps://a.example/1\nほか\t\thttps://b.example/2',
      ['https://a.example/1', 'https://b.example/2'],
    ],
    [
      'a text',
      'お客さま各位\n\n弊社サイトへの不正アクセスについて\n詳しくは https://a.example/ をご覧ください。',
      ['文:お客さま各位\n\n弊社サイトへの不正アクセスについて\n詳しくは https://a.example/ をご覧ください。'],
    ],
    [
      'texts set apart',
      '一つ目の文。\n---\n二つ目の文。\n\n＝＝＝＝\n三つ目の文。',
      ['文:一つ目の文。', '文:二つ目の文。', '文:三つ目の文。'],
    ],
    ['an address that is none of the web', 'javascript:alert(1)', ['文:javascript:alert(1)']],
    ['nothing', ' \n\n', []],
  ])('%s', (_, typed, entries) => {
    expect(addresses(typed)).toEqual(entries);
  });
});

const entries = entriesOf('https://a.example/\nhttps://b.example/\nhttps://c.example/');
const read: Outcome = {
  state: 'read',
  disclosure: { organisation: '架空商事', title: '', published: '' },
  measures: 3,
  added: 2,
  change: 'x',
};

test('entries are read one after another, and every step is told', async () => {
  const told: string[] = [];
  let under = 0;
  const lines = await runQueue(
    entries,
    async () => {
      under += 1;
      expect(under).toBe(1);
      await Promise.resolve();
      under -= 1;
      return read;
    },
    new AbortController().signal,
    (all) => told.push(all.map(({ state }) => state[0]).join('')),
  );
  // waiting, then reading ('r'), then read ('r'), entry by entry.
  expect(told).toEqual(['www', 'rww', 'rww', 'rrw', 'rrw', 'rrr', 'rrr']);
  expect(countLines(lines)).toEqual({
    total: 3,
    done: 3,
    read: 3,
    other: 0,
    unread: 0,
    cancelled: 0,
    added: 6,
  });
});

test('one that fails does not keep the others from being read', async () => {
  const lines = await runQueue(
    entries,
    async (entry) => {
      if (entry.kind === 'address' && entry.url.includes('b.')) throw new Error('broken');
      return { state: 'other' };
    },
    new AbortController().signal,
    () => {},
  );
  expect(lines.map(({ state }) => state)).toEqual(['other', 'unread', 'other']);
  expect(lines[1]).toMatchObject({ why: 'failed' });
});

test('cancelled in the middle, what was read stays read and nothing more is begun', async () => {
  const controller = new AbortController();
  const begun: string[] = [];
  let last: readonly QueueLine[] = [];
  await runQueue(
    entries,
    async (entry, signal) => {
      begun.push(entry.kind === 'address' ? entry.url : '');
      if (begun.length < 2) return read;
      controller.abort();
      expect(signal.aborted).toBe(true);
      return { state: 'unread', why: 'failed' };
    },
    controller.signal,
    (lines) => {
      last = lines;
    },
  );
  expect(begun).toHaveLength(2);
  expect(last.map(({ state }) => state)).toEqual(['read', 'cancelled', 'cancelled']);
});

test('what was added before the cancelling was heard of is told as added', async () => {
  const controller = new AbortController();
  const lines = await runQueue(
    entries.slice(0, 1),
    async () => {
      controller.abort();
      return read;
    },
    controller.signal,
    () => {},
  );
  expect(lines.map(({ state }) => state)).toEqual(['read']);
});
