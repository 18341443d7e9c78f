import { counted, counts } from './written';

/** Reminders of dates. */
export const reminderWords = {
  title: { ja: '期限のお知らせ', en: 'Reminders of due dates' },
  help: {
    ja: '期限を過ぎた対策と、7日以内に期限の来る対策を知らせます。',
    en: 'Of measures that are overdue, and of those due within seven days.',
  },
  due: {
    ja: (overdue: number, soon: number) =>
      `他山：${[
        ...(overdue > 0 ? [`期限切れ ${counts(overdue)}`] : []),
        ...(soon > 0 ? [`7日以内に期限 ${counts(soon)}`] : []),
      ].join('、')}`,
    en: (overdue: number, soon: number) =>
      `Tazan: ${[
        ...(overdue > 0 ? [`${counted(overdue, 'measure')} overdue`] : []),
        ...(soon > 0 ? [`${counted(soon, 'measure')} due within 7 days`] : []),
      ].join(', ')}`,
  },
  show: { ja: '見る', en: 'Show' },
  refused: {
    ja: '通知は許可されませんでした。ボタンとポップアップで知らせます。',
    en: 'Notifications were not allowed. The button and the popup will tell.',
  },
};

/** How dates are told of. */
export const remindersWords = {
  off: { ja: '知らせない', en: 'Not at all' },
  button: { ja: 'ツールバーのボタンとポップアップで知らせる', en: 'On the toolbar button and in the popup' },
  notification: {
    ja: 'デスクトップの通知でも知らせる（一日一回まで）',
    en: 'With a desktop notification too (once a day at most)',
  },
};
