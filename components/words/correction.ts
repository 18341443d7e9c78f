/** Correcting what was read of a kept disclosure. */
export const correctionWords = {
  place: { ja: '読み取りを直す', en: 'Correct the reading' },
  facts: { ja: '組織名や日付を直す', en: 'Correct name and dates' },
  reject: { ja: '対策ではない', en: 'Not a measure' },
  kept: {
    ja: '直した内容は、読み直しても残ります。',
    en: 'What you correct stays so, also when the text is read again.',
  },
  corrected: { ja: '直したもの', en: 'Corrected' },
  saved: { ja: '読み取りを直しました', en: 'The reading was corrected' },
  factsSaved: { ja: '公表文の内容を直しました', en: 'The facts were corrected' },
  rejected: { ja: '「対策ではない」としました', en: 'Noted as no measure' },
  takenBack: { ja: '対策に戻しました', en: 'It counts as a measure again' },
  takeBackOne: {
    ja: (words: string) => `「${words}」を対策に戻す`,
    en: (words: string) => `Count “${words}” as a measure again`,
  },
};
