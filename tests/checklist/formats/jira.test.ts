import Papa from 'papaparse';
import { expect, test } from 'vitest';
import jira from '../../../checklist/formats/jira';
import { rowsOf } from './csv-rows';
import { hostile, nothing, sample } from './sample';
import { context } from './writing';

test('the first heading is the one Jira asks for, without a mark before it, and no heading has punctuation', async () => {
  const text = jira.write(await sample(), context);
  expect(text.startsWith('Summary,Issue Type,Priority,Due Date,Assignee,Description,Labels')).toBe(true);
  for (const heading of rowsOf(text).headings) expect(heading).toMatch(/^[A-Za-z ]+$/u);
});

test('open items alone are issues, with steps, quotes and links in the description', async () => {
  const { rows } = rowsOf(jira.write(await sample(), context));
  const titles = rows.map(({ Summary }) => Summary);
  expect(titles).toContain('WAF');
  expect(titles.filter((title) => title?.startsWith('EDR'))).toEqual([]);
  const waf = rows.find(({ Summary }) => Summary === 'WAF');
  expect(waf).toMatchObject({
    'Issue Type': 'Task',
    Priority: 'High',
    'Due Date': '2026-01-31',
    Assignee: '情報システム課',
  });
  expect(waf?.Description).toContain('■ 最初にすること\n* ');
  expect(waf?.Description).toContain(
    '架空商事株式会社 2024-05-31\n> WAFを導入いたします。\nhttps://kakuu.example/oshirase?a=1&b=2',
  );
});

test('each label has a column of its own and no blank in it', async () => {
  const { data } = Papa.parse(jira.write(await sample({ text: '在宅 勤務' }), context), {
    skipEmptyLines: true,
  });
  const headings = data[0] ?? [];
  expect(headings.filter((heading) => heading === 'Labels')).toHaveLength(3);
  const waf = data.find(([summary]) => summary === 'WAF') ?? [];
  expect(waf.slice(headings.indexOf('Labels'))).toEqual(['tazan', 'ネットワーク', '在宅-勤務']);
});

test('a summary is one line of at most 254 characters, and no cell runs as a formula', async () => {
  for (const row of rowsOf(jira.write(await sample({ text: `=1+1\n${hostile}`.repeat(20) }), context)).rows) {
    expect(row.Summary).not.toMatch(/^[=+\-@]|[\r\n]/u);
    expect([...(row.Summary ?? '')].length).toBeLessThanOrEqual(255);
  }
});

test('with nothing to do it says so', () => {
  expect(() => jira.write(nothing, context)).toThrow('no item is still to be done');
});
