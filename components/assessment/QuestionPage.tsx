import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Status, statuses } from '../../checklist/checklist';
import type { Question } from '../../checklist/review';
import { measureById } from '../../measures/index';
import { groupLabel } from '../checklist/items';
import { Button } from '../controls/Button';
import { useLanguage, useText } from '../language';
import { StatusMark } from '../page/StatusMark';
import { statusLabels } from '../page/strings';
import { answerWords, assessmentWords } from '../words/assessment';
import { writeList } from '../words/written';
import { Meter } from './Meter';
import { groupOf, minutesFor } from './progress';
import { ReasonChoice } from './ReasonChoice';
import { useAnswerKeys } from './useAnswerKeys';

interface QuestionPageProps {
  question: Question;
  name: string;
  /** Which question it is, from 0, of how many. */
  at: number;
  all: number;
  /** Organisations whose disclosures name the measure. */
  askedBy: readonly string[];
  readOnly: boolean;
  onAnswer: (status: Status, reason: string) => void;
  onBack: () => void;
  onNext: () => void;
  onEnd: () => void;
}

/** One question: what is asked, how we stood so far, and the answers, each by its key. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, name, at, all, askedBy, readOnly, onAnswer, onBack, onNext, onEnd } = props;
  const t = useText();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const measure = question.measure === null ? undefined : measureById(question.measure);
  const { status = 'unreviewed', reason = '', lastReviewed = '' } = question.item?.fields ?? {};
  const known = status !== 'unreviewed';
  const answer = (chosen: Status) => {
    if (readOnly) return;
    if (chosen === 'unreviewed') onNext();
    else if (chosen === 'not-applicable') setAsking(true);
    else onAnswer(chosen, '');
  };
  const leaveReason = () => {
    setAsking(false);
    heading.current?.focus();
  };
  useAnswerKeys({
    answer,
    unchanged: () => known && !readOnly && onAnswer(status, reason),
    back: onBack,
    next: onNext,
    end: asking ? leaveReason : onEnd,
  });
  return (
    <article class="assessment question">
      <header>
        <Meter
          label={t(assessmentWords.inGroup, t(groupLabel(groupOf(question))), at + 1, all)}
          value={at}
          all={all}
        />
        <span class="faint">{t(assessmentWords.left, minutesFor(all - at))}</span>
      </header>
      <h2 tabIndex={-1} ref={heading}>
        <span class="name">{name}</span>
        <span>{t(measure?.question ?? assessmentWords.ownQuestion)}</span>
      </h2>
      {measure && <p class="faint">{t(measure.definition)}</p>}
      {askedBy.length > 0 && (
        <p class="faint">
          {t(
            assessmentWords.askedBy,
            writeList(askedBy.slice(0, 2), language),
            Math.max(0, askedBy.length - 2),
          )}
        </p>
      )}
      {known && (
        <p class="standing">
          <StatusMark status={status} />
          {t(assessmentWords.standing, t(statusLabels[status]), lastReviewed)}
          <Button disabled={readOnly} onClick={() => onAnswer(status, reason)}>
            {t(assessmentWords.unchanged)}
            <span class="key" aria-hidden="true">
              Enter
            </span>
          </Button>
        </p>
      )}
      {asking ? (
        <ReasonChoice
          name={name}
          reason={reason}
          onGive={(given) => onAnswer('not-applicable', given)}
          onLeave={leaveReason}
        />
      ) : (
        <ul class="answers" aria-label={t(assessmentWords.answers)}>
          {statuses.map((one, index) => (
            <li key={one}>
              <button
                type="button"
                class={`answer ${one}`}
                aria-keyshortcuts={String(index + 1)}
                disabled={readOnly}
                onClick={() => answer(one)}
              >
                <span class="key" aria-hidden="true">
                  {index + 1}
                </span>
                <span class="said">{t(answerWords[one])}</span>
                {one !== 'unreviewed' && (
                  <span class="sets">
                    <StatusMark status={one} />
                    {t(statusLabels[one])}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      <footer>
        <Button look="quiet" icon="arrow-left" settled={at === 0} onClick={onBack}>
          {t(assessmentWords.back)}
        </Button>
        <Button look="quiet" icon="chevron-right" onClick={onNext}>
          {t(assessmentWords.next)}
        </Button>
        <Button look="quiet" icon="x" onClick={onEnd}>
          {t(assessmentWords.end)}
        </Button>
      </footer>
      <p class="keys" aria-hidden="true">
        {t(assessmentWords.keys)}
      </p>
    </article>
  );
}
