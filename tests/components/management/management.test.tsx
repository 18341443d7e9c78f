// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { SectionProps } from '../../../components/dashboard/section';
import ManagementSection from '../../../components/management/ManagementSection';
import type { Snapshot } from '../../../components/snapshot';
import { disclosure, findings, items } from '../../checklist/made';
import { draw } from '../rendered';

const now = '2026-11-25';
const empty: Snapshot = { revision: 1, latest: '', items: [], disclosures: [], findings: [] };
const filled: Snapshot = {
  ...empty,
  items: items(
    { id: 'measure:waf', measure: 'waf', status: 'in-place' },
    { id: 'measure:edr', measure: 'edr', status: 'gap', owner: '佐藤', due: '2026-11-01' },
    { id: 'measure:mfa', measure: 'mfa', status: 'unreviewed' },
    ...(['soc', 'backup', 'bcp', 'patching', 'training'] as const).map((measure) => ({ measure })),
  ),
  disclosures: [
    disclosure('page:a', {
      organisation: '架空商事',
      published: '2026-10-20',
      incidents: ['ransomware'],
      affected: [{ count: 3400, what: '会員', approx: true }],
    }),
    disclosure('page:b', { organisation: '架空市', published: '2020-01-01', incidents: ['misdelivery'] }),
  ],
  findings: findings('page:a', ['edr', 'done'], ['mfa', 'planned']),
};

function page(snapshot = filled, query: Record<string, string> = {}, language: 'ja' | 'en' = 'ja') {
  const onPlace = vi.fn();
  const props = { snapshot, onPlace, now, place: { path: [], query } } as unknown as SectionProps;
  return draw(<ManagementSection {...props} />, language).then((drawn) => ({ ...drawn, onPlace }));
}

test('what happened elsewhere in the last year, and, asked for, ever', async () => {
  const { text, choose, onPlace } = await page();
  expect(text()).toContain('2025年11月25日以降に公表された事故のうち、手元にあるのは1件です。');
  expect(text()).toContain('2026年10月20日架空商事ランサムウェア約3,400件');
  expect(text()).not.toContain('架空市');
  await choose('select', 'all');
  expect(onPlace).toHaveBeenCalledWith({ path: [], query: { period: 'all' } }, true);
  expect((await page(filled, { period: 'all' })).text()).toContain('架空市');
});

test('where we stand, with what is overdue and what we are least ready for', async () => {
  const { text } = await page();
  expect(text()).toContain('12% 対応済み');
  expect(text()).toContain('期限を過ぎたものが1件あります。');
  expect(text()).toContain('ランサムウェア0 / 11 件');
});

test('five next steps, each with its reason, owner and date', async () => {
  const { all } = await page();
  const rows = all('.steps tbody tr').map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(5);
  expect(rows[0]).toContain('EDR');
  expect(rows[0]).toContain('期限超過、1組織が実施・予定、起きた事故1種の備え');
  expect(rows[0]).toContain('佐藤2026年11月1日');
  expect(rows[1]).toContain('多要素認証');
  expect(rows[1]).toContain('未定未定');
});

test('where the last year has nothing, all is shown, unless the year is asked for', async () => {
  const older = { ...filled, disclosures: filled.disclosures.filter(({ id }) => id === 'page:b') };
  expect((await page(older)).text()).toContain('架空市');
  const { text } = await page(older, { period: 'year' });
  expect(text()).toContain('2025年11月25日以降に公表された事故は、手元にありません。');
});

test('with nothing at hand each part says so', async () => {
  const { text } = await page(empty);
  expect(text()).toContain('チェックリストはまだ空です。');
  expect(text()).toContain('残っている再発防止策はありません。');
  expect((await page(empty, { period: 'all' })).text()).toContain('公表文は、まだ手元にありません。');
});

test('in English too', async () => {
  const { text } = await page(
    { ...filled, disclosures: [disclosure('page:a', { organisation: 'Kakuu', published: '2026-10-20' })] },
    {},
    'en',
  );
  expect(text()).toContain('1 incident disclosed since 25 Nov 2025 is at hand.');
  expect(text()).toContain('1 measure is overdue.');
});
