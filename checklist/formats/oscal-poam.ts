import type { Records } from '../checklist';
import { FormatError } from './fault';
import type { Coder, Context } from './format';
import { uuidOf } from './identifier';
import { type Citation, type Line, linesOf, measureOf } from './listing';
import { observationId, observationOf } from './oscal-observation';
import { type Party, partyOf } from './oscal-party';
import { propsOf, riskOf } from './oscal-risk';
import { oneLine } from './wording';

/** The release of OSCAL this is written for. */
const oscalVersion = '1.2.1';

/**
 * The checklist as a plan of action and milestones of OSCAL: an item and a risk for each line that applies to us, with
 * the notices that ask for it as observations, and owners as parties.
 */
export default {
  write(records, context) {
    const lines = linesOf(records, context).filter(({ item }) => item.fields.status !== 'not-applicable');
    if (lines.length === 0) throw new FormatError({ fault: 'nothing-to-write' });
    const content = contentOf(lines, records, context);
    // Another id only for other contents: OSCAL wants a new one whenever a document changes.
    const uuid = uuidOf('poam', JSON.stringify(content));
    const { metadata, ...rest } = content;
    const dated = { ...metadata, 'last-modified': new Date(context.now).toISOString() };
    return `${JSON.stringify({ 'plan-of-action-and-milestones': { uuid, metadata: dated, ...rest } }, null, 2)}\n`;
  },
} satisfies Coder;

function contentOf(lines: readonly Line[], records: Records, context: Context) {
  const { language } = context;
  const cited = new Map<string, Citation>();
  for (const { citations } of lines)
    for (const citation of citations) cited.set(citation.finding.id, citation);
  const names = [
    ...lines.map(({ item }) => item.fields.owner),
    ...[...cited.values()].map(({ disclosure }) => disclosure.fields.organisation),
  ].filter((name) => oneLine(name) !== '');
  const parties: Party[] = [...new Set(names)].map(partyOf);
  const devices = records.history.map(({ device }) => device).sort();
  return {
    metadata: {
      title: { ja: '再発防止の対策の実施計画', en: 'Plan of recurrence-prevention measures' }[language],
      version: '1',
      'oscal-version': oscalVersion,
      roles: [{ id: 'owner', title: { ja: '担当者', en: 'Owner' }[language] }],
      ...(parties.length > 0 ? { parties } : {}),
    },
    // Our checklist is of the organisation as a whole: the system it is about is named by the installation it is kept on.
    'system-id': { 'identifier-type': 'http://ietf.org/rfc/rfc4122', id: uuidOf('system', devices[0] ?? '') },
    ...(cited.size > 0
      ? { observations: [...cited.values()].map((citation) => observationOf(citation, context)) }
      : {}),
    risks: lines.map((line) => riskOf(line, context)),
    'poam-items': lines.map((line) => poamItem(line, context)),
  };
}

function poamItem(line: Line, context: Context) {
  const { item, title, citations } = line;
  const measure = item.fields.measure === null ? undefined : measureOf(item.fields.measure);
  const props = propsOf(line, context);
  return {
    uuid: uuidOf('poam-item', item.id),
    title: oneLine(title) || item.id,
    description:
      [measure?.definition[context.language], item.fields.note].filter((part) => part).join('\n\n') ||
      title ||
      item.id,
    ...(props.length > 0 ? { props } : {}),
    ...(citations.length > 0
      ? {
          'related-observations': citations.map((citation) => ({
            'observation-uuid': observationId(citation),
          })),
        }
      : {}),
    'related-risks': [{ 'risk-uuid': uuidOf('risk', item.id) }],
  };
}
