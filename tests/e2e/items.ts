import type { Page } from 'puppeteer-core';
import type { Item, Status } from '../../checklist/checklist';
import { measureItem } from '../../checklist/item';
import { measures } from '../../measures/index';
import { fill } from './filled';

const statuses: readonly Status[] = ['unreviewed', 'gap', 'in-progress', 'in-place'];

/** The items of every measure, copies of them for systems of their own, and lines in one's own words. */
function itemsOf(count: number): Item[] {
  return Array.from({ length: count }, (_, n) => {
    const measure = measures[n % measures.length];
    if (measure === undefined) throw new Error('There are no measures.');
    const base = measureItem(measure.id);
    const copy = n >= measures.length;
    const own = copy && n % 11 === 10;
    return {
      ...base,
      id: copy ? `item:${n}` : base.id,
      fields: {
        ...base.fields,
        measure: own ? null : measure.id,
        text: own ? `自社の確認項目 ${n}` : '',
        scope: copy ? `システム${n}` : '',
        status: statuses[n % statuses.length] ?? 'gap',
        owner: ['', '田中', '総務課'][n % 3] ?? '',
        due: n % 4 === 0 ? `2026-${String(1 + (n % 12)).padStart(2, '0')}-15` : '',
        priority: (n % 4) as 0 | 1 | 2 | 3,
        tags: n % 6 === 0 ? ['重点'] : [],
      },
    };
  });
}

/** Puts this many items in the place of those in the database, from one of the extension's own pages. */
export function fillItems(page: Page, count: number): Promise<void> {
  return fill(page, { items: itemsOf(count), emptied: ['items'] });
}
