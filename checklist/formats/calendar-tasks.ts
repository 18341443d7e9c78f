import type { Status } from '../checklist';
import { latestTime } from '../stamp';
import { type Deadline, deadlinesOf } from './deadlines';
import type { Coder, Context } from './format';
import { type Component, day, moment, type Property, text, writeCalendar } from './icalendar';
import { uuidOf } from './identifier';
import { oneLine, webAddress } from './wording';

/** Due dates as tasks (VTODO), for calendars that have them: Apple, Thunderbird, Nextcloud. */
export default {
  write(records, context) {
    const name = { ja: '再発防止の対策', en: 'Recurrence prevention' }[context.language];
    return writeCalendar(
      name,
      deadlinesOf(records, context).map((deadline) => task(deadline, context)),
    );
  },
} satisfies Coder;

const progress: Record<Status, readonly Property[]> = {
  unreviewed: [['STATUS', 'NEEDS-ACTION']],
  gap: [['STATUS', 'NEEDS-ACTION']],
  'in-progress': [['STATUS', 'IN-PROCESS']],
  'in-place': [
    ['STATUS', 'COMPLETED'],
    ['PERCENT-COMPLETE', '100'],
  ],
  'not-applicable': [['STATUS', 'CANCELLED']],
};

function task({ line, date, kind, title, description }: Deadline, { now }: Context): Component {
  const { item, citations } = line;
  const { status, priority, tags } = item.fields;
  const changed = latestTime([item]);
  // Of RFC 5545's nine, the first, the middle and the last.
  const urgency = ['0', '1', '5', '9'][priority] ?? '0';
  const address = citations
    .map(({ disclosure }) => webAddress(disclosure.fields.url))
    .find((url) => url !== undefined);
  // A review is still to come however well the measure stands.
  const state = kind === 'due' ? progress[status] : progress.gap;
  return {
    type: 'VTODO',
    properties: [
      ['UID', uuidOf('deadline', kind, item.id)],
      ['DTSTAMP', moment(now)],
      ['LAST-MODIFIED', changed === 0 ? '' : moment(changed)],
      ['SUMMARY', text(oneLine(title))],
      ['DESCRIPTION', text(description)],
      ['DUE;VALUE=DATE', day(date)],
      ...state,
      ['COMPLETED', kind === 'due' && status === 'in-place' ? moment(changed || now) : ''],
      ['PRIORITY', urgency],
      ['CATEGORIES', tags.map((tag) => text(oneLine(tag))).join(',')],
      ['URL', address ?? ''],
    ],
  };
}
