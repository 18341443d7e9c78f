// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { openStore, type Store } from '../../../checklist/store';
import { Panel } from '../../../components/panel/Panel';
import type { TabState } from '../../../components/tab/tab';
import { reports } from '../../../reports/index';
import { freshName, page } from '../../checklist/stores';
import { fakeTab, pageState } from '../popup/tabs';
import { draw } from '../rendered';

const open = new Set<Store>();
afterEach(() => {
  for (const store of open) store.close();
  open.clear();
});

const notice = page('https://kakuu.example/oshirase', [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: 'WAFを導入いたします。', measure: 'waf', state: 'planned' },
]);
const other = page('https://betsu.example/news', [
  { words: 'ログを監視いたします。', measure: 'monitoring' },
]);

async function panel(state: TabState) {
  const name = freshName();
  const opener = async () => {
    const store = await openStore({ name, reports });
    open.add(store);
    return store;
  };
  const tab = fakeTab(state);
  const drawn = await draw(<Panel open={opener} tab={tab} onOptions={vi.fn()} onDashboard={vi.fn()} />);
  return { ...drawn, tab };
}

const settled = (look: () => void) => vi.waitFor(look, { timeout: 3000 });

test('it shows the page of the tab, and the page that comes after it', async () => {
  const { all, text, tab } = await panel(pageState(notice.reading));
  await settled(() => expect(all('.stated')).toHaveLength(2));
  tab.show(pageState(other.reading, { url: 'https://betsu.example/news' }), true);
  await settled(() => expect(all('.stated')).toHaveLength(1));
  expect(text()).not.toContain('EDR');
});

test('while another tab is being looked at, the page of the one before is gone', async () => {
  const { all, tab } = await panel(pageState(notice.reading));
  await settled(() => expect(all('.stated')).toHaveLength(2));
  let answer: (state: TabState) => void = () => {};
  tab.look = () => new Promise((resolve) => (answer = resolve));
  tab.show(pageState(null), true);
  await settled(() => expect(all('.stated')).toHaveLength(0));
  answer(pageState(other.reading));
  await settled(() => expect(all('.stated')).toHaveLength(1));
});

test('a measure that is opened is shown on the page; text that has vanished is said to be gone', async () => {
  const { all, click, find, text, tab } = await panel(pageState(notice.reading));
  await settled(() => expect(all('.stated')).toHaveLength(2));
  await click('.what', 'EDR');
  await settled(() => expect(tab.asked).toEqual(['reveal 0 全端末にEDRを導入いたしました。']));
  await settled(() => expect(find('.places [role=status]').textContent).toContain('表示しました'));
  // Closing it asks for nothing.
  await click('.what', 'EDR');
  expect(tab.asked).toHaveLength(1);
  tab.vanished.add('WAFを導入いたします。');
  await click('.what', 'WAF');
  await settled(() => expect(text()).toContain('いまのページに見つかりません'));
  tab.vanished.clear();
  await click('button', 'ページで見る');
  await settled(() => expect(text()).not.toContain('いまのページに見つかりません'));
});

test('a page that is read again stays in view meanwhile', async () => {
  const { all, tab } = await panel(pageState(notice.reading));
  await settled(() => expect(all('.stated')).toHaveLength(2));
  tab.look = () => new Promise(() => {});
  tab.show(pageState(notice.reading), false);
  await Promise.resolve();
  expect(all('.stated')).toHaveLength(2);
});

test.each([
  [{ state: 'own', private: false }, '他山の画面です', 0],
  [{ state: 'unseen', private: false }, 'このタブを見ることが許可されていません', 1],
] satisfies [TabState, string, number][])('%j says: %s', async (state, said, buttons) => {
  const { all, click, text, tab } = await panel(state);
  await settled(() => expect(text()).toContain(said));
  expect(all('.message button')).toHaveLength(buttons);
  if (buttons === 0) return;
  await click('.message button');
  expect(tab.asked).toEqual(['askAccess']);
});
