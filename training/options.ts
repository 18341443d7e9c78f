import type { BoostOptions } from './boost';
import type { LinearOptions } from './linear';

/** How each model learns; chosen by cross-validation over writers and by the development documents. */
export const linearOptions: Record<'measure' | 'category' | 'state', LinearOptions> = {
  measure: {
    views: [
      { place: 'own', least: 1, most: 4, value: 1 },
      { place: 'before', least: 1, most: 3, value: 0.4 },
      { place: 'after', least: 1, most: 3, value: 0.4 },
      { place: 'heading', least: 1, most: 3, value: 0.3 },
      { place: 'lead', least: 1, most: 3, value: 0.3 },
      { place: 'ending', least: 1, most: 3, value: 0.5 },
    ],
    cue: 1,
    cost: 30,
    epochs: 25,
  },
  category: {
    views: [
      { place: 'own', least: 1, most: 3, value: 1 },
      { place: 'heading', least: 1, most: 3, value: 0.5 },
      { place: 'before', least: 1, most: 3, value: 0.3 },
      { place: 'after', least: 1, most: 3, value: 0.3 },
    ],
    cue: 0,
    cost: 30,
    epochs: 25,
  },
  state: {
    views: [
      { place: 'own', least: 1, most: 4, value: 1 },
      { place: 'ending', least: 1, most: 4, value: 1 },
      { place: 'heading', least: 1, most: 3, value: 0.3 },
      { place: 'above', least: 1, most: 3, value: 0.3 },
      { place: 'row', least: 1, most: 3, value: 0.5 },
      { place: 'header', least: 1, most: 3, value: 0.5 },
      { place: 'lead', least: 1, most: 4, value: 0.5 },
    ],
    cue: 2,
    cost: 10,
    epochs: 25,
  },
};

/** How the trees grow that look at a clause's surroundings. */
export const contextOptions: BoostOptions = { trees: 150, leaves: 8, rate: 0.06, least: 15, penalty: 2 };
export const stateContextOptions: BoostOptions = { trees: 60, leaves: 6, rate: 0.08, least: 20, penalty: 3 };

/** Weight of a single clause against one in a document, for C. */
export const singleWeight = { measure: 0.5, category: 1, state: 0.5 };

/** How many features of a model are kept, and how many of their weights. */
export const keptColumns = { measure: 40_000, category: 50_000, state: 12_000, incident: 3_800 };
export const kept = {
  recognise: 15_000,
  measure: 40_000,
  category: 124_000,
  state: 30_000,
  // All of them: a table without gaps needs half a byte a weight.
  incident: 100_000,
};

/** In how many groups of writers documents are cross-validated. */
export const foldCount = 5;

/** How pages are learned to be recognised: by their characters, then by trees over that and their words. */
export const pageOptions: LinearOptions = { views: [], cue: 1, cost: 10, epochs: 30 };
export const pageTreeOptions: BoostOptions = { trees: 150, leaves: 7, rate: 0.05, least: 5, penalty: 2 };

/** How kinds of incident are learned: by their words, then by trees over that and where they stand. */
export const incidentOptions: LinearOptions = { views: [], cue: 1, cost: 30, epochs: 25 };
export const incidentTreeOptions: BoostOptions = { trees: 120, leaves: 8, rate: 0.06, least: 8, penalty: 3 };
/** In how many notices a run of characters must stand to be learned from. */
export const leastOfRun = 3;
