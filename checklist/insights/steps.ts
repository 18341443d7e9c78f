import { incidentsAnsweredBy } from '../../measures/incidents';
import { measureById } from '../../measures/index';
import type { Text } from '../../measures/measure';
import type { DisclosureRecord, FindingRecord, Item } from '../checklist';
import { isSettled } from '../progress';
import { citedBy } from './lacking';

/** Why a step stands where it stands; `organisations` and `kinds` are counts. */
export interface StepReasons {
  overdue: boolean;
  /** The user's priority, 0 for none. */
  priority: Item['fields']['priority'];
  organisations: number;
  /** Kinds of incident it answers that happened to others. */
  kinds: number;
}

/** One of the things to do next. */
export interface Step {
  item: Item;
  /**
   * What to do: for a measure nobody has looked at its check question, else the first step towards it; undefined for the
   * user's own lines, which say it themselves, and for what is under way already.
   */
  action: Text | undefined;
  reasons: StepReasons;
}

/**
 * What to do next: what is overdue, by date; then by the user's priority; then what most organisations ask for; then what
 * answers most of the incidents that happened; then known gaps before what nobody has looked at. `today`: ISO date.
 */
export function nextSteps(
  content: {
    items: readonly Item[];
    findings: readonly FindingRecord[];
    disclosures: readonly DisclosureRecord[];
  },
  today: string,
  most: number,
): Step[] {
  const cited = citedBy(content.findings, content.disclosures);
  const happened = new Set(content.disclosures.flatMap(({ fields }) => fields.incidents));
  return content.items
    .filter(
      ({ fields: { status, measure } }) =>
        !isSettled(status) && (measure === null || measureById(measure).kind === 'prevention'),
    )
    .map((item) => {
      const { measure, due, priority } = item.fields;
      const reasons: StepReasons = {
        overdue: due !== '' && due < today,
        priority,
        organisations: measure === null ? 0 : (cited.get(measure) ?? 0),
        kinds:
          measure === null ? 0 : incidentsAnsweredBy(measure).filter(({ id }) => happened.has(id)).length,
      };
      return { item, action: actionOf(item), reasons };
    })
    .sort(compareSteps)
    .slice(0, most);
}

function actionOf({ fields: { measure, status } }: Item): Text | undefined {
  if (measure === null || status === 'in-progress') return undefined;
  const { question, nextActions } = measureById(measure);
  return status === 'gap' ? nextActions[0] : question;
}

const statusRank: Record<string, number> = { gap: 0, 'in-progress': 1, unreviewed: 2 };

function compareSteps(a: Step, b: Step): number {
  const late = Number(b.reasons.overdue) - Number(a.reasons.overdue);
  if (late !== 0) return late;
  const [dueA, dueB] = [a.item.fields.due, b.item.fields.due];
  if (a.reasons.overdue && dueA !== dueB) return dueA < dueB ? -1 : 1;
  // No priority comes after the lowest.
  const urgent = (a.reasons.priority || 4) - (b.reasons.priority || 4);
  return (
    urgent ||
    b.reasons.organisations - a.reasons.organisations ||
    b.reasons.kinds - a.reasons.kinds ||
    (statusRank[a.item.fields.status] ?? 3) - (statusRank[b.item.fields.status] ?? 3) ||
    (dueA || '9').localeCompare(dueB || '9') ||
    (a.item.id < b.item.id ? -1 : 1)
  );
}
