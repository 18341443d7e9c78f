import type { Page } from 'puppeteer-core';
import type { DisclosureRecord, FindingRecord, HistoryEntry, Item } from '../../checklist/checklist';
import { disclosure, entry, findings } from '../checklist/made';

/** Records put into the database as they are, past the code that writes it, and what is taken out before. */
export interface Filling {
  items?: Item[];
  disclosures?: DisclosureRecord[];
  findings?: FindingRecord[];
  history?: HistoryEntry[];
  /** What was there in these goes first. */
  emptied?: readonly FilledTable[];
}

/** What can be filled. */
export const filledTables = ['items', 'disclosures', 'findings', 'history'] as const;
type FilledTable = (typeof filledTables)[number];

/** Fills the checklist of the browser from one of the extension's own pages, once that has opened it. */
export async function fill(page: Page, filling: Filling): Promise<void> {
  await page.evaluate(
    ({ emptied = [], ...tables }, names) =>
      new Promise<void>((settle, fail) => {
        const opening = indexedDB.open('tazan');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(names, 'readwrite');
          for (const name of names) {
            if (emptied.includes(name)) writing.objectStore(name).clear();
            for (const record of tables[name] ?? []) writing.objectStore(name).put(record);
          }
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            settle();
          };
        };
      }),
    filling,
    filledTables,
  );
}

/** Reports of invented organisations: a first notice and the final report of one incident, and others. */
export const reports: Required<Pick<Filling, 'disclosures' | 'findings'>> = {
  disclosures: [
    disclosure('page:first', {
      organisation: '株式会社架空商事',
      title: '不正アクセスに関するお知らせ（第一報）',
      published: '2026-08-03',
      discovered: '2026-08-01',
      stage: 'first',
      affected: [{ count: 1200, what: '漏えいのおそれのあるお客様 約1,200名', approx: true }],
      url: 'https://kakuu.example/1',
    }),
    disclosure('page:final', {
      organisation: '架空商事株式会社',
      title: '不正アクセスに関する調査結果と再発防止策（最終報告）',
      published: '2026-10-20',
      discovered: '2026-08-01',
      incidents: ['ransomware', 'vpn-compromise'],
      affected: [{ count: 3400, what: '漏えいのおそれのあるお客様 3,400名' }],
      causes: ['遠隔接続の機器に弱点があった'],
      url: 'https://kakuu.example/2',
    }),
    disclosure('page:city', {
      organisation: '架空市',
      title: 'メールの誤送信について',
      published: '2025-05-12',
      incidents: ['misdelivery'],
      affected: [{ count: 88, what: '対象者 88名' }],
    }),
  ],
  findings: [
    ...findings(
      'page:first',
      ['mfa', 'planned'],
      ['edr', 'planned'],
      ['forensics', 'ongoing'],
      ['backup', 'done'],
    ),
    ...findings(
      'page:final',
      ['mfa', 'done'],
      ['edr', 'done'],
      ['forensics', 'done'],
      ['remote-access', 'planned'],
    ),
    ...findings('page:city', ['missend-prevention', 'done'], ['training', 'planned']),
  ],
};

/** Changes of statuses over some weeks. */
export const course: HistoryEntry[] = [
  entry('measure:waf', '2026-08-01', 'status', 'unreviewed', 'gap'),
  entry('measure:mfa', '2026-08-20', 'status', 'unreviewed', 'in-progress'),
  entry('measure:waf', '2026-09-15', 'status', 'gap', 'in-place'),
];
