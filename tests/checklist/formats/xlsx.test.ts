import fc from 'fast-check';
import { readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { FormatError } from '../../../checklist/formats/fault';
import xlsx from '../../../checklist/formats/xlsx';
import { reports } from '../../../reports/index';
import { itemFields, stamped } from '../arbitraries';
import { opened, page } from '../stores';
import { byId, withItems, writtenAndRead } from './tables';
import { context } from './writing';

const items = fc
  .uniqueArray(stamped(itemFields, fc.uuid()), { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
  .filter((all) => !/\\ud[89a-f]/u.test(JSON.stringify(all)))
  .map((all) =>
    all.map((item) => ({
      ...item,
      fields: { ...item.fields, reason: item.fields.reason.trim(), deleted: false },
    })),
  );

test('the checklist comes back whole from its workbook, whatever is written in it', async () => {
  await fc.assert(
    fc.asyncProperty(items, fc.constantFrom('ja' as const, 'en' as const), async (all, language) => {
      expect(byId(await writtenAndRead('xlsx', withItems(all), language))).toEqual(byId(all));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('text that looks like an escape of the file format stays text', async () => {
  const [item] = fc.sample(items, 1)[0] ?? [];
  if (item === undefined) throw new Error('no item');
  item.fields.note = '_x0041_ _x005F_ _X000d_ __x0041_';
  expect(byId(await writtenAndRead('xlsx', withItems([item]), 'ja'))).toEqual(byId([item]));
});

describe('the workbook', () => {
  async function sheets(): Promise<Sheet[]> {
    const store = await opened({ reports });
    await store.changeItem('measure:waf', { due: '2026-03-31', owner: '=1+1', status: 'gap' });
    const notice = page('https://kakuu.example/oshirase', [
      { words: 'WAFを導入いたしました。', measure: 'waf' },
    ]);
    await store.addFindings({ ...notice, findings: [0] });
    const bytes = await xlsx.write(await store.exportRecords(), context);
    return (await readXlsx(bytes as Uint8Array, { readStyles: true })).sheets;
  }

  test('has a sheet each for checklist, citations, notices and coverage, with filters and a fixed heading', async () => {
    const all = await sheets();
    expect(all.map(({ name }) => name)).toEqual(['チェックリスト', '引用', '公表文', '枠組みごとの状況']);
    for (const sheet of all) {
      expect(sheet.autoFilter?.range).toMatch(/^A1:[A-Z]\d+$/u);
      expect(sheet.freezePane).toMatchObject({ rows: 1 });
      expect(sheet.rows.length).toBeGreaterThan(5);
    }
  });

  test('has real dates, text that never runs, and statuses to choose from', async () => {
    const [checklist] = await sheets();
    const heading = checklist?.rows[0] ?? [];
    const waf = checklist?.rows.find(([id]) => id === 'measure:waf') ?? [];
    expect(waf[heading.indexOf('期限')]).toEqual(new Date(Date.UTC(2026, 2, 31)));
    expect(waf[heading.indexOf('担当者')]).toBe('=1+1');
    const formulas = [...(checklist?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
    expect(formulas).toEqual([]);
    const status = checklist?.dataValidations?.find(({ values }) => values?.includes('未対応'));
    expect(status?.values).toEqual(['未確認', '未対応', '対応中', '対応済み', '対象外']);
  });

  test('tells of each notice who, when and what, and of each citation the words', async () => {
    const [, citations, notices] = await sheets();
    expect(notices?.rows.slice(1).map(([organisation]) => organisation)).toContain('架空商事株式会社');
    const quoted = citations?.rows.find((row) => row.includes('WAFを導入いたしました。'));
    expect(quoted?.slice(0, 4)).toEqual([
      '架空商事株式会社',
      new Date(Date.UTC(2024, 4, 31)),
      'WAF',
      '実施済み',
    ]);
    // The words of bundled notices are not ours to hand on: their summary stands there.
    expect(citations?.rows.length).toBeGreaterThan(112);
  });
});

describe('other people’s workbooks', () => {
  test('merged cells count for every row they span, hidden sheets do not count', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '点検表',
          rows: [
            ['大分類', '項目'],
            ['ネットワーク', 'WAFの導入'],
            [null, 'VPNの更新'],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
        { name: '裏', rows: [['x']], hidden: true },
      ],
    });
    expect(await xlsx.readTables(bytes)).toEqual([
      {
        name: '点検表',
        rows: [
          ['大分類', '項目'],
          ['ネットワーク', 'WAFの導入'],
          ['ネットワーク', 'VPNの更新'],
        ],
      },
    ]);
  });

  test('truncated, no workbook, or with a password: each says which', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'a', rows: [['b']] }] });
    const secret = await writeXlsx({
      sheets: [{ name: 'a', rows: [['b']] }],
      encryption: { password: 'p', spinCount: 1000 },
    });
    const fault = (bytes: Uint8Array) =>
      xlsx.readTables(bytes).then(
        () => 'read',
        (error: unknown) => (error instanceof FormatError ? error.fault : error),
      );
    expect(await fault(whole.slice(0, whole.length / 2))).toBe('damaged');
    expect(await fault(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('damaged');
    expect(await fault(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toBe(
      'damaged',
    );
    expect(await fault(secret)).toBe('protected');
  });
});
