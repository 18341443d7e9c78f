import type { Status } from '../checklist';
import type { Context } from './format';
import { uuidOf } from './identifier';
import type { Line } from './listing';
import { observationId, startOf } from './oscal-observation';
import { partyId } from './oscal-party';
import { oneLine, wholeDate } from './wording';
import { priorityWords, statusWords } from './words';

/** The namespace of our properties; OSCAL asks for one of our own. */
const ns = 'https://tazan.example/ns/oscal';

const riskStatus: Record<Status, string> = {
  unreviewed: 'investigating',
  gap: 'open',
  'in-progress': 'remediating',
  'in-place': 'closed',
  'not-applicable': 'closed',
};

const lifecycle: Record<Status, string> = {
  unreviewed: 'recommendation',
  gap: 'planned',
  'in-progress': 'planned',
  'in-place': 'completed',
  'not-applicable': 'completed',
};

/** What OSCAL has no field of its own for. */
export function propsOf(
  { item, measure }: Line,
  { language }: Context,
): { name: string; ns: string; value: string }[] {
  const { fields } = item;
  return [
    ['status', statusWords[fields.status][language]],
    ['scope', fields.scope],
    ['priority', priorityWords[fields.priority][language]],
    ['measure', fields.measure ?? ''],
    ...fields.tags.map((tag) => ['tag', tag] as const),
    ...(measure?.controls ?? []).flatMap(({ framework, ids }) =>
      ids.map((id) => ['control', `${framework} ${id}`] as const),
    ),
  ]
    .map(([name = '', value = '']) => ({ name, ns, value: oneLine(value) }))
    .filter(({ value }) => value !== '');
}

/** The risk of an item: that the measure is not there, what is done about it, by whom and until when. */
export function riskOf(line: Line, context: Context) {
  const { item, title, measure, citations } = line;
  const { language } = context;
  const { fields } = item;
  const name = oneLine(title) || item.id;
  const due = wholeDate(fields.due);
  const evidence = fields.evidence
    .map(({ text, url }) => `${text} ${url}`.trim())
    .filter((one) => one !== '');
  return {
    uuid: uuidOf('risk', item.id),
    title: name,
    description: measure?.question[language] ?? name,
    statement: {
      ja: `「${name}」がないと、公表された事故と同じことが起こるおそれがある。`,
      en: `Without “${name}” what others disclosed can happen here.`,
    }[language],
    status: riskStatus[fields.status],
    ...(due === undefined ? {} : { deadline: startOf(due) }),
    remediations: [
      {
        uuid: uuidOf('remediation', item.id),
        lifecycle: lifecycle[fields.status],
        title: name,
        description:
          [measure?.definition[language], fields.note, ...evidence].filter((part) => part).join('\n\n') ||
          name,
        ...tasksOf(line, due, context),
      },
    ],
    ...(citations.length > 0
      ? {
          'related-observations': citations.map((citation) => ({
            'observation-uuid': observationId(citation),
          })),
        }
      : {}),
  };
}

/** First steps as actions, the due date as a milestone; the owner answers for all of them. */
function tasksOf({ item, measure, title }: Line, due: string | undefined, { language }: Context) {
  const { fields } = item;
  const owner =
    oneLine(fields.owner) === ''
      ? {}
      : { 'responsible-roles': [{ 'role-id': 'owner', 'party-uuids': [partyId(fields.owner)] }] };
  const actions = (measure?.nextActions ?? []).map((action, n) => ({
    uuid: uuidOf('task', item.id, String(n)),
    type: 'action',
    title: oneLine(action[language]),
    ...owner,
  }));
  const milestone =
    due === undefined && oneLine(fields.owner) === ''
      ? []
      : [
          {
            uuid: uuidOf('milestone', item.id),
            type: 'milestone',
            title: oneLine({ ja: `${title}を終える`, en: `Complete ${title}` }[language]),
            ...(due === undefined ? {} : { timing: { 'on-date': { date: startOf(due) } } }),
            ...owner,
          },
        ];
  const tasks = [...actions, ...milestone];
  return tasks.length > 0 ? { tasks } : {};
}
