import { expect, test } from 'vitest';
import backlog from '../../../checklist/formats/backlog';
import { rowsOf } from './csv-rows';
import { hostile, nothing, sample } from './sample';
import { context } from './writing';

test('its headings are Backlog’s fields, in either language', async () => {
  for (const language of ['ja', 'en'] as const)
    expect(rowsOf(backlog.write(await sample(), { ...context, language })).headings).toEqual([
      '件名',
      '詳細',
      '種別',
      'カテゴリー',
      '優先度',
      '担当者',
      '期限日',
    ]);
});

test('open items alone are issues', async () => {
  const { rows } = rowsOf(backlog.write(await sample(), context));
  const waf = rows.find(({ 件名 }) => 件名 === 'WAF');
  expect(waf).toMatchObject({
    種別: 'タスク',
    カテゴリー: 'ネットワーク・サーバー',
    優先度: '高',
    担当者: '情報システム課',
    期限日: '2026/01/31',
  });
  expect(waf?.詳細).toContain('■ これを求めている公表文\n');
  expect(rows.some(({ 件名 }) => 件名?.startsWith('EDR'))).toBe(false);
});

test('a subject is one line of at most 255 characters', async () => {
  for (const row of rowsOf(backlog.write(await sample({ text: hostile.repeat(20) }), context)).rows) {
    expect(row.件名).not.toMatch(/[\r\n]/u);
    expect([...(row.件名 ?? '')].length).toBeLessThanOrEqual(256);
  }
});

test('with nothing to do it says so', () => {
  expect(() => backlog.write(nothing, context)).toThrow('no item is still to be done');
});
