import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Item } from '../../checklist/checklist';
import { countStatuses } from '../../checklist/progress';
import { Button } from '../controls/Button';
import { StatusCounts } from '../controls/StatusCounts';
import { routeAddress } from '../dashboard/route';
import { useText } from '../language';
import { assessmentWords } from '../words/assessment';
import { useAnswerKeys } from './useAnswerKeys';

interface DoneProps {
  items: readonly Item[];
  /** Questions passed without an answer. */
  postponed: number;
  onAgain: () => void;
  onBack: () => void;
  onEnd: () => void;
}

/** The round is over: how we stand, and what comes next. */
export function Done({ items, postponed, onAgain, onBack, onEnd }: DoneProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const nothing = () => {};
  useAnswerKeys({ answer: nothing, unchanged: nothing, back: onBack, next: nothing, end: onEnd });
  const counts = countStatuses(items);
  return (
    <article class="assessment done">
      <h2 tabIndex={-1} ref={heading}>
        {t(assessmentWords.done)}
      </h2>
      <p>{t(assessmentWords.doneHelp, counts.gap)}</p>
      <StatusCounts counts={counts} />
      <p class="actions">
        {postponed > 0 && (
          <Button look="primary" onClick={onAgain}>
            {t(assessmentWords.postponed, postponed)}
          </Button>
        )}
        {counts.gap > 0 && (
          <a class="button" href={routeAddress({ section: 'checklist', query: { status: 'gap' } })}>
            {t(assessmentWords.toGaps)}
          </a>
        )}
        <Button look="quiet" icon="arrow-left" onClick={onEnd}>
          {t(assessmentWords.toStart)}
        </Button>
      </p>
    </article>
  );
}
