import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import csv from '../../../checklist/formats/csv';
import { FormatError } from '../../../checklist/formats/fault';
import { neutralise, restore } from '../../../checklist/formats/formula';
import { reports } from '../../../reports/index';
import { shiftJis } from '../../e2e/shiftjis';
import { itemFields, stamped } from '../arbitraries';
import { opened } from '../stores';
import { byId, withItems, writtenAndRead } from './tables';
import { bytesOf, context } from './writing';

/** Items as a checklist holds them; half of a surrogate pair is no text a file in UTF-8 can hold. */
const items = fc
  .uniqueArray(stamped(itemFields, fc.uuid()), { selector: ({ id }) => id, maxLength: 6 })
  .filter((all) => !/\\ud[89a-f]/u.test(JSON.stringify(all)))
  .map((all) =>
    all.map((item) => ({ ...item, fields: { ...item.fields, reason: item.fields.reason.trim() } })),
  );

test('the checklist comes back whole from its CSV, whatever is written in it, in either language', async () => {
  await fc.assert(
    fc.asyncProperty(items, fc.constantFrom('ja' as const, 'en' as const), async (all, language) => {
      fc.pre(all.some(({ fields }) => !fields.deleted));
      expect(byId(await writtenAndRead('csv', withItems(all), language))).toEqual(byId(all));
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('no cell runs as a formula, and every text comes back', () => {
  const starts = fc.constantFrom(
    '',
    "'",
    "''",
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\r',
    '\n',
    'a',
  );
  fc.assert(
    fc.property(starts, starts, fc.string(), (one, two, rest) => {
      const text = one + two + rest;
      expect(neutralise(text)).not.toMatch(/^(?:[=+@＝＋－＠\t\r\n]|-+[^-])/u);
      expect(restore(neutralise(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('Excel opens it right: a byte order mark, CRLF, quotes around line breaks, no formula anywhere', async () => {
  const store = await opened({ reports });
  await store.changeItem('measure:waf', {
    note: '一行目\n"二行目",三',
    owner: '=HYPERLINK("https://evil.example","クリック")',
  });
  const text = csv.write(await store.exportRecords(), context);
  expect(text.startsWith('\uFEFFID,対策ID,分野,対策,')).toBe(true);
  expect(text).toContain('"一行目\n""二行目"",三"');
  expect(text).toContain(`"'=HYPERLINK(""https://evil.example"",""クリック"")"`);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text).not.toMatch(/(?:^|,|\r\n)"?[=+@]/u);
});

describe('other people’s CSV', () => {
  const lines = '対策,状況,担当\r\nWAFの導入,済,情報システム課\r\n標語の掲示,未,総務課\r\n';
  const rowsOf = (bytes: Uint8Array) => csv.readTables(bytes)[0]?.rows.slice(0, 3);
  const expected = [
    ['対策', '状況', '担当'],
    ['WAFの導入', '済', '情報システム課'],
    ['標語の掲示', '未', '総務課'],
  ];

  test('in Shift_JIS is read, not refused', () => {
    expect(rowsOf(shiftJis(lines))).toEqual(expected);
  });

  test('in UTF-16, set apart by tabs, as Excel’s “Unicode text”, is read', () => {
    const text = `\uFEFF${lines.replaceAll(',', '\t')}`;
    const units = new Uint16Array([...text].map((character) => character.charCodeAt(0)));
    expect(rowsOf(new Uint8Array(units.buffer))).toEqual(expected);
  });

  test('with semicolons, or with line feeds alone, is read', () => {
    expect(rowsOf(bytesOf(lines.replaceAll(',', ';')))).toEqual(expected);
    expect(rowsOf(bytesOf(lines.replaceAll('\r', '')))).toEqual(expected);
  });

  test('that is empty, or breaks off inside quotes, is refused with the place', () => {
    const failure = (text: string | Uint8Array) => {
      try {
        csv.readTables(bytesOf(text));
      } catch (error) {
        if (error instanceof FormatError) return error;
        throw error;
      }
      throw new Error('it was read');
    };
    expect(failure(' \r\n').fault).toBe('empty');
    expect(failure('対策,状況\r\nWAF,済\r\n"途中で切れ')).toMatchObject({
      fault: 'damaged',
      place: { row: 3 },
    });
    expect(failure(new Uint8Array([0xff, 0x80, 0xfd, 0x00, 0xff])).fault).toBe('encoding');
  });
});
