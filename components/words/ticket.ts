/** An item copied as a ticket. */
export const ticketWords = {
  copyAs: { ja: 'チケットとしてコピー', en: 'Copy as a ticket' },
  tracker: { ja: '貼り付け先', en: 'For' },
  title: { ja: '件名', en: 'Title' },
  body: { ja: '本文', en: 'Body' },
  copyTitle: { ja: '件名をコピー', en: 'Copy title' },
  copyBody: { ja: '本文をコピー', en: 'Copy body' },
  copied: { ja: (what: string) => `${what}をコピーしました`, en: (what: string) => `${what} copied` },
  notCopied: {
    ja: (what: string) => `${what}をコピーできませんでした。選んでコピーしてください。`,
    en: (what: string) => `${what} could not be copied. Select the text and copy it.`,
  },
};
