import type { FindingRecord } from '../checklist';
import type { Context } from './format';
import { uuidOf } from './identifier';
import { type Citation, findingTitle, wordsOf } from './listing';
import { partyId } from './oscal-party';
import { oneLine, webAddress, wholeDate } from './wording';
import { stateWords } from './words';

const ids = new WeakMap<FindingRecord, string>();

/** The uuid of the observation a citation becomes; asked for by every item that is cited there. */
export function observationId({ finding }: Citation): string {
  const known = ids.get(finding) ?? uuidOf('observation', finding.id);
  ids.set(finding, known);
  return known;
}

/** A place in a notice as an observation: what was examined, when, and the notice as its evidence. */
export function observationOf(citation: Citation, context: Context) {
  const { finding, disclosure } = citation;
  const { language, now } = context;
  const { fields } = disclosure;
  const address = webAddress(fields.url);
  const published = wholeDate(fields.published);
  const read = Math.max(finding.readAt, disclosure.readAt);
  const collected =
    read > 0 ? new Date(read).toISOString() : published ? startOf(published) : new Date(now).toISOString();
  const words = wordsOf(finding, context);
  const organisation = oneLine(fields.organisation);
  const said = { ja: `「${fields.title}」`, en: `“${fields.title}”` }[language];
  return {
    uuid: observationId(citation),
    title: oneLine(`${organisation} ${findingTitle(finding, context)}`),
    description:
      `${words || findingTitle(finding, context)}\n\n${stateWords[finding.fields.state][language]} ${finding.fields.date}`.trim(),
    methods: ['EXAMINE'],
    types: ['historic'],
    ...(organisation === ''
      ? {}
      : { origins: [{ actors: [{ type: 'party', 'actor-uuid': partyId(fields.organisation) }] }] }),
    'relevant-evidence': [
      {
        ...(address === undefined ? {} : { href: address }),
        description: [organisation, fields.published, said].filter((part) => part !== '').join(' '),
      },
    ],
    collected,
  };
}

/** The beginning of a day where these notices are published. */
export function startOf(date: string): string {
  return `${date}T00:00:00+09:00`;
}
