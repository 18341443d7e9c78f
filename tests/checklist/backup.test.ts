import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backup } from '../../checklist/formats/backup';
import { FormatError } from '../../checklist/formats/format';
import { formats } from '../../checklist/formats/index';
import { reports } from '../../reports/index';
import { records } from './arbitraries';
import { opened } from './stores';

test('a backup read again is what was written, whatever was in the store', () => {
  fc.assert(
    fc.property(records, (all) => {
      expect(backup.read(backup.write(all))).toEqual(all);
    }),
  );
});

test('a backup of a real store is read again', async () => {
  const store = await opened({ reports });
  await store.setStatus('waf', 'not-applicable', '公開サーバーがない');
  const all = await store.exportRecords();
  expect(backup.read(`\uFEFF${backup.write(all)}`)).toEqual(all);
});

test('the list of formats has it, under its id', () => {
  expect(formats.find(({ id }) => id === 'backup')).toBe(backup);
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

describe('what is no sound backup is refused, with the place', () => {
  /** A backup of a small store, after `spoil`. */
  async function spoilt(spoil: (file: Spoilable) => void): Promise<string> {
    const store = await opened({ reports: reports.slice(0, 1) });
    await store.setStatus('waf', 'gap');
    const file = JSON.parse(backup.write(await store.exportRecords()));
    spoil(file);
    return JSON.stringify(file);
  }
  type Fields = Record<string, unknown>;
  type Spoilable = Fields &
    Record<
      'items' | 'disclosures' | 'findings' | 'history',
      { id: unknown; fields: Fields; stamps: Fields }[]
    >;

  function failure(data: string): FormatError {
    try {
      backup.read(data);
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
    expect(failure('').fault).toBe('damaged');
  });

  test('something else', () => {
    for (const other of ['{}', '[]', 'null', '5', '"x"', '{"format":"oscal"}'])
      expect(failure(other).fault).toBe('foreign');
  });

  test('of a newer version, or of none there is', async () => {
    const version = async (value: unknown) =>
      failure(
        await spoilt((file) => {
          file.version = value;
        }),
      );
    expect(await version(2)).toMatchObject({ fault: 'newer-version', where: 'version' });
    for (const none of [0, -1, 1.5, '1', null])
      expect(await version(none)).toMatchObject({ fault: 'unknown-version', where: 'version' });
  });

  test.each<[string, (file: Spoilable) => void, RegExp]>([
    [
      'a field of the wrong type',
      ({ items }) => {
        first(items).fields.owner = 5;
      },
      /^items\[0\] \(measure:[a-z-]+\) fields\.owner: expected text, found 5$/,
    ],
    [
      'a status there is not',
      ({ items }) => {
        first(items).fields.status = 'done';
      },
      /fields\.status: expected one of "unreviewed", .*, found "done"$/,
    ],
    [
      '対象外 without a reason',
      ({ items }) => {
        first(items).fields.status = 'not-applicable';
      },
      /fields\.reason: not-applicable needs a reason$/,
    ],
    [
      'a field missing',
      ({ findings }) => {
        delete first(findings).fields.quote;
      },
      /^findings\[0\] \(report:[a-z-]+:0\) fields\.quote: is missing$/,
    ],
    [
      'a field nobody knows',
      ({ disclosures }) => {
        first(disclosures).fields.colour = 'red';
      },
      /^disclosures\[0\] \(report:[a-z-]+\) fields\.colour: is not known$/,
    ],
    [
      'a member of a list of the wrong type',
      ({ disclosures }) => {
        first(disclosures).fields.affected = [{ count: 'many', what: '' }];
      },
      /fields\.affected\[0\]\.count: expected a number, found "many"$/,
    ],
    [
      'a stamp on a field there is not',
      ({ items }) => {
        first(items).stamps.colour = { time: 1, device: 'a' };
      },
      /stamps\.colour: is not known$/,
    ],
    [
      'a time no clock shows',
      ({ items }) => {
        first(items).stamps.owner = { time: 9e15, device: 'a' };
      },
      /stamps\.owner\.time: expected a time in milliseconds/,
    ],
    [
      'a record twice',
      ({ items }) => {
        items.push(first(items));
      },
      /^items\[\d+\] \(measure:[a-z-]+\): the id is there twice$/,
    ],
    [
      'a record that is none',
      ({ history }) => {
        history.push('x' as never);
      },
      /^history\[\d+\]: expected an object, found "x"$/,
    ],
    [
      'a table missing',
      (file) => {
        file.texts = undefined;
      },
      /^texts: is missing$/,
    ],
    [
      'a table nobody knows',
      (file) => {
        file.more = [];
      },
      /^more: is not known$/,
    ],
  ])('%s', async (_, spoil, message) => {
    const error = failure(await spoilt(spoil));
    expect(error.fault).toBe('wrong-record');
    expect(error.message).toMatch(message);
  });
});
