import { statuses } from '../checklist';
import type { StatusCounts } from '../progress';
import type { Coder, Context } from './format';
import { anchor, type Html, html } from './html-text';
import type { Line } from './listing';
import { type Summary, summaryOf } from './summary';
import { summaryStyle } from './summary-style';
import { statusWords } from './words';

/** The checklist on one page for management: a file that opens and prints anywhere and loads nothing. */
export default {
  write(records, context) {
    const { language } = context;
    const summary = summaryOf(records, context);
    const title = say(context, '再発防止チェックリスト', 'Recurrence-prevention checklist');
    const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title} ${context.today}</title>
<style>${{ html: summaryStyle }}</style>
</head>
<body>
<header><h1>${title}</h1><p>${say(context, `${context.today} 現在`, `As of ${context.today}`)}</p></header>
${overview(summary, context)}
${groups(summary, context)}
<div class="columns">
${list(say(context, '期限を過ぎたもの', 'Overdue'), summary.overdue, context, (line) => line.item.fields.due)}
${list(say(context, '30日以内に期限が来るもの', 'Due within 30 days'), summary.dueSoon, context, (line) => line.item.fields.due)}
</div>
${missing(summary, context)}
${notices(summary, context)}
</body>
</html>
`;
    return page.html;
  },
} satisfies Coder;

function say({ language }: Context, ja: string, en: string): string {
  return language === 'ja' ? ja : en;
}

function overview({ counts, applicable, lines }: Summary, context: Context): Html {
  const share = applicable === 0 ? 0 : Math.round((counts['in-place'] / applicable) * 100);
  const numbers = statuses.map(
    (status) =>
      html`<li class="${status}"><b>${counts[status]}</b> ${statusWords[status][context.language]}</li>`,
  );
  return html`<section class="overview">
<p class="share"><b>${share}%</b> ${say(context, `対象の ${applicable} 項目のうち ${counts['in-place']} 項目が対応済み`, `${counts['in-place']} of ${applicable} applicable items in place`)}</p>
${bar(counts, lines.length)}
<ul class="counts">${numbers}</ul>
</section>`;
}

/** The shares as a bar; the numbers stand beside it in words. */
function bar(counts: StatusCounts, total: number): Html {
  const parts = statuses
    .filter((status) => counts[status] > 0)
    .map((status) => html`<span class="${status}" style="flex-grow:${counts[status]}"></span>`);
  return html`<div class="bar" aria-hidden="true">${total === 0 ? [] : parts}</div>`;
}

function groups({ byGroup }: Summary, context: Context): Html {
  const rows = byGroup.map(({ label, counts }) => {
    const total = statuses.reduce((sum, status) => sum + counts[status], 0);
    const cells = statuses.map((status) => html`<td>${counts[status]}</td>`);
    return html`<tr><th scope="row">${label}</th><td class="wide">${bar(counts, total)}</td>${cells}</tr>`;
  });
  const heads = statuses.map((status) => html`<th scope="col">${statusWords[status][context.language]}</th>`);
  return html`<section><h2>${say(context, '分野ごと', 'By group')}</h2>
<table><thead><tr><th scope="col">${say(context, '分野', 'Group')}</th><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function list(title: string, lines: readonly Line[], context: Context, detail: (line: Line) => string): Html {
  const items = lines
    .slice(0, 12)
    .map(
      (line) =>
        html`<li>${line.title}${scoped(line)} <small>${detail(line)} ${line.item.fields.owner}</small></li>`,
    );
  const more =
    lines.length > 12
      ? html`<p>${say(context, `ほか ${lines.length - 12} 件`, `and ${lines.length - 12} more`)}</p>`
      : html``;
  const body =
    lines.length === 0 ? html`<p>${say(context, 'ありません', 'None')}</p>` : html`<ul>${items}</ul>${more}`;
  return html`<section><h2>${title}</h2>${body}</section>`;
}

function missing({ missing: all }: Summary, context: Context): Html {
  const rows = all
    .slice(0, 15)
    .map(
      ({ line, organisations }) =>
        html`<tr><td>${line.title}${scoped(line)}</td><td>${statusWords[line.item.fields.status][context.language]}</td><td>${say(context, `${organisations} 組織`, String(organisations))}</td><td>${line.measure?.question[context.language] ?? ''}</td></tr>`,
    );
  const heads = {
    ja: ['対策', '状態', '求めた組織', '確かめること'],
    en: ['Measure', 'Status', 'Asked for by', 'Question'],
  }[context.language].map((head) => html`<th scope="col">${head}</th>`);
  return html`<section><h2>${say(context, 'まだないもの（公表文で多く求められた順）', 'Missing, most asked for first')}</h2>
<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function notices({ reports }: Summary, context: Context): Html {
  const items = reports
    .slice(0, 10)
    .map(
      ({ disclosure: { fields }, organisation, findings }) =>
        html`<li>${fields.published} ${anchor(organisation, fields.url)} <small>${fields.title} ${say(context, `対策 ${findings.length}`, `${findings.length} measures`)}</small></li>`,
    );
  return html`<section><h2>${say(context, 'もとにした公表文', 'Notices it rests on')}</h2><ul>${items}</ul></section>`;
}

function scoped({ item }: Line): Html {
  return item.fields.scope === '' ? html`` : html` <small>（${item.fields.scope}）</small>`;
}
