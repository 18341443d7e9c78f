import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../../checklist/checklist';
import backup from '../../../checklist/formats/backup';
import { backupSchema, backupVersion } from '../../../checklist/formats/backup-schema';
import { FormatError } from '../../../checklist/formats/fault';
import { sha256 } from '../../../checklist/text';
import { reports } from '../../../reports/index';
import { project } from '../../house/sources';
import { records } from '../arbitraries';
import { opened } from '../stores';
import { bytesOf, context } from './writing';

const write = (all: Records) => backup.write(all, context);
const read = (text: string) => backup.read(bytesOf(text)).records;

test('a backup read again is what was written, whatever was in the store', () => {
  fc.assert(
    fc.property(records, (all) => {
      expect(read(write(all))).toEqual(all);
    }),
    { numRuns: 500 },
  );
});

/** The records with the true hashes of their texts, in the order of a database. */
async function asStored(all: Records): Promise<Records> {
  const texts = await Promise.all(
    all.texts.map(async (text) => ({ ...text, hash: await sha256(text.source.text) })),
  );
  const sorted = <Value>(list: readonly Value[], id: (one: Value) => string) =>
    [...new Map(list.map((one) => [id(one), one])).values()].sort((a, b) => (id(a) < id(b) ? -1 : 1));
  return {
    items: sorted(all.items, ({ id }) => id),
    disclosures: sorted(all.disclosures, ({ id }) => id),
    findings: sorted(all.findings, ({ id }) => id),
    texts: sorted(texts, ({ hash }) => hash),
    history: sorted(all.history, ({ id }) => id),
  };
}

