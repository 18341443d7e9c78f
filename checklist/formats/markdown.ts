import { statuses } from '../checklist';
import type { Coder, Context } from './format';
import { findingTitle, type Line, type Report, wordsOf } from './listing';
import { linked, plain, plainLines, quotation, tableOf } from './markdown-text';
import { type Summary, summaryOf } from './summary';
import { priorityWords, stageWords, stateWords, statusWords } from './words';

/** The checklist and its notices as Markdown, for wikis, repositories and mail. */
export default {
  write(records, context) {
    const summary = summaryOf(records, context);
    const parts = [
      ...head(summary, context),
      ...summary.lines.map((line) => item(line, context)),
      `## ${say(context, '公表文', 'Notices')}`,
      ...summary.reports.map((report) => notice(report, context)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
} satisfies Coder;

function say({ language }: Context, ja: string, en: string): string {
  return language === 'ja' ? ja : en;
}

function head({ counts, byGroup, lines }: Summary, context: Context): string[] {
  const { language, today } = context;
  const words = statuses.map((status) => statusWords[status][language]);
  const rows = byGroup.map((group) => [
    plain(group.label),
    ...statuses.map((status) => String(group.counts[status])),
  ]);
  const total = [say(context, '**計**', '**Total**'), ...statuses.map((status) => `**${counts[status]}**`)];
  return [
    `# ${say(context, '再発防止チェックリスト', 'Recurrence-prevention checklist')}`,
    say(context, `${today} 現在　${lines.length} 項目`, `As of ${today}, ${lines.length} items`),
    tableOf([say(context, '分野', 'Group'), ...words], [...rows, total]),
    `## ${say(context, '項目', 'Items')}`,
  ];
}

/** One item, with who asks for it. */
function item({ item: { fields }, title, citations }: Line, context: Context): string {
  const { language } = context;
  const facts: [string, string][] = [
    [say(context, '状態', 'Status'), statusWords[fields.status][language]],
    [say(context, '理由', 'Reason'), fields.reason],
    [say(context, '適用範囲', 'Scope'), fields.scope],
    [say(context, '担当者', 'Owner'), fields.owner],
    [say(context, '期限', 'Due'), fields.due],
    [say(context, '優先度', 'Priority'), priorityWords[fields.priority][language]],
    [say(context, 'タグ', 'Tags'), fields.tags.join(say(context, '、', ', '))],
  ];
  const evidence = fields.evidence.map(
    ({ text, url }) => `- ${say(context, '証跡：', 'Evidence: ')}${linked(text || url, url)}`,
  );
  const asked = citations.map(
    ({
      finding,
      disclosure: {
        fields: { organisation, published, url },
      },
    }) =>
      `- ${linked(organisation, url)}${published ? `（${published}）` : ''} ${stateWords[finding.fields.state][language]}\n  ${quotation(wordsOf(finding, context)).replaceAll('\n', '\n  ')}`,
  );
  return [
    `### ${plain(title)}`,
    facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `- ${name}${say(context, '：', ': ')}${plain(value)}`)
      .concat(evidence)
      .join('\n'),
    fields.note === '' ? '' : plainLines(fields.note),
    asked.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One notice, with every measure it states. */
function notice({ disclosure: { fields }, organisation, findings }: Report, context: Context): string {
  const { language } = context;
  const facts = [
    linked(fields.title || say(context, '（件名なし）', '(no title)'), fields.url),
    `${say(context, '公表 ', 'Published ')}${fields.published || say(context, '日付不明', 'on an unknown date')} ${stageWords[fields.stage][language]}`,
    ...fields.affected.map(({ what, count }) => plain(`${what} ${count.toLocaleString('en')}`)),
  ];
  const measures = findings
    .filter((finding) => !finding.fields.rejected)
    .map(
      (finding) =>
        `- **${plain(findingTitle(finding, context))}** ${stateWords[finding.fields.state][language]}${finding.fields.date ? `（${plain(finding.fields.date)}）` : ''}\n  ${quotation(wordsOf(finding, context)).replaceAll('\n', '\n  ')}`,
    );
  return [`### ${plain(organisation)}`, facts.map((fact) => `- ${fact}`).join('\n'), measures.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
