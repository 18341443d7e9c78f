import { openDB } from 'idb';

/**
 * A database as version 1 of the schema made and filled it. Frozen: it stands for what is on users' machines, so it is never
 * changed, and uses nothing of the product.
 */
export async function build(name: string): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(made) {
      made.createObjectStore('items', { keyPath: 'id' }).createIndex('measure', 'fields.measure');
      made.createObjectStore('disclosures', { keyPath: 'id' });
      const findings = made.createObjectStore('findings', { keyPath: 'id' });
      findings.createIndex('disclosure', 'fields.disclosure');
      findings.createIndex('measure', 'fields.measure');
      made.createObjectStore('texts', { keyPath: 'hash' });
      const history = made.createObjectStore('history', { keyPath: 'id' });
      history.createIndex('record', 'record');
      history.createIndex('change', 'change');
      made.createObjectStore('state');
    },
  });
  const names = ['items', 'disclosures', 'findings', 'texts', 'history', 'state'];
  const tx = db.transaction(names, 'readwrite');
  const stamp = { time: 1717000000000, device };
  const item = {
    measure: 'waf',
    text: '',
    scope: '',
    status: 'in-progress',
    reason: '',
    owner: '情報システム部',
    due: '2024-09-30',
    priority: 1,
    lastReviewed: '2024-06-01',
    nextReview: '2025-06-01',
    evidence: [{ text: '設計書', url: 'https://kakuu.example/waf' }],
    note: '見積もり中',
    tags: ['公開サーバー'],
    deleted: false,
  };
  await tx.objectStore('items').put({
    id: 'measure:waf',
    readAt: 0,
    fields: item,
    stamps: { status: stamp, reason: stamp, owner: stamp },
  });
  await tx.objectStore('items').put({
    id: 'item:1',
    readAt: 1717000000000,
    fields: { ...item, measure: null, text: '子会社の棚卸し', deleted: true },
    stamps: {},
  });
  await tx.objectStore('disclosures').put({
    id: 'page:https://kakuu.example/news/1.html',
    readAt: 1717000000000,
    fields: {
      organisation: '架空商事株式会社',
      title: '不正アクセスに関するお知らせ',
      published: '2024-05-31',
      discovered: '2024-05-01',
      stage: 'final',
      incidents: ['unauthorised-access'],
      affected: [{ count: 120, what: '会員', approx: true }],
      leakedItems: ['氏名'],
      causes: ['設定の誤り'],
      url: 'https://kakuu.example/news/1.html',
      origin: 'html',
      textHash: hash,
      deleted: false,
    },
    stamps: { organisation: stamp },
  });
  await tx.objectStore('findings').put({
    id: 'page:https://kakuu.example/news/1.html:0123456789abcdef:waf',
    readAt: 1717000000000,
    fields: {
      disclosure: 'page:https://kakuu.example/news/1.html',
      measure: 'waf',
      state: 'planned',
      quote: 'WAFを導入します。',
      start: 0,
      end: 10,
      section: '再発防止策',
      date: '2024-06',
      actor: 'self',
      confidence: 0.93,
      summaryJa: '',
      summaryEn: '',
      rejected: false,
      deleted: false,
    },
    stamps: { date: stamp },
  });
  await tx.objectStore('texts').put({ hash, readAt: 1717000000000, gzip: bytes(text) });
  await tx.objectStore('history').put({
    id: `${change}:000000`,
    change,
    time: 1717000000000,
    device,
    by: 'user',
    table: 'items',
    record: 'measure:waf',
    field: 'status',
    before: 'unreviewed',
    after: 'in-progress',
  });
  await tx.objectStore('state').put({ device, time: 1717000000000, revision: 7, seeded: '' }, 'state');
  await tx.done;
  db.close();
}

const device = '0b7e6d3a-5f53-4c0e-9d5b-6a1f1c2d3e4f';
const change = `0001717000000000-${device}`;
/** SHA-256 of the text, and the text with its structure as gzipped JSON, in base64. */
const hash = 'b4e8b09e63c1a9c20c0ea93a97363434bd5ce197473b9c6ffb8788b33864961e';
const text =
  'H4sIAAAAAAAAAz2OsWoCQRRF/+XWg6vtdDYpbVOIxYs+3WVn12XmjRFEyCwYiIEUgRBEMJVFulQpLPIzk42/IUqS7l7OhXMXEJ4LNK67V7F+bj6emtU+htcYvmLYxLsaCjdmOswddH8BJ2QFuq3A5Qi601bIs3NCRZYmlqoUCoZnbC6rsbdlJt4y9JiM4+VAQTIxDI0Y1se3fawfYthCwWXCPSrO5Gf3eXw/NC/334dHKHhroJGKVE4nSU659y2eU1EZTkq+dUmnlUph8P/lt4n15ZCER3/yE7eI1a3tAAAA';

const bytes = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
