import { type FrameworkId, frameworks } from '../../measures/frameworks';
import { type MeasureId, measures } from '../../measures/index';
import type { Item, Status } from '../checklist';
import { countEach, fromWorst, type StatusCounts, worstStatuses } from '../progress';

/** A measure that a control asks for, and how we stand on it. */
export interface ControlMeasure {
  measure: MeasureId;
  status: Status;
  /** False where the link rests on expert knowledge alone; shown so. */
  verified: boolean;
}

/** How we stand on one control of a framework. */
export interface ControlCoverage {
  /** The framework's own id, e.g. `PR.AA-05`. */
  control: string;
  /** The worst of its measures: a control is as good as what it lacks. 対象外 only where all of them are. */
  status: Status;
  /** True when at least one link to it was checked against a source. */
  verified: boolean;
  measures: ControlMeasure[];
}

/** How we stand on those controls of a framework that measures of the taxonomy touch; the framework has more. */
export interface FrameworkCoverage {
  framework: FrameworkId;
  /** In the framework's order. */
  controls: ControlCoverage[];
  /** Controls by status. */
  counts: StatusCounts;
  /** How many controls have no link that was checked. */
  unverified: number;
}

/** How we stand on every framework, in the order they are shown. A measure without an item was not looked at yet. */
export function coverage(items: Iterable<Item>): FrameworkCoverage[] {
  const standing = worstStatuses(items);
  return frameworks.map(({ id }) => {
    const byControl = new Map<string, ControlMeasure[]>();
    for (const { id: measure, controls } of measures)
      for (const link of controls.filter(({ framework }) => framework === id))
        for (const control of link.ids) {
          const one = { measure, status: standing[measure] ?? 'unreviewed', verified: link.verified };
          byControl.set(control, [...(byControl.get(control) ?? []), one]);
        }
    const controls = [...byControl]
      .map(([control, linked]) => ({
        control,
        status: worstOf(linked.map(({ status }) => status)),
        verified: linked.some(({ verified }) => verified),
        measures: linked,
      }))
      .sort((a, b) => compareControls(a.control, b.control));
    const counts = countEach(controls.map(({ status }) => status));
    return { framework: id, controls, counts, unverified: controls.filter((one) => !one.verified).length };
  });
}

function worstOf(all: readonly Status[]): Status {
  return fromWorst.find((status) => all.includes(status)) ?? 'unreviewed';
}

/** The functions of NIST CSF 2.0 in its own order, which is not that of the alphabet. */
const functions = ['GV', 'ID', 'PR', 'DE', 'RS', 'RC'];

function compareControls(a: string, b: string): number {
  const rank = (control: string) => functions.indexOf(control.slice(0, 2));
  return rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true });
}
