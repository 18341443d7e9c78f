// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { HistoryEntry } from '../../../checklist/checklist';
import type { SectionProps } from '../../../components/dashboard/section';
import InsightsSection from '../../../components/insights/InsightsSection';
import type { Snapshot } from '../../../components/snapshot';
import type { Read } from '../../../components/useStore';
import { incidentById } from '../../../measures/incidents';
import { disclosure, entry, findings, items } from '../../checklist/made';
import { draw } from '../rendered';

const empty: Snapshot = { revision: 1, latest: '', items: [], disclosures: [], findings: [] };
const filled: Snapshot = {
  ...empty,
  items: items(
    { id: 'measure:waf', measure: 'waf', status: 'in-place' },
    { id: 'measure:edr', measure: 'edr', status: 'gap' },
    { id: 'measure:mfa', measure: 'mfa', status: 'unreviewed' },
    { id: 'measure:bcp', measure: 'bcp', status: 'not-applicable', reason: 'x' },
  ),
  disclosures: [disclosure('page:a', { organisation: '架空商事', incidents: ['ransomware'] })],
  findings: findings('page:a', ['edr', 'done'], ['mfa', 'planned']),
};

interface Options {
  snapshot?: Snapshot;
  path?: string[];
  query?: Record<string, string>;
  history?: () => Promise<HistoryEntry[]>;
  language?: 'ja' | 'en';
}

function section({
  snapshot = filled,
  path = [],
  query = {},
  history = async () => [],
  language = 'ja',
}: Options = {}) {
  const change = vi.fn(async () => true);
  const onPlace = vi.fn();
  const read = ((run) => run({ history } as never)) as Read;
  const props: SectionProps = {
    snapshot,
    change,
    read,
    place: { path, query },
    onPlace,
    now: '2026-11-25',
    readOnly: false,
    abilities: {} as SectionProps['abilities'],
  };
  return draw(<InsightsSection {...props} />, language).then((drawn) => ({ ...drawn, change, onPlace }));
}

/** Opens every table behind a picture that is there by now. */
async function openTables(root: HTMLElement): Promise<void> {
  await act(() => {
    for (const details of root.querySelectorAll<HTMLDetailsElement>('details.behind')) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
  });
}

