import { useState } from 'preact/hooks';
import { useLanguage, useText } from '../language';
import type { Corner } from '../options';
import { writeDate } from '../words/written';
import type { Actions } from './actions';
import { BarMenu } from './BarMenu';
import { Changes } from './Changes';
import { Counts } from './Counts';
import { MeasureList } from './MeasureList';
import { findingsToAdd, type Mark, type MarkedPage } from './marked';
import { memo } from './memo';
import { isNarrow } from './narrow';
import { ReadAgain } from './ReadAgain';
import { Press, Said } from './Said';
import { strings } from './strings';
import { useDrag } from './useDrag';

export interface BarProps {
  page: MarkedPage;
  marks: readonly Mark[];
  actions: Actions;
  corner: Corner;
  /** Index of the finding gone to, or -1. */
  current: number;
  onStep(by: 1 | -1): void;
  /** `enter`: the card gets the focus. */
  onGo(index: number, enter?: boolean): void;
  onCorner(corner: Corner): void;
  onCollapse(): void;
  onNotDisclosure(): void;
  onHideSite(): void;
}

/** How many kinds of incident are named. */
const mostIncidents = 2;

/** The bar: whose notice, about what, how we stand on its measures, and what can be done with all of them. */
export function Bar({ page, marks, actions, corner, current, onCorner, ...go }: BarProps) {
  const t = useText();
  const [open, setOpen] = useState<'list' | 'menu' | null>(null);
  const toggle = (part: 'list' | 'menu') => setOpen((now) => (now === part ? null : part));
  const [said, setSaid] = useState('');
  const drag = useDrag(onCorner);
  const choose = (index: number) => {
    // The card needs the room of the list, and takes over the focus.
    if (isNarrow()) setOpen(null);
    go.onGo(index, isNarrow());
  };
  const shown = marks.filter(({ rejected }) => !rejected);
  return (
    <section
      class="bar"
      aria-label={t(strings.region)}
      ref={drag.element}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === null) return;
        event.stopPropagation();
        setOpen(null);
      }}
    >
      <Head
        disclosure={page.disclosure}
        incidents={page.incidents}
        menu={open === 'menu'}
        drag={drag.handle}
        onMenu={() => toggle('menu')}
        onCollapse={go.onCollapse}
      />
      {open === 'menu' && (
        <BarMenu
          corner={corner}
          actions={actions}
          onCorner={onCorner}
          onNotDisclosure={go.onNotDisclosure}
          onHideSite={go.onHideSite}
        />
      )}
      <Counts marks={marks} />
      <Changes page={page} actions={actions} onSaid={setSaid} />
      {page.truncated && <Said of="p" class="note" text={t(strings.truncated)} />}
      {page.private && <Said of="p" class="note" text={t(strings.private)} />}
      <Steps
        at={shown.findIndex(({ index }) => index === current) + 1}
        count={shown.length}
        list={open === 'list'}
        onStep={go.onStep}
        onList={() => toggle('list')}
      />
      {open === 'list' && <MeasureList marks={marks} current={current} actions={actions} onGo={choose} />}
      <AddAll page={page} marks={marks} actions={actions} onSaid={setSaid} />
      <ReadAgain readAt={page.readAt} actions={actions} said={said} onSaid={setSaid} />
    </section>
  );
}

interface HeadProps extends Pick<MarkedPage, 'disclosure' | 'incidents'>, Pick<BarProps, 'onCollapse'> {
  /** The menu is open. */
  menu: boolean;
  drag: ReturnType<typeof useDrag>['handle'];
  onMenu(): void;
}

/** Whose notice it is, and about what. */
const Head = memo(
  ({ disclosure, incidents, menu, drag, onMenu, onCollapse }: HeadProps) => {
    const t = useText();
    const language = useLanguage();
    const about = [
      disclosure.published === '' ? '' : writeDate(disclosure.published, language),
      ...incidents.slice(0, mostIncidents).map((incident) => incident[language]),
    ];
    return (
      <header {...drag}>
        <div class="title">
          <Said of="h2" class="organisation" text={disclosure.organisation || t(strings.unnamed)} />
          <Said of="div" class="note" text={about.filter((one) => one !== '').join('　')} />
          <Said of="div" class="note subject" text={disclosure.title} />
        </div>
        <Press icon="more" bare label={t(strings.more)} expanded={menu} onPress={onMenu} />
        <Press icon="collapse" bare label={t(strings.collapse)} onPress={onCollapse} />
      </header>
    );
  },
  ['disclosure', 'incidents', 'menu'],
);

interface StepsProps extends Pick<BarProps, 'onStep'> {
  /** Which of the measures was gone to, counted from 1; 0 for none. */
  at: number;
  count: number;
  /** The list is open. */
  list: boolean;
  onList(): void;
}

/** Back and forth among the measures, and the list of them. */
const Steps = memo(
  ({ at, count, list, onStep, onList }: StepsProps) => {
    const t = useText();
    const idle = count === 0;
    return (
      <div class="actions steps">
        <Press icon="up" bare label={t(strings.previous)} idle={idle} onPress={() => onStep(-1)} />
        <Said class="place" text={t(strings.place, at, count)} />
        <Press icon="down" bare label={t(strings.next)} idle={idle} onPress={() => onStep(1)} />
        <Press icon="list" label={t(strings.list)} expanded={list} onPress={onList} />
      </div>
    );
  },
  ['at', 'count', 'list'],
);

interface AddAllProps extends Pick<BarProps, 'page' | 'marks' | 'actions'> {
  onSaid(said: string): void;
}

/** Adds every prevention measure that is not in place. */
function AddAll({ page, marks, actions, onSaid }: AddAllProps) {
  const t = useText();
  const open = findingsToAdd(marks);
  const add = async () => {
    onSaid(t(strings.adding));
    const added = await actions.add(open);
    if (added === null) onSaid(t(strings.gone));
    else onSaid(added === 0 ? t(strings.addedNone) : t(strings.added, added));
  };
  return (
    <Press
      icon="add"
      class="wide primary"
      label={open.length === 0 ? t(strings.nothingToAdd) : t(strings.addAll)}
      idle={open.length === 0 || page.private}
      onPress={() => void add()}
    />
  );
}
