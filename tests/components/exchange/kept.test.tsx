// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openStore } from '../../../checklist/store';
import { NoticeBar } from '../../../components/controls/NoticeBar';
import { useStore } from '../../../components/useStore';
import { reports } from '../../../reports/index';
import { draw } from '../rendered';

const open = () => openStore({ name: 'tazan-kept', reports });

function View() {
  const checklist = useStore(open);
  if (checklist.state !== 'open') return null;
  const rows = [
    { id: 'measure:waf', fields: { owner: '鈴木' } },
    { id: 'measure:mfa', fields: { owner: '鈴木' } },
  ];
  return (
    <>
      <button
        type="button"
        onClick={() => void checklist.change('読み込みました', (store) => store.importItems(rows))}
      >
        import
      </button>
      <NoticeBar notice={checklist.notice} onDismiss={checklist.dismiss} />
    </>
  );
}

test('an import taken back lists what was changed since and stays', async () => {
  const drawn = await draw(<View />);
  await vi.waitFor(() => drawn.find('button', 'import'));
  await drawn.click('button', 'import');
  await vi.waitFor(() => drawn.find('button', '元に戻す'));
  const store = await open();
  await store.changeItem('measure:waf', { owner: '田中' });
  await drawn.click('button', '元に戻す');
  await vi.waitFor(() => expect(drawn.text()).toContain('1件は、その後に変えられたため残しました。'));
  expect(drawn.all('.notice li').map(({ textContent }) => textContent)).toEqual(['WAF']);
  expect((await store.item('measure:waf'))?.fields.owner).toBe('田中');
  expect((await store.item('measure:mfa'))?.fields.owner).toBe('');
  store.close();
});
