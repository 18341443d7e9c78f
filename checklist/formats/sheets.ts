import { frameworks } from '../../measures/frameworks';
import { measures } from '../../measures/index';
import { priorities, type Records, type Status, statuses } from '../checklist';
import { worstStatuses } from '../progress';
import { columns } from './columns';
import type { Context } from './format';
import { findingTitle, linesOf, reportsOf, wordsOf } from './listing';
import type { CellContent } from './table';
import { actorWords, priorityWords, stageWords, stateWords, statusWords } from './words';

/** A sheet of the workbook. */
export interface SheetContent {
  name: string;
  columns: { heading: string; width: number }[];
  rows: CellContent[][];
  /** Columns in which one of some values is chosen. */
  choices: { column: number; values: readonly string[] }[];
}

/** The sheets of the workbook: checklist, citations, notices, coverage. */
export function sheetsOf(records: Records, context: Context): SheetContent[] {
  return [
    checklist(records, context),
    citations(records, context),
    reports(records, context),
    coverage(records, context),
  ];
}

function checklist(records: Records, context: Context): SheetContent {
  const { language } = context;
  const chosen = (key: string, values: readonly string[]) => ({
    column: columns.findIndex((column) => column.key === key),
    values: values.filter((value) => value !== ''),
  });
  return {
    name: { ja: 'チェックリスト', en: 'Checklist' }[language],
    columns: columns.map(({ heading, width }) => ({ heading: heading[language], width })),
    rows: linesOf(records, context).map((line) => columns.map((column) => column.cell(line, context))),
    choices: [
      chosen(
        'status',
        statuses.map((status) => statusWords[status][language]),
      ),
      chosen(
        'priority',
        priorities.map((priority) => priorityWords[priority][language]),
      ),
    ],
  };
}

const day = (value: string): CellContent => (/^\d{4}-\d{2}-\d{2}$/u.test(value) ? { date: value } : value);

function citations(records: Records, context: Context): SheetContent {
  const { language } = context;
  const headings = {
    ja: [
      '組織',
      '公表日',
      '対策',
      '状態',
      '時期',
      '実施者',
      '引用（付属の公表文は要約）',
      '見出し',
      'アドレス',
    ],
    en: [
      'Organisation',
      'Published',
      'Measure',
      'State',
      'When',
      'By',
      'Quote (bundled notices: our summary)',
      'Section',
      'Address',
    ],
  }[language];
  const rows = reportsOf(records, context).flatMap(({ disclosure, organisation, findings }) =>
    findings
      .filter(({ fields }) => !fields.rejected)
      .map((finding): CellContent[] => [
        organisation,
        day(disclosure.fields.published),
        findingTitle(finding, context),
        stateWords[finding.fields.state][language],
        day(finding.fields.date),
        actorWords[finding.fields.actor][language],
        wordsOf(finding, context),
        finding.fields.section,
        disclosure.fields.url,
      ]),
  );
  return {
    name: { ja: '引用', en: 'Citations' }[language],
    columns: sized(headings, [26, 12, 28, 10, 12, 16, 60, 24, 40]),
    rows,
    choices: [],
  };
}

function reports(records: Records, context: Context): SheetContent {
  const { language } = context;
  const headings = {
    ja: [
      '組織',
      '件名',
      '公表日',
      '発覚日',
      '報の段階',
      '影響',
      '漏えいした項目',
      '原因',
      '対策の数',
      'アドレス',
    ],
    en: [
      'Organisation',
      'Title',
      'Published',
      'Discovered',
      'Stage',
      'Affected',
      'Leaked',
      'Causes',
      'Measures',
      'Address',
    ],
  }[language];
  const rows = reportsOf(records, context).map(
    ({ disclosure: { fields }, organisation, findings }): CellContent[] => [
      organisation,
      fields.title,
      day(fields.published),
      day(fields.discovered ?? ''),
      stageWords[fields.stage][language],
      fields.affected.map(({ count, what }) => `${what} ${count.toLocaleString('en')}`.trim()).join('\n'),
      fields.leakedItems.join('\n'),
      fields.causes.join('\n'),
      String(findings.filter((finding) => !finding.fields.rejected).length),
      fields.url,
    ],
  );
  return {
    name: { ja: '公表文', en: 'Notices' }[language],
    columns: sized(headings, [26, 40, 12, 12, 12, 26, 26, 40, 10, 40]),
    rows,
    choices: [],
  };
}

function coverage(records: Records, { language }: Context): SheetContent {
  const headings = {
    ja: ['枠組み', '管理策', '対応する対策', '状態', '対応付けの確からしさ'],
    en: ['Framework', 'Control', 'Measures', 'Status', 'Link checked'],
  }[language];
  const standing: Partial<Record<string, Status>> = worstStatuses(
    records.items.filter(({ fields }) => !fields.deleted),
  );
  const rows = frameworks.flatMap((framework) => {
    const controls = new Map<string, { names: string[]; verified: boolean; statuses: Status[] }>();
    for (const measure of measures)
      for (const link of measure.controls.filter(({ framework: id }) => id === framework.id))
        for (const id of link.ids) {
          const control = controls.get(id) ?? { names: [], verified: true, statuses: [] };
          control.names.push(measure.label[language]);
          control.verified &&= link.verified;
          control.statuses.push(standing[measure.id] ?? 'unreviewed');
          controls.set(id, control);
        }
    return [...controls].map(([id, { names, verified, statuses: found }]): CellContent[] => [
      framework.title[language],
      framework.name(id)[language],
      names.join('\n'),
      countsOf(found, language),
      verified ? { ja: '確認済み', en: 'checked' }[language] : { ja: '未確認', en: 'not checked' }[language],
    ]);
  });
  return {
    name: { ja: '枠組みごとの状況', en: 'Coverage' }[language],
    columns: sized(headings, [30, 30, 44, 34, 18]),
    rows,
    choices: [],
  };
}

/** E.g. `対応済み 2、未対応 1`. */
function countsOf(found: readonly Status[], language: Context['language']): string {
  return statuses
    .map((status) => ({ status, count: found.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${statusWords[status][language]} ${count}`)
    .join(language === 'ja' ? '、' : ', ');
}

function sized(headings: readonly string[], widths: readonly number[]): SheetContent['columns'] {
  return headings.map((heading, n) => ({ heading, width: widths[n] ?? 16 }));
}
