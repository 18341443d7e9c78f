import type { Format } from './format';
import { startsAsJson, startsAsText, startsAsWorkbook } from './sniff';

/** Every format, in the order menus show them. */
export const formats: readonly Format[] = [
  {
    id: 'backup',
    kind: 'backup',
    label: { ja: 'バックアップ（JSON）', en: 'Backup (JSON)' },
    purpose: { ja: 'すべてをそのまま残し、元どおりに戻せます', en: 'Everything, to be restored as it was' },
    extension: 'json',
    mimeType: 'application/json',
    recognises: startsAsJson,
    load: async () => (await import('./backup')).default,
  },
  {
    id: 'xlsx',
    kind: 'checklist',
    label: { ja: 'Excel（xlsx）', en: 'Excel (xlsx)' },
    purpose: {
      ja: '表として見る・直す。引用、公表文、枠組みごとの状況のシートつき。書き換えて読み込めます',
      en: 'To view and edit as a table, with citations, notices and coverage. Can be read back after editing',
    },
    extension: 'xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    recognises: startsAsWorkbook,
    load: async () => (await import('./xlsx')).default,
  },
  {
    id: 'csv',
    kind: 'checklist',
    label: { ja: 'CSV', en: 'CSV' },
    purpose: {
      ja: 'チェックリストだけの表。書き換えて読み込めます',
      en: 'The checklist alone as a table. Can be read back after editing',
    },
    extension: 'csv',
    mimeType: 'text/csv',
    recognises: startsAsText,
    load: async () => (await import('./csv')).default,
  },
];
