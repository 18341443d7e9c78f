// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { measureItem } from '../../../checklist/item';
import type { ImportPreview } from '../../../checklist/preview';
import { seedRecords } from '../../../checklist/seed';
import { Changes } from '../../../components/exchange/Changes';
import { CopyTicket } from '../../../components/exchange/CopyTicket';
import { SaveNotice } from '../../../components/exchange/SaveNotice';
import { QueueView } from '../../../components/queue/QueueView';
import { reports } from '../../../reports/index';
import { draw } from '../rendered';

const preview: ImportPreview = {
  revision: 1,
  added: [
    {
      table: 'items',
      record: { ...measureItem('edr'), fields: { ...measureItem('edr').fields, text: '<b>EDR</b>' } },
    },
  ],
  changed: [
    {
      table: 'items',
      record: measureItem('waf'),
      fields: [
        { field: 'status', before: 'unreviewed', after: 'in-place' },
        { field: 'owner', before: '', after: '田中' },
        { field: 'priority', before: 0, after: 1 },
      ],
    },
  ],
  kept: [],
  unchanged: 3,
  texts: 0,
};

test('a preview names every record, and what changes from what to what', async () => {
  const { text, all } = await draw(<Changes preview={preview} />);
  expect(text()).toContain('WAF状態 未確認 → 対応済み担当 空欄 → 田中優先度 なし → 高');
  expect(text()).toContain('<b>EDR</b>');
  expect(all('b')).toEqual([]);
  expect(all('summary').map(({ textContent }) => textContent)).toEqual([
    '変わる内容を見る',
    '加わるものを見る',
  ]);
});

test('an item is copied as a ticket: title and body, each by its button', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void copied.push(words) } });
  const drawn = await draw(<CopyTicket item={measureItem('waf')} citations={[]} disclosures={[]} />, 'en');
  await drawn.click('button', 'Copy title');
  await drawn.choose('select', 'mail');
  await drawn.click('button', 'Copy title');
  expect(copied).toEqual(['Web application firewall', 'To check: Web application firewall']);
  await vi.waitFor(() => expect(drawn.text()).toContain('Title copied'));
  vi.unstubAllGlobals();
});

test('where copying is forbidden it says so', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  const drawn = await draw(<CopyTicket item={measureItem('waf')} citations={[]} disclosures={[]} />);
  await drawn.click('button', '本文をコピー');
  await vi.waitFor(() => expect(drawn.text()).toContain('コピーできませんでした'));
  vi.unstubAllGlobals();
});

test('a queue tells what it found, reads it, and says what came of each', async () => {
  const read = vi.fn(async () => ({ state: 'unread' as const, why: 'no-access' as const }));
  const drawn = await draw(<QueueView read={read} undo={async () => {}} />);
  expect(drawn.find<HTMLButtonElement>('button', '読み始める').disabled).toBe(true);
  await drawn.type('textarea', 'https://a.example/\nhttps://b.example/');
  expect(drawn.text()).toContain('アドレス 2件');
  await drawn.click('button', '読み始める');
  await vi.waitFor(() => expect(drawn.text()).toContain('公表文 0件、そのほか 0件、読めなかったもの 2件。'));
  expect(read).toHaveBeenCalledTimes(2);
  expect(drawn.all('li').map(({ className }) => className)).toEqual(['unread', 'unread']);
});

test('what one entry of a queue added is taken back by its own button', async () => {
  const outcome = {
    state: 'read' as const,
    disclosure: { organisation: '架空商事', title: '', published: '2024-05-31' },
    measures: 3,
    added: 2,
    change: 'the-change',
  };
  const undo = vi.fn(async () => {});
  const drawn = await draw(<QueueView read={async () => outcome} undo={undo} />);
  await drawn.type('textarea', 'https://a.example/');
  await drawn.click('button', '読み始める');
  await vi.waitFor(() => expect(drawn.text()).toContain('架空商事 2024年5月31日'));
  await drawn.click('button', '架空商事から加えたものを元に戻す');
  expect(undo).toHaveBeenCalledWith('the-change');
  await vi.waitFor(() => expect(drawn.text()).toContain('戻しました'));
});

test('one notice is saved under its organisation and day, with what it states', async () => {
  const saved: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.at(-1) as Blob });
  });
  const { disclosures, findings } = seedRecords(reports.slice(-1));
  const [disclosure] = disclosures;
  if (disclosure === undefined) throw new Error('no report');
  const drawn = await draw(<SaveNotice disclosure={disclosure} findings={findings} />);
  await drawn.click('button', 'Markdown');
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('tazan-東洋商事株式会社-2017-06-30.md');
  expect(await saved[0]?.blob.text()).toContain('### 東洋商事株式会社');
  vi.restoreAllMocks();
});