/** The rows of the table behind a picture, cell by cell. */
function rowsBehind(root: HTMLElement, title: string): string[][] {
  const picture = [...root.querySelectorAll('figure.picture')].find(
    (one) => one.querySelector('h2')?.textContent === title,
  );
  if (picture === undefined) throw new Error(`There is no picture “${title}”`);
  return [...picture.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
}

test('an empty checklist says what will stand here', async () => {
  const { text } = await section({ snapshot: empty });
  expect(text()).toContain('チェックリストはまだ空です');
});

test('progress: the share in place, and each group with its numbers in a table', async () => {
  const { text, root } = await section();
  expect(root.querySelector('table')).toBeNull();
  await openTables(root);
  expect(text()).toContain('33% 対応済み');
  expect(text()).toContain('対象の3件のうち1件');
  expect(rowsBehind(root, '分野ごとの進み具合')).toContainEqual([
    'ネットワーク・サーバー',
    '0',
    '0',
    '0',
    '1',
    '0',
  ]);
  expect(root.querySelector('.drawn')?.getAttribute('aria-label')).toContain(
    'ネットワーク・サーバー 1 / 1 件',
  );
  expect(root.querySelectorAll('.drawn svg').length).toBeGreaterThan(0);
});

test('what others cite and we lack leads to its line in the checklist', async () => {
  const { root, find } = await section();
  await openTables(root);
  expect(rowsBehind(root, '多くの組織が挙げ、まだないもの')).toHaveLength(2);
  expect(find('figure a', 'EDR').getAttribute('href')).toBe('#/checklist/measure%3Aedr');
});

test('the course over time is drawn from the history, the latest day first in its table', async () => {
  const history = async () => [
    entry('measure:waf', '2026-11-01', 'status', 'unreviewed', 'in-place'),
    entry('measure:edr', '2026-11-10', 'status', 'unreviewed', 'gap'),
  ];
  const { root } = await section({ history });
  await vi.waitFor(() => expect(root.querySelectorAll('figure.picture')).toHaveLength(3));
  await openTables(root);
  expect(rowsBehind(root, 'これまでの推移').length).toBeGreaterThan(2);
  expect(rowsBehind(root, 'これまでの推移').at(-1)?.slice(1)).toEqual(['3', '0', '0', '0', '1']);
});

test('without changes there is no course yet; a history that cannot be read is said, and asked for again', async () => {
  const { text } = await section();
  await vi.waitFor(() => expect(text()).toContain('その日からの推移がここに出ます'));

  const history = vi
    .fn<() => Promise<HistoryEntry[]>>()
    .mockRejectedValueOnce(new Error('x'))
    .mockResolvedValue([]);
  const failed = await section({ history });
  await vi.waitFor(() => expect(failed.text()).toContain('変更の履歴を読み出せませんでした'));
  await failed.click('button', 'もう一度試す');
  await vi.waitFor(() => expect(failed.text()).toContain('その日からの推移がここに出ます'));
});

test('readiness: what answers the incident, who fell to it, and a status changed on the spot', async () => {
  const { find, text, change, root, choose } = await section({ path: ['kinds', 'ransomware'] });
  await openTables(root);
  expect(rowsBehind(root, 'この事故は自社でも起きるか')).toHaveLength(1);
  expect(text()).toContain('備え 0 / 10 件');
  expect(root.querySelectorAll('.kind[open] .row')).toHaveLength(incidentById('ransomware').measures.length);
  expect(find('.links a', '架空商事').getAttribute('href')).toBe('#/disclosures/page%3Aa');
  await choose(`select[aria-label="自組織の状態：EDR・端末の監視"]`, 'in-place');
  expect(change).toHaveBeenCalledWith('「EDR・端末の監視」を対応済みにしました', expect.any(Function));
});

test('every kind of incident can be shown, and is where nothing has happened yet', async () => {
  const { click, onPlace } = await section({ path: ['kinds'] });
  await click('label', 'すべての種類');
  expect(onPlace).toHaveBeenCalledWith({ path: ['kinds'], query: { kinds: 'all' } }, true);
  const { text, all } = await section({ path: ['kinds'], snapshot: empty });
  expect(text()).toContain('公表文がまだないため');
  expect(all('.kind').length).toBeGreaterThan(20);
});

test('coverage: each framework with its controls, and which links were not verified', async () => {
  const { all, text } = await section({ path: ['controls'] });
  expect(all('.frameworks a')).toHaveLength(7);
  expect(text()).toMatch(/個人情報保護法ガイドライン（通則編）管理策 \d+件うち未照合 \d+件/u);
});

test('a framework lists its controls, narrowed by status, each with its measures', async () => {
  const { all, click, onPlace, find } = await section({
    path: ['controls', 'meti'],
    query: { status: 'gap' },
  });
  const rows = all('tbody tr');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.querySelector('td')?.textContent).toContain('未対応');
  expect(find('h2').textContent).toBe('サイバーセキュリティ経営ガイドライン v3.0');
  await click('label', '未確認');
  expect(onPlace).toHaveBeenCalledWith({ path: ['controls', 'meti'], query: { status: 'unreviewed' } }, true);
});

test('in English too', async () => {
  const { text } = await section({ language: 'en' });
  expect(text()).toContain('33% in place');
  expect(text()).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
});

test('a measure leads to its item, and one without an item to where it gets one', async () => {
  const { all } = await section({ path: ['kinds', 'ransomware'] });
  const links = all<HTMLAnchorElement>('.kind[open] .what > a');
  expect(links.length).toBeGreaterThan(2);
  const to = (name: string) => links.find(({ textContent }) => textContent?.startsWith(name));
  expect(to('EDR')?.getAttribute('href')).toBe('#/checklist/measure%3Aedr');
  const without = links.find(({ title }) => title.includes('追加する'));
  expect(without?.getAttribute('href')).toMatch(/^#\/checklist\/new\/[a-z-]+$/u);
});
