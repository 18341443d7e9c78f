import { expect, test } from 'vitest';
import ciso from '../../../checklist/formats/ciso-assistant';
import { measureItem } from '../../../checklist/item';
import { measures } from '../../../measures/index';
import { rowsOf } from './csv-rows';
import { hostile, nothing, sample } from './sample';
import { context } from './writing';

test('its header is that of the template, to the letter and in its order', async () => {
  const text = ciso.write(await sample(), context);
  expect(text.split('\r\n')[0]).toBe(
    '\uFEFFname,description,category,csf_function,ref_id,status,priority,effort,control_impact,link,start_date,eta,expiry_date,observation,filtering_labels,reference_control,cost_amortization_period,cost_build_fixed,cost_build_people_days,cost_run_fixed,cost_run_people_days',
  );
});

test('every value is one the importer knows, for every measure and whatever is written in it', async () => {
  const all = { ...nothing, items: measures.map(({ id }) => measureItem(id)) };
  for (const records of [all, await sample(), await sample({ text: hostile })])
    for (const row of rowsOf(ciso.write(records, context)).rows) {
      expect(row.name).not.toBe('');
      expect((row.name ?? '').length).toBeLessThanOrEqual(200);
      expect(['', 'policy', 'process', 'technical', 'physical', 'procedure']).toContain(row.category);
      expect(['govern', 'identify', 'protect', 'detect', 'respond', 'recover']).toContain(row.csf_function);
      expect(['to_do', 'in_progress', 'on_hold', 'active', 'degraded', 'deprecated', '--']).toContain(
        row.status,
      );
      expect(row.priority).toMatch(/^[1-4]?$/u);
      expect(row.eta).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/u);
      expect(row.link).toMatch(/^(?:https?:\/\/\S+)?$/u);
      expect(row.filtering_labels).not.toContain(',');
    }
});

test('a line tells status, due date, owner and who asks for it', async () => {
  const row = rowsOf(ciso.write(await sample(), context)).rows.find(({ name }) => name === 'WAF');
  expect(row).toMatchObject({
    category: 'technical',
    csf_function: 'protect',
    ref_id: 'measure:waf',
    status: 'to_do',
    priority: '1',
    eta: '2026-01-31',
    link: 'https://intra.example/waf',
    filtering_labels: 'ネットワーク|私物の端末を持ち込ませない',
  });
  expect(row?.observation).toContain('担当者：情報システム課\n');
  expect(row?.observation).toContain(
    '架空商事株式会社 2024-05-31 WAFを導入いたします。 https://kakuu.example/',
  );
});

test('what is not applicable keeps its reason', async () => {
  const rows = rowsOf(ciso.write(await sample(), context)).rows.filter(
    ({ status, observation }) => status === '--' && observation?.startsWith('対象外：'),
  );
  expect(rows).toHaveLength(1);
});
