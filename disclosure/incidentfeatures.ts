import { type IncidentId, incidents } from '../measures/incidents';
import { hash } from './features';
import { incidentClaims } from './incidentclaims';
import { relations } from './incidentrelations';
import { type ToldSentence, zones } from './incidenttext';
import { incidentWords } from './incidentwords';

/** Where the words of one kind of incident stand in a notice. */
interface Mentions {
  /** Number in each zone, in their order, six at most. */
  zones: number[];
  /** Number in sentences that leave open whether it happened, six at most. */
  doubtful: number;
  /** Sentences that claim it: in the title and opening, in causes, in the rest; six each at most. */
  claims: number[];
  /** The first sentence with one, counted from 0; 30 where there is none or it stands later. */
  first: number;
  /** Share of the sentences with one. */
  share: number;
}

/** What a notice tells, as models of kinds of incident see it. */
export interface Telling {
  /** In the order of `incidents`. */
  mentions: Mentions[];
  /** Runs of characters and mentions: feature → value. */
  features: Map<number, number>;
  sentences: number;
}

const lastPlace = 30;
const mostMentions = 6;
/** A logit where nothing speaks for a kind. */
const unlikely = -9;
const order = incidents.map(({ id }) => id);

/** The runs of characters a zone is learned by: most characters looked at, longest run, value, and the salt of its place. */
const runs = [
  { zone: 'title', characters: 200, longest: 4, value: 1, place: 'heading' },
  { zone: 'opening', characters: 1100, longest: 4, value: 1, place: 'own' },
  { zone: 'cause', characters: 1200, longest: 4, value: 0.5, place: 'before' },
  { zone: 'story', characters: 1500, longest: 3, value: 0.3, place: 'after' },
] as const;

/** What the sentences of a notice tell of every kind of incident. */
export function tellingOf(told: readonly ToldSentence[]): Telling {
  const mentions = incidents.map(({ id }) => mentionsOf(told, id));
  const features = new Map<number, number>();
  mentions.forEach(({ zones: counts, doubtful }, kind) => {
    [...counts, doubtful].forEach((count, where) => {
      const name = `kind:${kind}:${where}`;
      if (count > 0) features.set(hash(name, 0, name.length, 'cue'), Math.min(2, count));
    });
  });
  for (const { zone, characters, longest, value, place } of runs) {
    // The title belongs to the opening as well: short notices have little else.
    const text = told
      .filter((one) => one.zone === zone || (zone === 'opening' && one.zone === 'title'))
      .map((one) => one.text)
      .join('')
      .slice(0, characters);
    for (let n = 2; n <= longest; n++)
      for (let i = 0; i + n <= text.length; i++) features.set(hash(text, i, i + n, place), value);
  }
  return { mentions, features, sentences: told.length };
}

function mentionsOf(told: readonly ToldSentence[], id: IncidentId): Mentions {
  const counts = zones.map(() => 0);
  let doubtful = 0;
  let first = lastPlace;
  let sentences = 0;
  const claims = [0, 0, 0];
  told.forEach(({ zone, text, sure }, place) => {
    if (sure && zone !== 'measures' && incidentClaims[id].test(text)) {
      const part = zone === 'title' || zone === 'opening' ? 0 : zone === 'cause' ? 1 : 2;
      claims[part] = Math.min(mostMentions, (claims[part] ?? 0) + 1);
    }
    const found = text.match(incidentWords[id])?.length ?? 0;
    if (found === 0) return;
    const at = zones.indexOf(zone);
    counts[at] = Math.min(mostMentions, (counts[at] ?? 0) + found);
    if (!sure) doubtful = Math.min(mostMentions, doubtful + found);
    first = Math.min(first, place);
    sentences += 1;
  });
  return { zones: counts, doubtful, claims, first, share: sentences / Math.max(4, told.length) };
}

/**
 * One row a kind for the trees, in the order of `incidents`: how the characters speak for it and for the others, its
 * mentions beside theirs, and which kind it is. `logits`: of the linear model, likewise in that order.
 */
export function incidentRows({ mentions, sentences }: Telling, logits: ArrayLike<number>): Float32Array[] {
  const all = Array.from(logits);
  const keys = mentions.map(
    ({ zones: [title = 0, opening = 0, cause = 0] }) => 3 * Math.min(2, title) + opening + cause,
  );
  const most = Math.max(1, ...keys);
  const titled = mentions.filter(({ zones: [title = 0] }) => title > 0).length;
  const among = (ids: readonly IncidentId[] = []): number =>
    Math.max(unlikely, ...ids.map((id) => all[order.indexOf(id)] as number));
  const claims = mentions.map(({ claims: [opening = 0, cause = 0] }) => opening + cause);
  const claimed = (ids: readonly IncidentId[] = []): number =>
    Math.max(0, ...ids.map((id) => claims[order.indexOf(id)] as number));
  return mentions.map((one, kind) => {
    const { named, along } = relations[order[kind] as IncidentId] ?? {};
    const own = all[kind] as number;
    const key = keys[kind] as number;
    return Float32Array.from([
      own,
      all.filter((logit) => logit > own).length,
      Math.max(...all.filter((_, other) => other !== kind)),
      ...one.zones,
      one.doubtful,
      one.first,
      one.share,
      key,
      keys.filter((other) => other > key).length,
      key / most,
      titled,
      sentences,
      ...incidents.map((_, other) => (other === kind ? 1 : 0)),
      among(named),
      among(along),
      ...one.claims,
      claimed(named),
      claimed(along),
    ]);
  });
}
