import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../disclosure/disclosure';
import { useLanguage, useText } from '../language';
import { writeDate } from '../words/written';
import type { Actions, Chosen } from './actions';
import { Controls } from './Controls';
import { FindingForm } from './FindingForm';
import type { Mark } from './marked';
import { Press, Said } from './Said';
import { StatusSelect } from './StatusSelect';
import type { Spot } from './spot';
import { actorLabels, stateLabels, strings } from './strings';
import { Why } from './Why';

interface CardProps {
  mark: Mark;
  actions: Actions;
  /** A private window: nothing is stored. */
  unstored: boolean;
  /** The text is on the page, but not shown now. */
  folded: boolean;
  spot: Spot;
  element: Ref<HTMLElement>;
  onClose(): void;
  onRejected(takeBack: () => Promise<boolean>): void;
  onEnter(): void;
  onLeave(): void;
}

/** The card of one finding: the measure, what they did, how we stand, the controls, why it was matched, what can be done. */
export function Card({ mark, actions, unstored, folded, onRejected, ...frame }: CardProps) {
  const t = useText();
  const [correcting, setCorrecting] = useState(false);
  const [said, setSaid] = useState('');
  const { index, finding, about, status } = mark;
  const name = useMarkName(mark);
  const tell = (well: boolean, words: string) => setSaid(well ? words : t(strings.gone));
  const correct = async ({ measure, state, date }: Chosen) => {
    setCorrecting(false);
    tell((await actions.correct(index, { measure, state, date })) !== null, t(strings.corrected));
  };
  const reject = async () => {
    const takeBack = await actions.correct(index, { rejected: true });
    if (takeBack) onRejected(takeBack);
    else setSaid(t(strings.gone));
  };
  const copy = async () => {
    const copied = await actions.copyLink(index);
    setSaid(t(copied === null ? strings.noLink : copied ? strings.copied : strings.notCopied));
  };
  const add = async () => {
    const added = await actions.add([index]);
    tell(added !== null, t(strings.selectionAdded));
  };
  return (
    <CardFrame {...frame} label={name} kind={about ? t(strings[about.kind]) : ''}>
      {folded && (
        <>
          <Said of="p" class="quote" text={t(strings.quoted, finding.quote)} />
          <Said of="p" class="note" text={t(strings.folded)} />
        </>
      )}
      <dl>
        <Said of="dt" text={t(strings.theirs)} />
        <Theirs finding={finding} />
        {about && status !== 'unclassified' && (
          <>
            <Said of="dt" text={t(strings.ours)} />
            <dd>
              <StatusSelect
                name={name}
                status={status}
                onStatus={async (next, reason) => tell(await actions.setStatus(about.id, next, reason), '')}
              />
            </dd>
          </>
        )}
      </dl>
      {unstored && <Said of="p" class="note" text={t(strings.private)} />}
      {correcting ? (
        <FindingForm
          chosen={{ measure: finding.measure, state: finding.state, date: finding.date ?? '' }}
          suggested={[]}
          choices={actions.choices}
          done={t(strings.save)}
          onDone={correct}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div class="actions">
          <Press
            icon={mark.added ? 'check' : 'add'}
            label={t(mark.added ? strings.inChecklist : strings.add)}
            class="wide"
            idle={mark.added || unstored}
            onPress={add}
          />
          <Press icon="link" bare label={t(strings.copyLink)} onPress={copy} />
          <Press icon="correct" bare label={t(strings.correct)} onPress={() => setCorrecting(true)} />
        </div>
      )}
      {about && <Controls about={about} />}
      <Why finding={finding} />
      <footer>
        <Press label={t(strings.reject)} class="plain" onPress={reject} />
        <div class="note" role="status">
          <Said text={said} />
        </div>
      </footer>
    </CardFrame>
  );
}

/** What a mark is called. */
export function useMarkName({ about }: Mark): string {
  const t = useText();
  return about ? t(about.label) : t(strings.unclassified);
}

/** What the organisation did or will do, when, and through whom. */
function Theirs({ finding }: { finding: Finding }) {
  const t = useText();
  const language = useLanguage();
  const { state, date, actor } = finding;
  return (
    <dd>
      <Said class={`state ${state}`} text={t(stateLabels[state])} />
      {date && <Said text={writeDate(date, language)} />}
      {actor && actor !== 'self' && <Said text={t(actorLabels[actor])} />}
    </dd>
  );
}

interface CardFrameProps extends Pick<CardProps, 'spot' | 'element' | 'onClose' | 'onEnter' | 'onLeave'> {
  label: string;
  kind: string;
  children: ComponentChildren;
}

/** A card with its name and the button that closes it, at its spot. */
export function CardFrame({
  label,
  kind,
  spot,
  element,
  onClose,
  onEnter,
  onLeave,
  children,
}: CardFrameProps) {
  const t = useText();
  return (
    <section
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={label}
      ref={element}
      style={{ left: `${spot.left}px`, top: `${spot.top}px`, maxHeight: `${spot.maxHeight}px` }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <header>
        <div class="title">
          <Said of="h2" text={label} />
          {kind !== '' && <Said of="div" class="note" text={kind} />}
        </div>
        <Press icon="close" bare label={t(strings.close)} onPress={onClose} />
      </header>
      {children}
    </section>
  );
}
