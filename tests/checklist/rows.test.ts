import { expect, test } from 'vitest';
import { ReasonMissing } from '../../checklist/store';
import { reports } from '../../reports/index';
import { itemOf, opened } from './stores';

test('a row with an id is that item, and changes what it speaks of only', async () => {
  const store = await opened({ reports });
  await store.changeItem('measure:waf', { owner: '田中', note: '残る' });
  await store.importItems([{ id: 'measure:waf', fields: { owner: '鈴木', status: 'in-place' } }]);
  expect((await itemOf(store, 'waf')).fields).toMatchObject({
    owner: '鈴木',
    note: '残る',
    status: 'in-place',
  });
});

test('a row without an id is the item of the same measure, scope and text; else the measure’s own; else new', async () => {
  const store = await opened({ reports });
  await store.createItem({ measure: 'waf', scope: '子会社', text: 'WAFがあるか' });
  const rows = [
    { id: '', fields: { measure: 'waf', scope: '子会社', text: 'WAFがあるか', status: 'gap' } },
    { id: '', fields: { measure: 'waf', text: '全サイトにWAFがあるか', status: 'in-place' } },
    { id: '', fields: { measure: 'waf', text: '検知の設定を見直したか', status: 'in-progress' } },
    { id: '', fields: { measure: null, text: '標語を貼る' } },
  ] as const;
  const preview = await store.previewItems(rows);
  expect([preview.changed.length, preview.added.length]).toEqual([2, 2]);
  expect(await store.importItems(rows)).toMatchObject({ changed: 2, added: 2 });
  expect((await store.item('measure:waf'))?.fields).toMatchObject({
    text: '全サイトにWAFがあるか',
    status: 'in-place',
  });
  // The same table again finds every line it made.
  const revision = await store.revision();
  expect(await store.importItems(rows)).toMatchObject({ added: 0, changed: 0, unchanged: 4, revision });
});

test('a row that names another row’s item by its measure does not take it', async () => {
  const store = await opened({ reports });
  const rows = [
    { id: '', fields: { measure: 'waf' as const, owner: '一' } },
    { id: 'measure:waf', fields: { owner: '二' } },
  ];
  await store.importItems(rows);
  expect((await store.item('measure:waf'))?.fields.owner).toBe('二');
  expect((await store.items()).filter(({ fields }) => fields.measure === 'waf')).toHaveLength(2);
});

test('what was removed comes back with a row that names it', async () => {
  const store = await opened({ reports });
  await store.removeItem('measure:waf');
  await store.importItems([{ id: 'measure:waf', fields: { status: 'gap' } }]);
  expect((await itemOf(store, 'waf')).fields.status).toBe('gap');
});

test('taking in a table is the user’s last change and is taken back as one', async () => {
  const store = await opened({ reports });
  const before = await store.items();
  await store.importItems([
    { id: 'measure:waf', fields: { owner: '鈴木', tags: ['a'] } },
    { id: '', fields: { text: '独自' } },
  ]);
  expect(await store.undoLast()).toMatchObject({ kept: [] });
  expect((await store.items()).map(({ fields }) => fields)).toEqual(before.map(({ fields }) => fields));
});

test('対象外 without a reason is refused, and nothing of the table happens', async () => {
  const store = await opened({ reports });
  const revision = await store.revision();
  const rows = [
    { id: 'measure:mfa', fields: { owner: '鈴木' } },
    { id: 'measure:waf', fields: { status: 'not-applicable' as const } },
  ];
  await expect(store.previewItems(rows)).rejects.toThrow(ReasonMissing);
  await expect(store.importItems(rows)).rejects.toThrow(ReasonMissing);
  expect(await store.revision()).toBe(revision);
});
