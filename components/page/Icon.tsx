import checkSource from '@primer/octicons/build/svg/check-16.svg?raw';
import chevronDownSource from '@primer/octicons/build/svg/chevron-down-16.svg?raw';
import chevronUpSource from '@primer/octicons/build/svg/chevron-up-16.svg?raw';
import dashSource from '@primer/octicons/build/svg/dash-16.svg?raw';
import kebabSource from '@primer/octicons/build/svg/kebab-horizontal-16.svg?raw';
import linkSource from '@primer/octicons/build/svg/link-16.svg?raw';
import listSource from '@primer/octicons/build/svg/list-unordered-16.svg?raw';
import pencilSource from '@primer/octicons/build/svg/pencil-16.svg?raw';
import plusSource from '@primer/octicons/build/svg/plus-16.svg?raw';
import panelSource from '@primer/octicons/build/svg/sidebar-collapse-16.svg?raw';
import syncSource from '@primer/octicons/build/svg/sync-16.svg?raw';
import undoSource from '@primer/octicons/build/svg/undo-16.svg?raw';
import xSource from '@primer/octicons/build/svg/x-16.svg?raw';

/** Outlines of a picture in a 16 × 16 box. They are drawn as elements: a page's policy may forbid pictures by address. */
const outlinesOf = (source: string): string[] =>
  [...source.matchAll(/ d="([^"]+)"/g)].map(([, outline = '']) => outline);

const outlines = {
  check: outlinesOf(checkSource),
  down: outlinesOf(chevronDownSource),
  up: outlinesOf(chevronUpSource),
  collapse: outlinesOf(dashSource),
  more: outlinesOf(kebabSource),
  link: outlinesOf(linkSource),
  list: outlinesOf(listSource),
  correct: outlinesOf(pencilSource),
  add: outlinesOf(plusSource),
  panel: outlinesOf(panelSource),
  again: outlinesOf(syncSource),
  undo: outlinesOf(undoSource),
  close: outlinesOf(xSource),
};

/** The pictures there are. */
export type IconName = keyof typeof outlines;

/** A picture in a button that has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" class="icon" aria-hidden="true">
      {outlines[name].map((outline) => (
        <path key={outline} d={outline} />
      ))}
    </svg>
  );
}
