import type { Text } from '../../measures/measure';
import type { View } from '../popup/views';

/** The frame of the popup. */
export const popupWords = {
  views: { ja: '表示の切り替え', en: 'Views' },
  options: { ja: '設定', en: 'Settings' },
  panel: { ja: 'サイドパネルで開く', en: 'Open in the side panel' },
};

/** Its views. */
export const viewWords: Record<View, Text> = {
  page: { ja: 'このページ', en: 'This page' },
  checklist: { ja: 'チェックリスト', en: 'Checklist' },
  disclosures: { ja: '公表文', en: 'Reports' },
};
