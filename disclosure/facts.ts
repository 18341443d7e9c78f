import { readAffected, readLeakedItems } from './affected';
import { readCauses } from './causes';
import type { Facts, SourceText } from './disclosure';
import { readIncidents } from './incidents';
import { noticeTitle } from './noticetitle';
import { readOrganisation } from './organisation';
import { readDiscovered, readPublished } from './publication';
import { readStage } from './stage';
import type { Weights } from './weights';

/** What is known of a notice, its findings aside. */
export function readFacts(source: SourceText, weights: Weights): Facts {
  const published = readPublished(source);
  const discovered = readDiscovered(source, published);
  return {
    organisation: readOrganisation(source),
    title: noticeTitle(source),
    published,
    ...(discovered === '' ? {} : { discovered }),
    stage: readStage(source),
    incidents: readIncidents(source, weights),
    affected: readAffected(source),
    leakedItems: readLeakedItems(source),
    causes: readCauses(source),
  };
}
