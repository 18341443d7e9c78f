// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { DamagedRecord } from '../../../checklist/checklist';
import type { Store } from '../../../checklist/interface';
import { DamagedNotice } from '../../../components/exchange/DamagedNotice';
import { DamagedRecords } from '../../../components/exchange/DamagedRecords';
import type { Read } from '../../../components/useStore';
import { draw } from '../rendered';

const text = {
  table: 'texts',
  key: 'ab',
  foundAt: 1,
  record: { gzip: new Uint8Array([1, 2, 255]) },
} as const;
const item = { table: 'items', key: 'measure:waf', foundAt: 1, record: { id: 'measure:waf' } } as const;

function reading(damaged: DamagedRecord[]): { read: Read; forgetDamaged: ReturnType<typeof vi.fn> } {
  const forgetDamaged = vi.fn(async () => {
    damaged.length = 0;
  });
  const store = { damaged: async () => [...damaged], forgetDamaged } as unknown as Store;
  return { read: (run) => run(store), forgetDamaged };
}

test('nothing is said where nothing is damaged', async () => {
  const { read } = reading([]);
  const drawn = await draw(<DamagedRecords read={read} revision={1} />);
  await drawn.again(<DamagedNotice read={read} revision={1} onShow={() => {}} />);
  expect(drawn.text()).toBe('');
});

test('damaged records are counted, saved with every byte, and deleted only when that is meant', async () => {
  const { read, forgetDamaged } = reading([text, item]);
  const drawn = await draw(<DamagedRecords read={read} revision={1} />);
  await vi.waitFor(() => expect(drawn.text()).toContain('壊れていた記録2件を、別に取り分けました。'));

  let saved: Blob | undefined;
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:x';
  });
  await drawn.click('button', '保存');
  made.mockRestore();
  expect(JSON.parse((await saved?.text()) ?? '')).toEqual([
    { ...text, record: { gzip: { base64: 'AQL/' } } },
    item,
  ]);

  await drawn.click('button', '消す');
  expect(forgetDamaged).not.toHaveBeenCalled();
  expect(drawn.text()).toContain('元に戻せません');
  await drawn.click('button', 'やめる');
  await drawn.click('button', '消す');
  await drawn.click('button', '消す');
  expect(forgetDamaged).toHaveBeenCalledTimes(1);
});

test('the popup says so and leads to them', async () => {
  const { read } = reading([item]);
  const onShow = vi.fn();
  const drawn = await draw(<DamagedNotice read={read} revision={1} onShow={onShow} />);
  await vi.waitFor(() => expect(drawn.text()).toContain('壊れていた記録1件'));
  await drawn.click('button', '確かめる');
  expect(onShow).toHaveBeenCalled();
});
