import type { Block } from '../disclosure/disclosure';
import type { Furniture } from './furniture';

/** How much was read up to a point of the page. */
export interface Extent {
  blocks: number;
  /** UTF-16 units of text without separators, and how many of them are links. */
  units: number;
  links: number;
  /** Main headings and main parts. */
  mains: number;
}

/** An element that may be furniture: what was read when it began and, later, when it ended. */
export interface Region {
  furniture: Furniture;
  begin: Extent;
  end: Extent;
}

/**
 * Marks the blocks of furniture. A name alone can mislead (`sidebar-layout` around the whole page): what holds the main
 * heading, or most of the page and not mostly links, is no furniture. A list of nothing but links is, whatever its name.
 */
export function settleFurniture(blocks: Block[], regions: readonly Region[], page: Extent): void {
  const change = new Int32Array(blocks.length + 1);
  for (const { furniture, begin, end } of regions) {
    const units = end.units - begin.units;
    const links = end.links - begin.links;
    const mainless = end.mains === begin.mains;
    const menu = links >= units * 0.6;
    const yes =
      furniture === 'certain'
        ? mainless || menu
        : furniture === 'named'
          ? mainless && (menu || units <= page.units * 0.5)
          : end.blocks - begin.blocks >= 4 && links >= units * 0.85;
    if (!yes) continue;
    change[begin.blocks] = (change[begin.blocks] ?? 0) + 1;
    change[end.blocks] = (change[end.blocks] ?? 0) - 1;
  }
  let inside = 0;
  blocks.forEach((block, index) => {
    inside += change[index] ?? 0;
    block.furniture = inside > 0;
  });
}
