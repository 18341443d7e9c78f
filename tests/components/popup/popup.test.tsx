// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { NewerDatabase, StorageRefused, StoreBlocked } from '../../../checklist/errors';
import { openStore, type Store } from '../../../checklist/store';
import type { Language } from '../../../components/language';
import { Popup } from '../../../components/popup/Popup';
import type { TabState } from '../../../components/tab/tab';
import { reports } from '../../../reports/index';
import { freshName, opened, page } from '../../checklist/stores';
import { draw } from '../rendered';
import { type FakeTab, fakeTab, pageState } from './tabs';

const ordinary = pageState(null);
const notice = page('https://kakuu.example/oshirase', [
  { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
  { words: 'WAFを導入いたします。', measure: 'waf', state: 'planned' },
  { words: '警察に届け出ました。', measure: 'police-report' },
  { words: '社内の風土を改めます。', measure: 'other', state: 'planned' },
]);

interface Options {
  open?: () => Promise<Store>;
  tab?: FakeTab;
  lastView?: string;
  language?: Language;
}

const open = new Set<Store>();
afterEach(() => {
  for (const store of open) store.close();
  open.clear();
});

/** The popup over a store of its own (or that of `open`), drawn and filled. */
async function popup({ open: given, tab = fakeTab(ordinary), lastView = '', language = 'ja' }: Options = {}) {
  const name = freshName();
  const opener =
    given ??
    (async () => {
      const store = await openStore({ name, reports });
      open.add(store);
      return store;
    });
  const onView = vi.fn();
  const drawn = await draw(
    <Popup
      open={opener}
      tab={tab}
      lastView={lastView}
      onView={onView}
      reminds
      onOptions={vi.fn()}
      onDashboard={vi.fn()}
    />,
    language,
  );
  return { ...drawn, tab, onView, name };
}

const settled = (look: () => void) => vi.waitFor(look, { timeout: 3000 });

test('the first time it opens with the checklist, and that is not empty', async () => {
  const { find, all, text } = await popup();
  await settled(() => expect(all('.row').length).toBeGreaterThan(10));
  expect(find('[role=tab][aria-selected=true]').textContent).toBe('チェックリスト');
  expect(text()).toContain('対応済み 0 / 4');
  // Every line says who did it.
  expect(all('.row').filter((row) => row.querySelector('.asked') === null)).toEqual([]);
  expect(text()).toContain('株式会社エムケイシステム');
});

test.each([
  ['a disclosure', pageState(notice.reading), 'このページ'],
  [
    'a page that was judged',
    pageState({ verdict: { disclosure: false, score: 0.2, reasons: [] }, truncated: false }),
    'このページ',
  ],
  ['a PDF', { state: 'pdf', url: 'https://a.example/x.pdf', private: false }, 'このページ'],
  ['a site without access', pageState(null, { unread: 'withheld' }), 'このページ'],
  ['an ordinary page', ordinary, '公表文'],
  ['a page of the browser', { state: 'closed', private: false }, '公表文'],
] satisfies [string, TabState, string][])(
  'over %s it opens where there is something to do',
  async (_, state, view) => {
    const { find, all } = await popup({ tab: fakeTab(state), lastView: 'disclosures' });
    await settled(() => expect(all('[role=tab]')).toHaveLength(3));
    expect(find('[role=tab][aria-selected=true]').textContent).toBe(view);
  },
);

test('the view stays where the user put it, whatever the tab shows next', async () => {
  const { find, click, tab, onView } = await popup();
  await click('[role=tab]', '公表文');
  expect(onView.mock.calls).toEqual([['disclosures']]);
  tab.show(pageState(notice.reading));
  await settled(() => expect(find('[role=tab][aria-selected=true]').textContent).toBe('公表文'));
});

test('arrows go from tab to tab and take the focus along', async () => {
  const { find, press, all } = await popup();
  await settled(() => expect(all('.row').length).toBeGreaterThan(0));
  find('[role=tab][aria-selected=true]').focus();
  await press('ArrowRight');
  expect(document.activeElement?.textContent).toBe('公表文');
  await press('ArrowRight');
  expect(document.activeElement?.textContent).toBe('このページ');
  await press('End');
  expect(document.activeElement?.textContent).toBe('公表文');
  expect(all('[role=tab][tabindex="0"]')).toHaveLength(1);
});

test('a status is set with one key, said, and taken back and done again by one button', async () => {
  const { all, press, click, text } = await popup();
  await settled(() => expect(all('.row').length).toBeGreaterThan(0));
  const row = all('.row .what')[0];
  const status = () => all<HTMLSelectElement>('.row select')[0]?.value;
  row?.focus();
  await press('4');
  await settled(() => expect(status()).toBe('in-place'));
  expect(text()).toContain(`「${row?.querySelector('.name')?.textContent}」を対応済みにしました`);
  expect(document.activeElement).toBe(row);
  await click('.notice button', '元に戻す');
  await settled(() => expect(status()).toBe('unreviewed'));
  expect(text()).toContain('元に戻しました');
  await click('.notice button', 'やり直す');
  await settled(() => expect(status()).toBe('in-place'));
  await press('z', { ctrlKey: true });
  await settled(() => expect(status()).toBe('unreviewed'));
});

test('the reason for 対象外 is asked for, kept and shown', async () => {
  const { find, all, press, type, text } = await popup();
  await settled(() => expect(all('.row').length).toBeGreaterThan(0));
  all('.row .what')[0]?.focus();
  await press('5');
  await type('.reason input', '公開サーバーがない');
  find<HTMLFormElement>('.reason').requestSubmit();
  await settled(() => expect(text()).toContain('を対象外にしました'));
  all('.row .what')[0]?.click();
  await settled(() => expect(text()).toContain('対象外の理由: 公開サーバーがない'));
});

test.each([
  ['refused', new StorageRefused('no'), 'ブラウザが保存を許可していません'],
  ['newer', new NewerDatabase('no'), '新しい版の他山で作られています'],
  ['blocked', new StoreBlocked('no'), 'ほかの画面がチェックリストを使っています'],
  ['something else', new Error('no'), 'チェックリストを開けませんでした'],
])('a checklist that cannot be opened says why (%s), and opens on another try', async (_, error, said) => {
  let tries = 0;
  const store = await opened({ reports });
  const { find, all, text, click } = await popup({
    open: async () => {
      tries += 1;
      if (tries === 1) throw error;
      return store;
    },
  });
  await settled(() => expect(find('[role=alert]').textContent).toContain(said));
  expect(text()).toContain('触れていません');
  expect(all('[role=tab]')).toHaveLength(3);
  await click('button', 'もう一度試す');
  await settled(() => expect(all('.row').length).toBeGreaterThan(0));
  expect(tries).toBe(2);
});

test('a change that cannot be kept says so and changes nothing', async () => {
  const store = await opened({ reports });
  const failing: Store = {
    ...store,
    changeItem: async () => {
      throw new StorageRefused('disk full');
    },
  };
  const { all, press, find, text } = await popup({ open: async () => failing });
  await settled(() => expect(all('.row').length).toBeGreaterThan(0));
  all('.row .what')[0]?.focus();
  await press('4');
  await settled(() => expect(find('.notice').textContent).toContain('保存できませんでした'));
  expect(text()).toContain('ブラウザが保存を許可していません');
  expect((all('.row select')[0] as HTMLSelectElement).value).toBe('unreviewed');
});

test('a change made in another window is followed', async () => {
  const { all, name, text } = await popup();
  await settled(() => expect(all('.row').length).toBeGreaterThan(0));
  const other = await opened({ name, reports });
  await other.setStatus('waf', 'in-place');
  await other.createItem({ text: '別の窓で加えた一行', status: 'gap' });
  await settled(() => expect(text()).toContain('対応済み 1 / '));
});

test('the disclosure in the tab stands against our statuses, and its measures are added one by one or all at once', async () => {
  const { find, all, click, text, name } = await popup({
    tab: fakeTab(pageState(notice.reading), notice.source),
  });
  await settled(() => expect(all('.stated')).toHaveLength(4));
  expect(text()).toContain('架空商事株式会社');
  expect(all('.stated-list h3').map((one) => one.textContent)).toEqual([
    '再発防止策 2',
    '事案への対応 1',
    '分類できない対策 1',
  ]);
  await click('button', '「EDR・端末の監視」をチェックリストに追加');
  await settled(() => expect(text()).toContain('1件をチェックリストに追加しました'));
  await settled(() => expect(find('.disclosure > .button').textContent).toContain('（1件）'));
  await click('.disclosure > .button', 'まだの対策をすべて追加');
  await settled(() => expect(text()).toContain('まだの対策は、すべてチェックリストにあります'));
  // The button that did its work keeps the focus.
  expect(document.activeElement).toBe(find('.disclosure > .button'));
  const other = await opened({ name, reports });
  const saved = await other.findings({ disclosure: 'page:kakuu.example/oshirase' });
  expect(saved.map(({ fields }) => fields.measure)).toEqual(['edr', 'waf']);
  await click('.notice button', '元に戻す');
  await settled(async () =>
    expect(await other.findings({ disclosure: 'page:kakuu.example/oshirase' })).toHaveLength(1),
  );
  await click('.notice button', 'やり直す');
  await settled(async () =>
    expect(await other.findings({ disclosure: 'page:kakuu.example/oshirase' })).toHaveLength(2),
  );
});

test('nothing is added from a page that has changed since it was read', async () => {
  const { all, find, click, name } = await popup({ tab: fakeTab(pageState(notice.reading)) });
  await settled(() => expect(all('.stated')).toHaveLength(4));
  await click('.disclosure > .button', 'まだの対策をすべて追加');
  await settled(() => expect(find('[role=alert]').textContent).toContain('ページの内容が変わった'));
  const other = await opened({ name, reports });
  expect(await other.findings({ disclosure: 'page:kakuu.example/oshirase' })).toEqual([]);
});

test('in a private window nothing can be changed, and it says so', async () => {
  const { all, click, text } = await popup({
    tab: fakeTab(pageState(notice.reading, { private: true }), notice.source),
  });
  await settled(() => expect(all('.stated')).toHaveLength(4));
  expect(text()).toContain('プライベートウィンドウでは何も保存しません');
  const changing = () =>
    all<HTMLButtonElement>(
      'select:not([aria-label="分野で絞り込む"]), .disclosure > .button, .stated > .button',
    );
  expect(changing().length).toBeGreaterThan(5);
  expect(changing().filter((one) => !one.disabled)).toEqual([]);
  await click('[role=tab]', 'チェックリスト');
  await settled(() => expect(all('.row').length).toBeGreaterThan(10));
  expect(all<HTMLSelectElement>('.row select').filter((one) => !one.disabled)).toEqual([]);
});

test.each([
  [{ state: 'closed', private: false }, 'この画面では拡張機能を使えません', false],
  [{ state: 'refused', private: false }, 'このサイトでは拡張機能を使えません', false],
  [{ state: 'pdf', url: 'https://a.example/x.pdf', private: false }, 'このPDFを読む', false],
  [{ state: 'failed', private: false }, 'このページを読めませんでした', true],
  [pageState(null), '事故の公表文ではなさそうです', true],
  [pageState(null, { unread: 'automatic-off' }), '自動の見分けを切っています', true],
  [pageState(null, { unread: 'hidden-site' }), 'このサイトは見ない設定です', true],
  [pageState(null, { unread: 'blocked' }), 'このサイトは読めません', false],
  [pageState(null, { unread: 'withheld' }), 'このサイトを見ることが許可されていません', true],
] satisfies [TabState, string, boolean][])('%j says: %s', async (state, said, readable) => {
  const { all, click, text, tab } = await popup({ tab: fakeTab(state) });
  await settled(() => expect(all('[role=tab]')).toHaveLength(3));
  await click('[role=tab]', 'このページ');
  await settled(() => expect(text()).toContain(said));
  const read = all('button').filter((one) => one.textContent === 'このページを読む');
  expect(read).toHaveLength(readable ? 1 : 0);
  if (readable) {
    await click('button', 'このページを読む');
    expect(tab.asked).toEqual(['read']);
  }
});

test('a page that was judged says why, with a way to read it all the same', async () => {
  const reading = {
    verdict: {
      disclosure: false,
      score: 0.17,
      reasons: [
        { kind: 'rule' as const, text: 'apology', weight: 1 },
        { kind: 'rule' as const, text: 'guide', weight: 3 },
        { kind: 'characters' as const, text: 'ましょう', weight: -2 },
      ],
    },
    truncated: false,
  };
  const { text, find } = await popup({ tab: fakeTab(pageState(reading)) });
  await settled(() => expect(text()).toContain('公表文らしさは 17% でした'));
  expect(find('.reasons').textContent).toBe(
    '公表文らしい点お詫び公表文らしくない点解説・手引きの言い回し「ましょう」',
  );
});

test('the reports: whose, when, how we stand; one opens and closes again with the focus kept', async () => {
  const { all, find, press, text } = await popup({ lastView: 'disclosures' });
  await settled(() => expect(all('.disclosures .row')).toHaveLength(5));
  const first = all('.disclosures .what')[0];
  expect(first?.textContent).toContain('株式会社エムケイシステム');
  expect(first?.textContent).toContain('2023年7月19日');
  first?.focus();
  first?.click();
  await settled(() => expect(document.activeElement).toBe(find('.facts h2')));
  expect(text()).toContain('公表文のアドレスは記録していません。');
  expect(await press('Escape')).toBe(true);
  await settled(() => expect(document.activeElement).toBe(all('.disclosures .what')[0]));
});

test('everything is there in English', async () => {
  const { all, text } = await popup({ language: 'en' });
  await settled(() => expect(all('.row').length).toBeGreaterThan(10));
  expect(text()).toMatch(/0 of 4\d in place/u);
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  // Names of organisations stay what they are.
  for (const asked of all('.asked')) asked.remove();
  expect(text()).not.toMatch(japanese);
});

test('dates that are over or near are told of on every view but the checklist, which shows them itself', async () => {
  const name = freshName();
  const opener = async () => {
    const store = await openStore({ name, reports });
    open.add(store);
    return store;
  };
  const store = await opener();
  const [first, second] = await store.items();
  await store.changeItem(first?.id ?? '', { due: '2020-01-01' });
  await store.changeItem(second?.id ?? '', { due: '2020-01-01', status: 'in-place' });
  const { all, click, find } = await popup({ open: opener, lastView: 'disclosures' });
  await settled(() => expect(find('.reminder').textContent).toContain('期限切れ 1件'));
  await click('.reminder .button', '見る');
  await settled(() => expect(find('[role=tab][aria-selected=true]').textContent).toBe('チェックリスト'));
  expect(all('.reminder')).toHaveLength(0);
});