test('500 random stores, each taken into an empty profile, are the same to the last field', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (random) => {
      const all = await asStored(random);
      const store = await opened();
      await store.importRecords(read(write(all)));
      expect(await store.exportRecords()).toEqual(all);
      store.close();
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('a backup of a real store is read again, with or without a byte order mark', async () => {
  const store = await opened({ reports });
  await store.setStatus('waf', 'not-applicable', '公開サーバーがない');
  const all = await store.exportRecords();
  expect(read(write(all))).toEqual(all);
  expect(read(`\uFEFF${write(all)}`)).toEqual(all);
  expect(backup.read(bytesOf(write(all))).writtenAt).toBe(context.now);
});

describe('its JSON Schema', () => {
  const file = join(project, 'checklist/formats/backup.schema.json');
  const schema = toJsonSchema(backupSchema, { errorMode: 'throw' });

  test('is checked in as the product checks it (vitest --update writes it anew)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  test('accepts every backup, and refuses what is none', () => {
    const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(file, 'utf8')));
    fc.assert(
      fc.property(records, (all) => {
        expect(validate(JSON.parse(write(all))), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 50 },
    );
    const whole = JSON.parse(write({ items: [], disclosures: [], findings: [], texts: [], history: [] }));
    expect(validate({ ...whole, items: [{ id: 'x' }] })).toBe(false);
    expect(validate({ ...whole, more: [] })).toBe(false);
  });
});

describe('versions', () => {
  const fixture = (version: number) => join(project, `tests/fixtures/backups/${version}.json`);
  const versions = Array.from({ length: backupVersion }, (_, n) => n + 1);

  test.each(versions)('a backup of version %i is read with nothing lost', (version) => {
    expect(existsSync(fixture(version)), 'every released version has a backup among the fixtures').toBe(true);
    const text = readFileSync(fixture(version), 'utf8');
    const file = JSON.parse(text);
    expect(file.version).toBe(version);
    const all = read(text);
    expect([all.items.length, all.disclosures.length, all.findings.length]).toEqual([2, 1, 1]);
    for (const table of ['items', 'disclosures', 'findings', 'texts', 'history'] as const)
      expect(all[table]).toEqual(file[table]);
  });

  test('of which the first did not say when it was written', () => {
    expect(backup.read(readFileSync(fixture(1))).writtenAt).toBeUndefined();
    expect(backup.read(readFileSync(fixture(2))).writtenAt).toBe(Date.UTC(2026, 0, 15, 3));
  });

  test('and every one of them can be taken into a store', async () => {
    for (const version of versions) {
      const store = await opened();
      const all = read(readFileSync(fixture(version), 'utf8'));
      await store.importRecords(all);
      expect((await store.exportRecords()).texts).toEqual(all.texts);
    }
  });
});

describe('what is no sound backup is refused, with the place', () => {
  /** A backup of a small store, after `spoil`. */
  async function spoilt(spoil: (file: Spoilable) => void): Promise<string> {
    const store = await opened({ reports: reports.slice(0, 1) });
    await store.setStatus('waf', 'gap');
    const file = JSON.parse(write(await store.exportRecords()));
    spoil(file);
    return JSON.stringify(file);
  }
  type Fields = Record<string, unknown>;
  type Spoilable = Fields &
    Record<
      'items' | 'disclosures' | 'findings' | 'history',
      { id: unknown; fields: Fields; stamps: Fields }[]
    >;

  function failure(data: string | Uint8Array): FormatError {
    try {
      backup.read(bytesOf(data));
    } catch (error) {
      if (error instanceof FormatError) return error;
      throw error;
    }
    throw new Error('it was read');
  }

  function first<Value>(list: readonly Value[]): Value {
    const [one] = list;
    if (one === undefined) throw new Error('the list is empty');
    return one;
  }

  test('cut off in the middle', async () => {
    const whole = await spoilt(() => {});
    expect(failure(whole.slice(0, whole.length / 2)).fault).toBe('damaged');
    expect(failure('').fault).toBe('empty');
  });

  test('something else', () => {
    for (const other of ['{}', '[]', 'null', '5', '"x"', '{"format":"oscal"}'])
      expect(failure(other).fault).toBe('foreign');
  });

  test('bytes that are no text', () => {
    expect(failure(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff])).fault).toBe('encoding');
  });

  test('of a newer version, or of none there is', async () => {
    const version = async (value: unknown) =>
      failure(
        await spoilt((file) => {
          file.version = value;
        }),
      );
    const newer = await version(backupVersion + 1);
    expect(newer).toMatchObject({ fault: 'newer-version', place: { path: 'version' } });
    expect(newer.text.ja).toMatch(/^version：新しい版の他山で作られたファイルです/u);
    for (const none of [0, -1, 1.5, '1', null])
      expect(await version(none)).toMatchObject({ fault: 'unknown-version', place: { path: 'version' } });
  });

  test.each<[string, (file: Spoilable) => void, RegExp, RegExp]>([
    [
      'a field of the wrong type',
      ({ items }) => {
        first(items).fields.owner = 5;
      },
      /^items\[0\] \(measure:[a-z-]+\) fields\.owner: expected text, found 5\.$/,
      /fields\.owner：文字が入るところに 5 があります。$/,
    ],
    [
      'a status there is not',
      ({ items }) => {
        first(items).fields.status = 'done';
      },
      /fields\.status: expected one of "unreviewed", .*, found "done"\.$/,
      /fields\.status："unreviewed", .* のどれかが入るところに "done" があります。$/,
    ],
    [
      '対象外 without a reason',
      ({ items }) => {
        first(items).fields.status = 'not-applicable';
      },
      /fields\.reason: “Not applicable” needs a reason\.$/,
      /fields\.reason：「対象外」には理由が必要です。$/,
    ],
    [
      'a field missing',
      ({ findings }) => {
        delete first(findings).fields.quote;
      },
      /^findings\[0\] \(report:[a-z-]+:0\) fields\.quote: is missing\.$/,
      /fields\.quote：この項目がありません。$/,
    ],
    [
      'a field nobody knows',
      ({ disclosures }) => {
        first(disclosures).fields.colour = 'red';
      },
      /^disclosures\[0\] \(report:[a-z-]+\) fields\.colour: is not known\.$/,
      /fields\.colour：知らない項目です。$/,
    ],
    [
      'a member of a list of the wrong type',
      ({ disclosures }) => {
        first(disclosures).fields.affected = [{ count: 'many', what: '' }];
      },
      /fields\.affected\[0\]\.count: expected a number, found "many"\.$/,
      /fields\.affected\[0\]\.count：数が入るところに "many" があります。$/,
    ],
    [
      'a stamp on a field there is not',
      ({ items }) => {
        first(items).stamps.colour = { time: 1, device: 'a' };
      },
      /stamps\.colour: is not known\.$/,
      /stamps\.colour：知らない項目です。$/,
    ],
    [
      'a time no clock shows',
      ({ items }) => {
        first(items).stamps.owner = { time: 9e15, device: 'a' };
      },
      /stamps\.owner\.time: expected a time a clock can show, found 9000000000000000\.$/,
      /stamps\.owner\.time：ありうる時刻が入るところに 9000000000000000 があります。$/,
    ],
    [
      'a record twice',
      ({ items }) => {
        items.push(first(items));
      },
      /^items\[\d+\] \(measure:[a-z-]+\): the id is there twice\.$/,
      /：同じ id が二つあります。$/,
    ],
    [
      'a record that is none',
      ({ history }) => {
        history.push('x' as never);
      },
      /^history\[\d+\]: expected an object, found "x"\.$/,
      /：項目のまとまりが入るところに "x" があります。$/,
    ],
    [
      'a table missing',
      (file) => {
        file.texts = undefined;
      },
      /^texts: is missing\.$/,
      /^texts：この項目がありません。$/,
    ],
    [
      'a table nobody knows',
      (file) => {
        file.more = [];
      },
      /^more: is not known\.$/,
      /^more：知らない項目です。$/,
    ],
  ])('%s', async (_, spoil, english, japanese) => {
    const error = failure(await spoilt(spoil));
    expect(error.text.en).toMatch(english);
    expect(error.text.ja).toMatch(japanese);
    expect(error.message).toBe(error.text.en);
  });
});
