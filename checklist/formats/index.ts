import type { Format } from './format';
import { startsAsJson } from './sniff';

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
];
