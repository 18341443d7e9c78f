import type { Context } from './format';
import { uuidOf } from './identifier';
import { type Citation, findingTitle, wordsOf } from './listing';
import { partyId } from './oscal-party';
import { oneLine, webAddress, wholeDate } from './wording';
import { stateWords } from './words';

/** A place in a notice as an observation: what was examined, when, and the notice as its evidence. */
export function observationOf({ finding, disclosure }: Citation, context: Context) {
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
    uuid: uuidOf('observation', finding.id),
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
