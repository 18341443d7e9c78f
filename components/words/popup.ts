/** The frame of the popup. */
export const popupWords = {
  views: { ja: '表示の切り替え', en: 'Views' },
  page: { ja: 'このページ', en: 'This page' },
  checklist: { ja: 'チェックリスト', en: 'Checklist' },
  disclosures: { ja: '公表文', en: 'Reports' },
  options: { ja: '設定', en: 'Settings' },
};
