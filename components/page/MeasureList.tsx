import { useState } from 'preact/hooks';
import { useLanguage, useText } from '../language';
import { writeDate } from '../words/written';
import type { Actions } from './actions';
import { isInPlace, type Mark } from './marked';
import { Press, Said } from './Said';
import { StatusSelect } from './StatusSelect';
import { stateLabels, strings } from './strings';

interface MeasureListProps {
  marks: readonly Mark[];
  current: number;
  actions: Actions;
  onGo(index: number): void;
}

/** Every measure of the page in the order of its text, or only those we do not have; and what the user said is none. */
export function MeasureList({ marks, current, actions, onGo }: MeasureListProps) {
  const t = useText();
  const [gapsOnly, setGapsOnly] = useState(false);
  const kept = marks.filter(({ rejected }) => !rejected);
  const rejected = marks.filter((mark) => mark.rejected);
  const shown = gapsOnly ? kept.filter((mark) => mark.prevention && !isInPlace(mark)) : kept;
  return (
    <div class="measures">
      <fieldset class="filter" aria-label={t(strings.list)}>
        <Press label={t(strings.all)} pressed={!gapsOnly} onPress={() => setGapsOnly(false)} />
        <Press label={t(strings.gapsOnly)} pressed={gapsOnly} onPress={() => setGapsOnly(true)} />
      </fieldset>
      <div class="scroll">
        {shown.length === 0 && <Said of="p" class="note" text={t(strings.listEmpty)} />}
        <ul>
          {shown.map((mark) => (
            <Row key={mark.index} mark={mark} current={current} actions={actions} onGo={onGo} />
          ))}
        </ul>
        {rejected.length > 0 && (
          <>
            <Said of="h3" text={t(strings.rejectedList)} />
            <ul>
              {rejected.map((mark) => (
                <Rejected key={mark.index} mark={mark} actions={actions} />
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

function Row({ mark, current, actions, onGo }: Omit<MeasureListProps, 'marks'> & { mark: Mark }) {
  const t = useText();
  const language = useLanguage();
  const { index, finding, about, status, change } = mark;
  const name = about ? t(about.label) : t(strings.unclassified);
  const theirs = [t(stateLabels[finding.state]), finding.date ? writeDate(finding.date, language) : ''];
  return (
    <li class={index === current ? 'current' : ''}>
      <button type="button" class="go" aria-label={`${name}, ${theirs[0]}`} onClick={() => onGo(index)}>
        <Said class="name" text={name} />
        <span class="note">
          <Said text={theirs.filter((one) => one !== '').join('　')} />
          {change && <Said class="tag" text={t(change === 'added' ? strings.isNew : strings.isDone)} />}
        </span>
      </button>
      {about && status !== 'unclassified' && (
        <StatusSelect
          name={name}
          status={status}
          onStatus={(next, reason) => void actions.setStatus(about.id, next, reason)}
        />
      )}
    </li>
  );
}

function Rejected({ mark, actions }: { mark: Mark; actions: Actions }) {
  const t = useText();
  return (
    <li>
      <Said class="name" text={t(strings.quoted, mark.finding.quote)} />
      <Press
        icon="undo"
        label={t(strings.takeBack)}
        onPress={() => void actions.correct(mark.index, { rejected: false })}
      />
    </li>
  );
}
