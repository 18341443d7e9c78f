import { latestTime } from '../stamp';
import { type Deadline, deadlinesOf } from './deadlines';
import type { Coder, Context } from './format';
import { type Component, day, moment, text, writeCalendar } from './icalendar';
import { uuidOf } from './identifier';
import { oneLine, webAddress } from './wording';

/** Due dates as all-day events (VEVENT), which every calendar shows: Outlook and Google know no tasks in files. */
export default {
  write(records, context) {
    const name = { ja: '再発防止の対策', en: 'Recurrence prevention' }[context.language];
    const open = deadlinesOf(records, context);
    return writeCalendar(
      name,
      open.map((deadline) => event(deadline, context)),
    );
  },
} satisfies Coder;

function event({ line, date, kind, title, description }: Deadline, { now, language }: Context): Component {
  const { item, citations } = line;
  const changed = latestTime([item]);
  const done = kind === 'due' && item.fields.status === 'in-place';
  const address = citations
    .map(({ disclosure }) => webAddress(disclosure.fields.url))
    .find((url) => url !== undefined);
  return {
    type: 'VEVENT',
    properties: [
      ['UID', uuidOf('deadline-event', kind, item.id)],
      ['DTSTAMP', moment(now)],
      ['LAST-MODIFIED', changed === 0 ? '' : moment(changed)],
      ['SUMMARY', text(oneLine(done ? `${{ ja: '済 ', en: 'Done: ' }[language]}${title}` : title))],
      ['DESCRIPTION', text(description)],
      ['DTSTART;VALUE=DATE', day(date)],
      ['DTEND;VALUE=DATE', day(date, 1)],
      // Nobody is busy because of it.
      ['TRANSP', 'TRANSPARENT'],
      ['CATEGORIES', item.fields.tags.map((tag) => text(oneLine(tag))).join(',')],
      ['URL', address ?? ''],
    ],
  };
}
