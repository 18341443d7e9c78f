import { useMemo } from 'preact/hooks';
import { type Item, statuses } from '../../checklist/checklist';
import { trend } from '../../checklist/insights/trend';
import { Button } from '../controls/Button';
import { Loading } from '../controls/Loading';
import { Note } from '../controls/Note';
import { today } from '../days';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import { generalWords } from '../words/general';
import { insightWords } from '../words/insights';
import { writeDate, writeNumber } from '../words/written';
import { parts } from './counts';
import { DataTable } from './DataTable';
import { Picture } from './Picture';
import { areas } from './plots';
import type { PastChanges } from './useHistory';

/** How many stood where, over time. */
export function TrendPicture({ items, past }: { items: readonly Item[]; past: PastChanges }) {
  const t = useText();
  const language = useLanguage();
  const days = useMemo(
    () =>
      past.state === 'read'
        ? trend(items, past.entries, (time) => today(new Date(time)), past.readAt)
        : undefined,
    [items, past],
  );
  const draw = useMemo(() => (width: number) => areas(days ?? [], width, language), [days, language]);
  const title = t(insightWords.overTime);
  if (past.state === 'failed')
    return (
      <Aside title={title}>
        <Note icon="alert">{t(insightWords.historyFailed)}</Note>
        <Button icon="sync" onClick={past.retry}>
          {t(generalWords.retry)}
        </Button>
      </Aside>
    );
  const [first, last] = [days?.[0], days?.at(-1)];
  if (days === undefined || first === undefined || last === undefined)
    return (
      <Aside title={title}>
        <Loading />
      </Aside>
    );
  if (days.length < 2)
    return (
      <Aside title={title}>
        <p class="faint">{t(insightWords.noTrend)}</p>
      </Aside>
    );
  return (
    <Picture
      title={title}
      help={t(insightWords.overTimeHelp)}
      said={t(
        insightWords.overTimeSaid,
        first.date,
        last.date,
        first.counts['in-place'],
        last.counts['in-place'],
      )}
      draw={draw}
      fills={parts}
      table={
        <DataTable
          caption={title}
          heads={[t(insightWords.day), ...statuses.map((status) => t(statusLabels[status]))]}
          rows={[...days].reverse().map(({ date, counts }) => ({
            key: date,
            cells: [
              writeDate(date, language),
              ...statuses.map((status) => writeNumber(counts[status], language)),
            ],
          }))}
        />
      }
    />
  );
}

function Aside({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <section class="picture">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
