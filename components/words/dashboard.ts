/** The frame of the dashboard. */
export const dashboardWords = {
  skip: { ja: '本文へ移動', en: 'Skip to content' },
  sections: { ja: '画面の切り替え', en: 'Sections' },
  settings: { ja: '設定', en: 'Settings' },
  open: { ja: 'ダッシュボードを開く', en: 'Open the dashboard' },
  title: {
    ja: (section: string) => `${section}｜他山`,
    en: (section: string) => `${section} · Tazan`,
  },
  unknown: { ja: 'この画面はありません', en: 'There is no such page' },
  unknownHelp: {
    ja: 'アドレスを確かめるか、メニューから選んでください。',
    en: 'Check the address, or choose from the menu.',
  },
  notLoaded: { ja: '画面を読み込めませんでした', en: 'This page could not be loaded' },
  notLoadedHelp: {
    ja: '拡張機能が更新された可能性があります。この画面を再読み込みしてください。データはそのまま残っています。',
    en: 'The extension may have been updated. Reload this tab; your data is untouched.',
  },
  reload: { ja: '再読み込み', en: 'Reload' },
  private: {
    ja: 'プライベートウィンドウのため、変更は保存されません。',
    en: 'This is a private window: nothing is changed or saved.',
  },
};

/** Its sections. */
export const sectionWords = {
  checklist: { ja: 'チェックリスト', en: 'Checklist' },
  assessment: { ja: '自己点検', en: 'Self-assessment' },
  insights: { ja: '全体像', en: 'Overview' },
  management: { ja: '経営向けの報告', en: 'For management' },
  disclosures: { ja: '公表文', en: 'Reports' },
  read: { ja: 'まとめて読む', en: 'Read many' },
  exchange: { ja: '書き出し・取り込み', en: 'Export and import' },
};
