import type { MeasureId } from '../../measures/index';
import type { GroupId, Measure } from '../../measures/measure';
import type { Status } from '../checklist';
import { writeCsv } from './csv-text';
import type { Coder, Context } from './format';
import { type Line, linesOf, wordsOf } from './listing';
import { oneLine, shortened, webAddress, wholeDate } from './wording';

/** The columns of CISO Assistant's own template for applied controls, in its order. */
const headings = [
  'name',
  'description',
  'category',
  'csf_function',
  'ref_id',
  'status',
  'priority',
  'effort',
  'control_impact',
  'link',
  'start_date',
  'eta',
  'expiry_date',
  'observation',
  'filtering_labels',
  'reference_control',
  'cost_amortization_period',
  'cost_build_fixed',
  'cost_build_people_days',
  'cost_run_fixed',
  'cost_run_people_days',
] as const;
type Row = Partial<Record<(typeof headings)[number], string>>;

/** The checklist as applied controls of CISO Assistant. */
export default {
  write(records, context) {
    const rows = linesOf(records, context).map((line) => rowOf(line, context));
    return writeCsv([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]);
  },
} satisfies Coder;

/** What is not applicable has no status there; the reason stands in the observation. */
const statuses: Record<Status, string> = {
  unreviewed: '--',
  gap: 'to_do',
  'in-progress': 'in_progress',
  'in-place': 'active',
  'not-applicable': '--',
};

const categories: Record<GroupId, string> = {
  access: 'technical',
  network: 'technical',
  endpoint: 'technical',
  vulnerability: 'technical',
  data: 'technical',
  detect: 'technical',
  'third-party': 'process',
  change: 'procedure',
  govern: 'process',
  respond: 'process',
};

/** Measures that are of another category than their group. */
const special: Partial<Record<MeasureId, string>> = {
  policy: 'policy',
  'security-governance': 'policy',
  'physical-security': 'physical',
};

const functions: Record<string, string> = {
  GV: 'govern',
  ID: 'identify',
  PR: 'protect',
  DE: 'detect',
  RS: 'respond',
  RC: 'recover',
};

function rowOf({ item, measure, title, citations }: Line, context: Context): Row {
  const { language } = context;
  const { fields } = item;
  const link = fields.evidence.map(({ url }) => webAddress(url)).find((url) => url !== undefined);
  const observation = [
    fields.reason && `${{ ja: '対象外：', en: 'Not applicable: ' }[language]}${fields.reason}`,
    fields.owner && `${{ ja: '担当者：', en: 'Owner: ' }[language]}${fields.owner}`,
    fields.note,
    ...citations
      .slice(0, 10)
      .map(({ finding, disclosure }) =>
        [
          disclosure.fields.organisation,
          disclosure.fields.published,
          wordsOf(finding, context),
          disclosure.fields.url,
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
  ];
  return {
    name: shortened(oneLine(fields.scope === '' ? title : `${title} (${fields.scope})`) || item.id, 200),
    description: measure?.definition[language] ?? fields.text,
    category: measure === undefined ? '' : (special[measure.id] ?? categories[measure.group]),
    csf_function: functionOf(measure),
    ref_id: shortened(item.id, 100),
    status: statuses[fields.status],
    priority: fields.priority === 0 ? '' : String(fields.priority),
    link: link ?? '',
    eta: wholeDate(fields.due) ?? '',
    observation: observation.filter((part) => part !== '').join('\n'),
    filtering_labels: fields.tags
      .map((tag) => oneLine(tag.replace(/[|,]/gu, ' ')))
      .filter((tag) => tag !== '')
      .join('|'),
  };
}

/** The function of the framework a measure answers to first; theirs is `govern` where nothing is said. */
function functionOf(measure: Measure | undefined): string {
  const [first] = measure?.controls.find(({ framework }) => framework === 'csf')?.ids ?? [];
  return functions[(first ?? '').slice(0, 2)] ?? 'govern';
}
