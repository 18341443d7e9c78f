import type { Records } from '../../../checklist/checklist';
import { reports } from '../../../reports/index';
import { opened, page } from '../stores';

/** Words that would run as script, formula or markup where they are not shown as text. */
export const hostile =
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'`&=HYPERLINK("https://evil.example")\n# 見出し [押す](javascript:alert(1)) | @everyone\u0000\u202e';

/** A checklist in use: every status, owners, dates, evidence, a notice with its quotes, and nothing but ours in it. */
export async function sample({ text = '私物の端末を持ち込ませない' } = {}): Promise<Records> {
  let time = Date.UTC(2025, 10, 1);
  const store = await opened({ reports, now: () => (time += 60_000) });
  const notice = page('https://kakuu.example/oshirase?a=1&b=2', [
    { words: '全端末にEDRを導入いたしました。', measure: 'edr' },
    { words: 'WAFを導入いたします。', measure: 'waf', state: 'planned' },
    { words: text, measure: 'other' },
  ]);
  await store.addFindings({ ...notice, findings: [0, 1, 2] });
  await store.changeItem('measure:waf', {
    status: 'gap',
    owner: '情報システム課',
    due: '2026-01-31',
    nextReview: '2026-06-30',
    priority: 1,
    note: text,
    tags: ['ネットワーク', text],
    evidence: [
      { text, url: 'https://intra.example/waf' },
      { text: '', url: 'javascript:alert(1)' },
    ],
  });
  await store.changeItem('measure:edr', { status: 'in-place', owner: '田中', due: '2025-12-01' });
  await store.changeItem('measure:mfa', { status: 'in-progress', due: '2025-12-31', owner: '田中' });
  await store.changeItem('measure:training', { status: 'not-applicable', reason: `理由 ${text}` });
  await store.createItem({ text, scope: text, owner: text, status: 'gap', due: '2026-02-28' });
  return store.exportRecords();
}

/** The same with nothing in it. */
export const nothing: Records = { items: [], disclosures: [], findings: [], texts: [], history: [] };
