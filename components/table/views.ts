import { createContext } from 'preact';
import type { Text } from '../../measures/measure';
import { lookWords } from '../words/table';
import { lookQuery, readLook } from './narrowing';

/** A way to look at the table, kept under a name. */
export interface SavedView {
  name: string;
  /** As it stands in the address, in one order: `status=gap&sort=due`. */
  look: string;
}

/** The views the user keeps, and how they are changed; null where none can be kept. */
export interface ViewsKept {
  views: readonly SavedView[];
  change: (views: readonly SavedView[]) => void;
}
export const ViewsContext = createContext<ViewsKept | null>(null);

/** The longest name of a view, and how many are kept. */
export const viewLimits = { name: 60, count: 50 } as const;

/** Views that are there from the start. */
export const givenViews: readonly { name: Text; look: string }[] = [
  { name: lookWords.gaps, look: lookOf({ status: 'gap,in-progress', sort: 'priority' }) },
  { name: lookWords.late, look: lookOf({ day: 'soon', sort: 'due' }) },
  { name: lookWords.unreviewed, look: lookOf({ status: 'unreviewed', sort: '-citations' }) },
  { name: lookWords.unowned, look: lookOf({ status: 'gap,in-progress', owner: '=' }) },
  { name: lookWords.review, look: lookOf({ day: 'review', sort: 'review' }) },
];

/** How an address looks at the table, in the one way that can be compared. */
export function lookOf(query: Readonly<Record<string, string>>): string {
  const said = Object.entries(lookQuery(readLook(query))).filter(([, value]) => value !== '');
  return new URLSearchParams(said).toString();
}

/** The query of a kept look. */
export function queryOf(look: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(look));
}

/** What is stored, without what is nonsense in it. */
export function readViews(stored: unknown): SavedView[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .filter(
      (one): one is SavedView =>
        typeof one === 'object' &&
        one !== null &&
        typeof one.name === 'string' &&
        one.name.trim() !== '' &&
        typeof one.look === 'string',
    )
    .slice(0, viewLimits.count)
    .map(({ name, look }) => ({ name: name.slice(0, viewLimits.name), look: lookOf(queryOf(look)) }));
}

/** The views with one more; one of the same name is replaced. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-viewLimits.count);
}
