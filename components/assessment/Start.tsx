import { isDue, nextDue, type Question } from '../../checklist/review';
import { groupLabel, type ItemGroup } from '../checklist/items';
import { Button } from '../controls/Button';
import { useText } from '../language';
import { assessmentWords } from '../words/assessment';
import { Meter } from './Meter';
import { minutesFor, progressOf } from './progress';

interface StartProps {
  /** All there are, in the order they are asked. */
  questions: readonly Question[];
  now: string;
  readOnly: boolean;
  /** Begins with a group or (`''`) all of them; `again`: also what is not due yet. */
  onBegin: (group: ItemGroup | '', again: boolean) => void;
}

/** Where an assessment starts, or goes on: how far it is, all in all and group by group. */
export function Start({ questions, now, readOnly, onBegin }: StartProps) {
  const t = useText();
  const due = questions.filter((one) => isDue(one, now));
  const reviewed = questions.length - due.length;
  const before = questions.some(({ item }) => (item?.fields.lastReviewed ?? '') !== '');
  const first = due.some(({ item }) => (item?.fields.lastReviewed ?? '') === '');
  const next = nextDue(questions, now);
  return (
    <div class="assessment">
      <p>{t(assessmentWords.intro, questions.length, minutesFor(questions.length))}</p>
      <p class="faint">{t(assessmentWords.anyTime)}</p>
      <Meter
        label={t(assessmentWords.progress, reviewed, questions.length)}
        value={reviewed}
        all={questions.length}
      />
      {due.length === 0 ? (
        <>
          <h2>{t(assessmentWords.upToDate)}</h2>
          {next !== '' && <p>{t(assessmentWords.nextDue, next)}</p>}
          <Button icon="sync" disabled={readOnly} onClick={() => onBegin('', true)}>
            {t(assessmentWords.reviewAll)}
          </Button>
        </>
      ) : (
        <Button look="primary" disabled={readOnly} onClick={() => onBegin('', false)}>
          {!before
            ? t(assessmentWords.begin)
            : t(first ? assessmentWords.resume : assessmentWords.review, due.length)}
        </Button>
      )}
      <section>
        <h2>{t(assessmentWords.byGroup)}</h2>
        <ul class="groups">
          {progressOf(questions, now).map(({ group, reviewed: done, all }) => {
            const name = t(groupLabel(group));
            return (
              <li key={group}>
                <span class="name">{name}</span>
                <Meter label={t(assessmentWords.progress, done, all)} value={done} all={all} />
                {done === all ? (
                  <span class="faint">{t(assessmentWords.settled)}</span>
                ) : (
                  <Button
                    label={t(assessmentWords.startGroup, name)}
                    disabled={readOnly}
                    onClick={() => onBegin(group, false)}
                  >
                    {t(assessmentWords.open)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
