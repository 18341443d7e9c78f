// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Store } from '../../../checklist/store';
import ChecklistSection from '../../../components/checklist/ChecklistSection';
import { NoticeBar } from '../../../components/controls/NoticeBar';
import { readRoute } from '../../../components/dashboard/route';
import { useStore } from '../../../components/useStore';
import { opened, page } from '../../checklist/stores';
import { draw } from '../rendered';

interface Shown {
  open: () => Promise<Store>;
  hash: string;
  onHash: (path: readonly string[]) => void;
}

/** The section as the dashboard shows it at an address. */
function Section({ open, hash, onHash }: Shown) {
  const checklist = useStore(open);
  if (checklist.state !== 'open') return null;
  return (
    <>
      <ChecklistSection
        snapshot={checklist.snapshot}
        change={checklist.change}
        read={checklist.read}
        place={readRoute(hash)}
        onPlace={({ path }) => onHash(path)}
        now="2026-11-25"
        readOnly={false}
        abilities={{ readAgain: async () => null, readEntry: () => Promise.reject(new Error('not here')) }}
      />
      <NoticeBar notice={checklist.notice} onDismiss={checklist.dismiss} />
    </>
  );
}

const settled = (look: () => unknown) => vi.waitFor(look, { timeout: 3000 });

async function itemPage(path = 'measure:waf') {
  const store = await opened();
  await store.addFindings({
    ...page('https://kakuu.example/oshirase', [{ words: 'WAFを導入いたしました。', measure: 'waf' }]),
    findings: [0],
  });
  const open = async () => store;
  const onHash = vi.fn();
  const show = (at: string) => <Section open={open} hash={`#/checklist/${at}`} onHash={onHash} />;
  const drawn = await draw(show(path));
  return { ...drawn, store, onHash, show };
}

test('every field of an item is there, kept as it is typed, and in its history', async () => {
  const { find, type, click, choose, press, text, store } = await itemPage();
  await settled(() => find('h2', 'WAF'));
  const field = (label: string) => `#${find('label', label).getAttribute('for')}`;
  const item = async () => (await store.item('measure:waf'))?.fields;
  await type(field('担当'), '情報システム課');
  await settled(async () => expect((await item())?.owner).toBe('情報システム課'));
  await choose(field('優先度'), '1');
  await settled(async () => expect((await item())?.priority).toBe(1));
  await type(field('タグ'), '重点、年度内');
  await press('Enter');
  await click('.tags-field button[type=submit]');
  await settled(async () => expect((await item())?.tags).toEqual(['重点', '年度内']));
  await click('button', '今日確認した');
  await settled(async () => expect((await item())?.lastReviewed).toBe('2026-11-25'));
  expect((await item())?.nextReview).toBe('2027-11-25');
  await settled(() => expect(text()).toContain('優先度 なし → 高'));
  expect(text()).toContain('担当 空欄 → 情報システム課');
});

test('a change of the past is gone back before, and that can be undone', async () => {
  const { find, all, click, text, store } = await itemPage();
  await settled(() => find('h2', 'WAF'));
  await store.changeItem('measure:waf', { owner: '甲' });
  await store.changeItem('measure:waf', { owner: '乙' });
  const back = () => all('.history li').find((one) => one.textContent?.includes('甲 → 乙'));
  await settled(() => expect(back()).toBeDefined());
  const button = back()?.querySelector('button');
  button?.setAttribute('data-test', 'back');
  await click('[data-test=back]');
  await settled(async () => expect((await store.item('measure:waf'))?.fields.owner).toBe('甲'));
  await click('.notice button', '元に戻す');
  await settled(async () => expect((await store.item('measure:waf'))?.fields.owner).toBe('乙'));
  expect(text()).toContain('元に戻しました');
});

test('evidence: added, corrected, taken away; an address that is none is said', async () => {
  const { find, click, type, text, store } = await itemPage();
  await settled(() => find('h2', 'WAF'));
  const evidence = async () => (await store.item('measure:waf'))?.fields.evidence;
  await click('.evidence button', '証跡を加える');
  expect(text()).toContain('内容かリンクを入力してください');
  await type('.evidence input[type=text]', '設定の写し');
  await type('.evidence input[type=url]', 'javascript:alert(1)');
  await click('.evidence button', '証跡を加える');
  expect(text()).toContain('https:// か http:// で始まるアドレス');
  expect(await evidence()).toEqual([]);
  await type('.evidence input[type=url]', 'https://wiki.example/waf');
  await click('.evidence button', '証跡を加える');
  await settled(async () =>
    expect(await evidence()).toEqual([{ text: '設定の写し', url: 'https://wiki.example/waf' }]),
  );
  await settled(() => find('.evidence a'));
  await click('.evidence button', '「設定の写し」を直す');
  await type('.evidence input[type=text]', '設定の写し（11月）');
  await click('.evidence button', '証跡を保存');
  await settled(async () => expect((await evidence())?.[0]?.text).toBe('設定の写し（11月）'));
  await settled(() => find('.evidence button', '「設定の写し（11月）」を削除'));
  await click('.evidence button', '「設定の写し（11月）」を削除');
  await settled(async () => expect(await evidence()).toEqual([]));
  await click('.notice button', '元に戻す');
  await settled(async () => expect(await evidence()).toHaveLength(1));
});

test('one measure twice, for two systems: a page is told the worst of both', async () => {
  const { find, click, type, again, text, store, onHash, show } = await itemPage();
  await settled(() => find('h2', 'WAF'));
  await store.changeItem('measure:waf', { status: 'in-place' });
  await click('button', '別の範囲でもう1つ加える');
  expect(onHash).toHaveBeenLastCalledWith(['new', 'waf']);
  await again(show('new/waf'));
  await click('button', '追加する');
  expect(text()).toContain('すでに同じ範囲であります');
  await type('.new-item input:focus', '予約システム');
  await click('button', '追加する');
  await settled(() => expect(onHash).toHaveBeenLastCalledWith([expect.stringMatching(/^item:/u)]));
  expect((await store.standing(['waf'])).statuses.waf).toBe('unreviewed');
  const made = String(onHash.mock.lastCall?.[0][0]);
  await store.changeItem(made, { status: 'gap' });
  expect((await store.standing(['waf'])).statuses.waf).toBe('gap');
});

test('a line of one’s own needs words, keeps them, and goes and comes back', async () => {
  const { find, click, type, again, text, store, onHash, show } = await itemPage('new');
  await settled(() => find('h2', '項目の追加'));
  await click('button', '追加する');
  expect(text()).toContain('対策を選ぶか、自分の言葉で入力してください');
  await type('.new-item input:focus', '入退室の記録');
  await click('button', '追加する');
  await settled(() => expect(onHash).toHaveBeenCalled());
  const made = String(onHash.mock.lastCall?.[0][0]);
  await again(show(made));
  await settled(() => find('h2', '入退室の記録'));
  await click('button', 'この項目を削除');
  await settled(async () => expect((await store.item(made))?.fields.deleted).toBe(true));
  await settled(() => expect(text()).toContain('この項目はありません'));
  await click('.notice button', '元に戻す');
  await settled(() => find('h2', '入退室の記録'));
});
