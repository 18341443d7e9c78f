import { useMemo } from 'preact/hooks';
import { questionsOf } from '../../checklist/review';
import { itemGroups } from '../checklist/items';
import type { SectionProps } from '../dashboard/section';
import { RoundPage } from './RoundPage';
import { Start } from './Start';

/** The assessment in the dashboard: where it starts, and a round of questions. */
export default function AssessmentSection(props: SectionProps) {
  const { snapshot, place, onPlace, now, readOnly } = props;
  const questions = useMemo(() => questionsOf(snapshot.items), [snapshot.items]);
  const group = itemGroups.find((one) => one === place.query.group) ?? '';
  const all = place.query.all === 'yes';
  if (place.path[0] !== 'questions')
    return (
      <Start
        questions={questions}
        now={now}
        readOnly={readOnly}
        onBegin={(of, again) =>
          onPlace({ path: ['questions'], query: { group: of, all: again ? 'yes' : '' } })
        }
      />
    );
  return (
    <RoundPage
      key={`${group} ${all}`}
      questions={questions}
      group={group}
      all={all}
      snapshot={snapshot}
      change={props.change}
      now={now}
      readOnly={readOnly}
      onEnd={() => onPlace({ path: [], query: {} })}
    />
  );
}
