import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import backup from '../../checklist/formats/backup';
import { FormatError } from '../../checklist/formats/fault';
import { formats } from '../../checklist/formats/index';
import { openFile } from '../../checklist/formats/open';
import { sample } from '../checklist/formats/sample';
import { bytesOf, context } from '../checklist/formats/writing';
import { opened } from '../checklist/stores';
import { mutated, parameters, patience } from './runs';

const read = formats.filter((format) => format.recognises);
const written = new Map<string, Uint8Array>();
let whole: unknown;

beforeAll(async () => {
  const records = await sample();
  for (const format of read)
    written.set(format.id, bytesOf(await (await format.load()).write(records, context)));
  whole = JSON.parse(backup.write(records, context));
});

/** What opening a file comes to: read, or a fault that is said to the user. Anything else is thrown. */
async function come(bytes: Uint8Array, name: string): Promise<'read' | 'fault'> {
  try {
    await openFile(new File([bytes as Uint8Array<ArrayBuffer>], name), formats);
    return 'read';
  } catch (error) {
    if (error instanceof FormatError) return 'fault';
    throw error;
  }
}

/** Changes of a file as disks and wires make them. */
const harm = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat({ max: 255 }),
    how: fc.constantFrom('set', 'cut', 'double'),
  }),
  { minLength: 1, maxLength: 6 },
);

function harmed(
  bytes: Uint8Array,
  changes: readonly { at: number; byte: number; how: string }[],
): Uint8Array {
  let made = bytes.slice();
  for (const { at, byte, how } of changes) {
    const place = Math.floor(at * made.length);
    if (how === 'set') made[place] = byte;
    else if (how === 'cut') made = made.slice(0, place);
    else
      made = Uint8Array.from([
        ...made.slice(0, place),
        ...made.slice(place, place + 64),
        ...made.slice(place),
      ]);
  }
  return made;
}

test.each(read.map(({ id }) => id))(
  'a file in %s that was harmed is read, or is said to be at fault',
  async (id) => {
    await fc.assert(
      fc.asyncProperty(harm, async (changes) => {
        expect(['read', 'fault']).toContain(
          await come(harmed(written.get(id) ?? new Uint8Array(), changes), 'file'),
        );
      }),
      parameters(40),
    );
  },
  patience(40) * 5,
);

test(
  'any bytes under any name are read, or are said to be at fault',
  async () => {
    const starts = fc.constantFrom(
      '',
      '{',
      '{"format":"tazan-backup"',
      'PK\u0003\u0004',
      '\ufeffID,',
      '\ufffe',
      '対策,状態\n',
    );
    const any = fc.record({
      start: starts,
      rest: fc.uint8Array({ maxLength: 400 }),
      name: fc.constantFrom('a.csv', 'a.xlsx', 'a.json', 'a'),
    });
    await fc.assert(
      fc.asyncProperty(any, async ({ start, rest, name }) => {
        const bytes = Uint8Array.from([...new TextEncoder().encode(start), ...rest]);
        if (bytes.length > 0) expect(['read', 'fault']).toContain(await come(bytes, name));
      }),
      parameters(200),
    );
  },
  patience(200) * 3,
);

test(
  'a backup with anything changed in it is refused, or what it holds is taken in and comes out again',
  async () => {
    const store = await opened();
    const sample = fc.constant(undefined).chain(() => mutated(whole));
    await fc.assert(
      fc.asyncProperty(sample, async (changed) => {
        const bytes = new TextEncoder().encode(JSON.stringify(changed) ?? '');
        let taken: Awaited<ReturnType<typeof backup.read>>;
        try {
          taken = await backup.read(bytes);
        } catch (error) {
          if (error instanceof FormatError) return;
          throw error;
        }
        const preview = await store.previewRecords(taken.records).catch((error: Error) => error.name);
        expect(preview === 'RecordDamaged' || typeof preview === 'object').toBe(true);
      }),
      parameters(60),
    );
  },
  patience(60) * 5,
);
