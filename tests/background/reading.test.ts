import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRereading, noteReading, readingKept } from '../../entrypoints/background/reading';

beforeEach(() => fakeBrowser.reset());

test('an upgrade that reads differently is noted with its time; the next start changes nothing', async () => {
  await noteReading(1000, 'a');
  await noteReading(2000, 'a');
  expect(await readingKept()).toEqual({ version: 'a', since: 1000, answered: false });
  await noteReading(3000, 'b');
  expect(await readingKept()).toEqual({ version: 'b', since: 3000, answered: false });
});

test('an answer holds until the next upgrade that reads differently', async () => {
  await noteReading(1000, 'a');
  await answerRereading();
  await noteReading(2000, 'a');
  expect(await readingKept()).toMatchObject({ answered: true });
  await noteReading(3000, 'b');
  expect(await readingKept()).toMatchObject({ answered: false });
});
