import { isProbablyReaderable } from '@mozilla/readability';

/** Left for whoever measures: the question of a neighbour, on this page. */
Object.assign(globalThis, { askNeighbour: () => isProbablyReaderable(document) });
