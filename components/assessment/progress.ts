import { isDue, type Question } from '../../checklist/review';
import { measureById } from '../../measures/index';
import { type ItemGroup, itemGroups } from '../checklist/items';

/** How far one group of questions is. */
export interface GroupProgress {
  group: ItemGroup;
  /** Questions whose answer still holds. */
  reviewed: number;
  all: number;
}

/** The group of a question. */
export function groupOf({ measure }: Question): ItemGroup {
  return measure === null ? 'own' : measureById(measure).group;
}

/** How far each group is that has questions, in the order of the groups. `now`: ISO date of today. */
export function progressOf(questions: readonly Question[], now: string): GroupProgress[] {
  return itemGroups.flatMap((group) => {
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
