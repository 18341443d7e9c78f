import { type IncidentId, incidents } from '../measures/incidents';
import { sentences } from './clauses';
import type { SourceText } from './disclosure';
import { incidentWords } from './incidentwords';
import { normal } from './normal';
import { noticeTitle } from './noticetitle';
import { sectionsOf } from './sections';
import { evaluateTrees } from './trees';
import type { TreeModel, Weights } from './weights';

/** Where in a notice a word counts for itself. */
const zones = ['title', 'opening', 'cause', 'story', 'measures'] as const;
type Zone = (typeof zones)[number];

/** How much of each zone is looked at, in characters of its normal form. */
const most: Record<Zone, number> = { title: 200, opening: 900, cause: 2500, story: 4000, measures: 2500 };

/** A sentence that says something did not happen, or is advice: it tells of no incident. */
const denies =
  /(?:確認(?:され|でき|し)て(?:い|お)(?:ない|りません|らず)|(?:認め|見つか|含ま)[^。]{0,6}(?:ません|ない|なかった)|(?:され|して|は)(?:い|おり)ません|可能性は(?:低|な|ご?ざいま)|(?:影響|漏えい|流出)は(?:な|ご?ざいま|受け))[^。]{0,8}。?$/;

/** What a notice tells of each kind: for a kind, its row for the trees. */
export function incidentRows(source: SourceText): Map<IncidentId, Float32Array> {
  const texts = zoneTexts(source);
  const counts = incidents.map(({ id }) =>
    zones.map((zone) => Math.min(5, texts[zone].match(incidentWords[id])?.length ?? 0)),
  );
  const sums = counts.map(([title = 0, opening = 0, cause = 0]) => title + opening + cause);
  const size = texts.opening.length + texts.cause.length + texts.story.length;
  return new Map(
    incidents.map(({ id }, index) => [id, Float32Array.from([...(counts[index] ?? []), ...sums, size])]),
  );
}

/** The kinds of incident a notice tells of, in the product's order; at least the likeliest. */
export function readIncidents(source: SourceText, weights: Weights): IncidentId[] {
  const scored = [...incidentRows(source)].map(([id, row]) => ({
    id,
    logit: logit(weights.incidents[id], row),
  }));
  const found = scored.filter((one) => one.logit >= weights.thresholds.incident);
  if (found.length === 0) {
    const likeliest = scored.reduce((best, one) => (one.logit > best.logit ? one : best));
    return [likeliest.id];
  }
  return found.map(({ id }) => id);
}

/** Kinds too rare to be learned go by their words in title and opening. */
function logit(model: TreeModel | undefined, row: Float32Array): number {
  if (model) return evaluateTrees(model.base, model.trees, row);
  return (row[0] as number) + (row[1] as number) > 0 ? 1 : -6;
}

function zoneTexts(source: SourceText): Record<Zone, string> {
  const sections = sectionsOf(source);
  const texts: Record<Zone, string> = { title: '', opening: '', cause: '', story: '', measures: '' };
  texts.title = normal(noticeTitle(source));
  source.blocks.forEach((block, index) => {
    if (block.furniture) return;
    const kind = sections[index]?.kind ?? 'none';
    if (kind === 'request' || kind === 'contact') return;
    const zone: Zone =
      texts.opening.length < 600
        ? 'opening'
        : kind === 'cause' || kind === 'investigation'
          ? 'cause'
          : kind.startsWith('measures')
            ? 'measures'
            : 'story';
    if (texts[zone].length >= most[zone]) return;
    const text = source.text.slice(block.start, Math.min(block.end, block.start + most[zone]));
    for (const { start, end } of sentences(text)) {
      const sentence = normal(text.slice(start, end));
      if (!denies.test(sentence)) texts[zone] += `${sentence}。`;
    }
  });
  for (const zone of zones) texts[zone] = texts[zone].slice(0, most[zone]);
  return texts;
}
