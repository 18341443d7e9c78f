import { isDue, type Question } from '../../checklist/review';
import { measureById } from '../../measures/index';
import { type GroupId, groups } from '../../measures/measure';

/** What questions stand under. */
export type QuestionGroup = GroupId | 'own';

/** How far one group of questions is. */
export interface GroupProgress {
  group: QuestionGroup;
  /** Questions whose answer still holds. */
  reviewed: number;
  all: number;
}

/** The group of a question. */
export function groupOf({ measure }: Question): QuestionGroup {
  return measure === null ? 'own' : measureById(measure).group;
}

/** How far each group is that has questions, in the order of the groups. `now`: ISO date of today. */
export function progressOf(questions: readonly Question[], now: string): GroupProgress[] {
  return [...groups, 'own' as const].flatMap((group) => {
    const members = questions.filter((one) => groupOf(one) === group);
    if (members.length === 0) return [];
    const reviewed = members.filter((one) => !isDue(one, now)).length;
    return [{ group, reviewed, all: members.length }];
  });
}

/** Seconds an answer takes: a question of one sentence is read, and one key is pressed. */
const pace = 9;

/** Minutes that many questions take, at least one. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.round((questions * pace) / 60));
}
