import { expect, test } from 'vitest';
import type { Records } from '../../../checklist/checklist';
import { FormatError } from '../../../checklist/formats/fault';
import { formats } from '../../../checklist/formats/index';
import { hostile, nothing, sample } from './sample';
import { bytesOf, context } from './writing';

const ids = formats.map(({ id }) => id);

async function written(id: string, records: Records, language: 'ja' | 'en' = 'ja'): Promise<Uint8Array> {
  const format = formats.find((one) => one.id === id);
  return bytesOf((await (await format?.load())?.write(records, { ...context, language })) ?? '');
}

test.each(ids)(
  '%s is the same to the byte when written twice: it has no clock and no chance in it',
  async (id) => {
    const records = await sample();
    const first = await written(id, records);
    expect(await written(id, structuredClone(records))).toEqual(first);
  },
);

test.each(ids)(
  '%s is written whatever stands in the checklist, in both languages, and changes nothing in it',
  async (id) => {
    for (const language of ['ja', 'en'] as const)
      for (const text of [hostile, ' ', '\ud800', '長'.repeat(40_000)]) {
        const records = await sample({ text });
        const before = JSON.stringify(records);
        expect((await written(id, records, language)).length).toBeGreaterThan(100);
        expect(JSON.stringify(records)).toBe(before);
      }
  },
  60_000,
);

test.each(ids)('%s of an empty checklist is a file, or says that there is nothing to write', async (id) => {
  const outcome = await written(id, nothing).catch((error: unknown) => error);
  if (outcome instanceof Uint8Array) expect(outcome.length).toBeGreaterThan(0);
  else expect(outcome).toBeInstanceOf(FormatError);
});
