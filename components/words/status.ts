/** Words of the status control. */
export const statusWords = {
  ours: { ja: (name: string) => `自組織の状態：${name}`, en: (name: string) => `Our status: ${name}` },
  changed: {
    ja: (name: string, status: string) => `「${name}」を${status}にしました`,
    en: (name: string, status: string) => `${name}: ${status}`,
  },
  reasonFor: {
    ja: (name: string) => `「${name}」を対象外とする理由`,
    en: (name: string) => `Why “${name}” does not apply`,
  },
  reasonExample: { ja: '例：該当するシステムがない', en: 'e.g. we have no such system' },
  breakdown: { ja: '状態ごとの件数', en: 'By status' },
};
