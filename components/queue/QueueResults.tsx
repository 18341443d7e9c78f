import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Icon, type IconName } from '../controls/Icon';
import { useLanguage, useText } from '../language';
import { disclosureWords } from '../words/disclosure';
import { generalWords } from '../words/general';
import { queueWords, unreadWords } from '../words/queue';
import { writeDate } from '../words/written';
import { countLines, type QueueLine } from './queue';

/** How far the queue is, and a line for each entry. */
export function QueueResults({
  lines,
  running,
  undo,
}: {
  lines: readonly QueueLine[];
  running: boolean;
  undo: (change: string) => Promise<unknown>;
}) {
  const t = useText();
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());
  const { total, done, read, other, unread, added } = countLines(lines);
  return (
    <section aria-label={t(queueWords.results)}>
      <progress max={total} value={done} aria-label={t(queueWords.progress, done, total)} />
      <p role="status">
        {running ? t(queueWords.progress, done, total) : t(queueWords.result, read, other, unread, added)}
      </p>
      <ol class="lines">
        {lines.map((line, n) => (
          <li key={`${n} ${nameOf(line)}`} class={line.state}>
            <Line line={line} />
            {line.state === 'read' && line.change !== null && (
              <Button
                look="quiet"
                icon="undo"
                settled={undone.has(line.change)}
                label={t(queueWords.undoOf, line.disclosure.organisation || nameOf(line))}
                onClick={() => {
                  const { change } = line;
                  if (change !== null) void undo(change).then(() => setUndone(new Set([...undone, change])));
                }}
              >
                {t(undone.has(line.change) ? queueWords.undone : generalWords.undo)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const icons: Record<QueueLine['state'], IconName> = {
  waiting: 'sync',
  reading: 'sync',
  cancelled: 'x',
  read: 'check',
  other: 'info',
  unread: 'alert',
};

const plainStates = {
  waiting: queueWords.waiting,
  reading: queueWords.reading,
  cancelled: queueWords.cancelled,
  other: queueWords.other,
};

function Line({ line }: { line: QueueLine }) {
  const t = useText();
  const language = useLanguage();
  const name = line.entry.kind === 'address' ? nameOf(line) : t(queueWords.text, nameOf(line));
  const said =
    line.state === 'read'
      ? t(queueWords.read, line.measures, line.added)
      : line.state === 'unread'
        ? t(unreadWords[line.why])
        : t(plainStates[line.state]);
  return (
    <>
      <Icon name={icons[line.state]} />
      <span>
        {line.state === 'read' && (
          <strong>
            {line.disclosure.organisation || t(disclosureWords.unnamedShort)}{' '}
            {line.disclosure.published && writeDate(line.disclosure.published, language)}
          </strong>
        )}
        <span class="faint">{name}</span>
      </span>
      <span>{said}</span>
    </>
  );
}

/** What an entry is called: its address, or how its text begins. */
function nameOf({ entry }: QueueLine): string {
  return entry.kind === 'address' ? entry.url : [...entry.text.trim()].slice(0, 40).join('');
}
