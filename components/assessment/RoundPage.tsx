import { useMemo } from 'preact/hooks';
import type { Status } from '../../checklist/checklist';
import { answeredSince, isDue, type Question, reviewOf } from '../../checklist/review';
import { measureById } from '../../measures/index';
import { citationsByMeasure, type ItemGroup, nameOf, organisationsByMeasure } from '../checklist/items';
import { useLanguage, useText } from '../language';
import { statusLabels } from '../page/strings';
import type { Snapshot } from '../snapshot';
import type { Change } from '../useStore';
import { disclosureWords } from '../words/disclosure';
import { statusWords } from '../words/status';
import { Done } from './Done';
import { groupOf } from './progress';
import { QuestionPage } from './QuestionPage';
import { useRound } from './useRound';

interface RoundPageProps {
  /** All there are, in the order they are asked. */
  questions: readonly Question[];
  /** The group that is asked about; '' for all. */
  group: ItemGroup | '';
  /** Asks what is not due yet as well. */
  all: boolean;
  snapshot: Snapshot;
  change: Change;
  now: string;
  readOnly: boolean;
  onEnd: () => void;
}

/** A round of questions, one at a time, and what came of it. */
export function RoundPage(props: RoundPageProps) {
  const { questions, group, all, snapshot, change, now, readOnly, onEnd } = props;
  const t = useText();
  const language = useLanguage();
  const round = useRound(
    questions,
    (one) => (group === '' || groupOf(one) === group) && (all ? !answeredSince(one, now) : isDue(one, now)),
    now,
  );
  const askedBy = useMemo(() => {
    const known = organisationsByMeasure(
      citationsByMeasure(snapshot.findings),
      snapshot.disclosures,
      t(disclosureWords.unnamedShort),
    );
    return ({ measure }: Question) => known.get(measure ?? '') ?? [];
  }, [snapshot.disclosures, snapshot.findings, t]);

  const { question } = round;
  if (question === undefined)
    return (
      <Done
        items={snapshot.items}
        postponed={round.postponed}
        onAgain={round.again}
        onBack={round.back}
        onEnd={onEnd}
      />
    );
  const { measure, item } = question;
  const name =
    item !== undefined
      ? nameOf(item, language)
      : measure === null
        ? ''
        : measureById(measure).label[language];
  const answer = async (status: Status, reason: string) => {
    const said = t(statusWords.changed, name, t(statusLabels[status]));
    const fields = reviewOf(question, { status, reason }, now);
    const kept = await change(said, (store) =>
      item === undefined && measure !== null
        ? store.changeMeasure(measure, fields)
        : store.changeItem(question.id, fields),
    );
    if (kept) round.answered(question.id);
  };
  return (
    <QuestionPage
      key={question.id}
      question={question}
      name={name}
      at={round.at}
      all={round.all}
      askedBy={askedBy(question)}
      readOnly={readOnly}
      onAnswer={(status, reason) => void answer(status, reason)}
      onBack={round.back}
      onNext={round.next}
      onEnd={onEnd}
    />
  );
}
