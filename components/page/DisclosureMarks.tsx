import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useText } from '../language';
import type { BarOptions, Corner } from '../options';
import type { Actions } from './actions';
import { Bar } from './Bar';
import { Beside } from './Beside';
import { bringIntoView } from './boxes';
import { Card } from './Card';
import { countStatuses, type Mark, type MarkedPage, marksOf, withUnchanged } from './marked';
import { Notice, type NoticeOf } from './Notice';
import { Pill } from './Pill';
import { type Findings, type Following, follow, type Place } from './placing';
import { strings } from './strings';
import { useCard } from './useCard';
import { usePageEscape } from './usePageEscape';
import { useSpot } from './useSpot';

/** What the marks of a page are told from outside while they stand. */
export interface Handle {
  step(by: 1 | -1): void;
  /** Goes to one finding and opens its card. */
  go(finding: number): void;
  /** The layout may have changed. */
  relaid(): void;
}

/** A disclosure to mark, and what can be done from its marks. */
export interface DisclosureMarksProps {
  page: MarkedPage;
  /** The text of each finding, in their order; empty where it is not on the page. */
  findings: Findings;
  actions: Actions;
  bar: BarOptions;
  /** Takes the handle when the marks stand, null when they go. */
  handle: { current: Handle | null };
  /** The text, or the page under it, moved. */
  onMoved(): void;
}

/** Marks beside the text of a disclosure, the bar, and the card of the measure that is open. */
export function DisclosureMarks({ page, findings, actions, bar, handle, onMoved }: DisclosureMarksProps) {
  const [places, setPlaces] = useState<Place[]>([]);
  const [current, setCurrent] = useState(-1);
  const [notice, setNotice] = useState<(NoticeOf & { whole: boolean }) | null>(null);
  const [, setMoves] = useState(0);
  const following = useRef<Following | null>(null);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const card = useRef<HTMLElement>(null);
  const { opened, show, hover, hold, leave } = useCard(following);
  const t = useText();
  const drawn = useRef<readonly Mark[]>([]);
  const marks = useMemo(() => {
    drawn.current = withUnchanged(drawn.current, marksOf(page));
    return drawn.current;
  }, [page]);

  const close = () => {
    const inside = (card.current?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    if (opened && card.current?.contains(inside ?? null)) buttons.current.get(opened.index)?.focus();
    show(null);
  };
  const enter = () => requestAnimationFrame(() => card.current?.focus({ preventScroll: true }));
  const go = (index: number, entering = false) => {
    bringIntoView(findings[index] ?? []);
    setCurrent(index);
    show({ index, pinned: true });
    if (entering) enter();
  };
  const step = (by: 1 | -1) => {
    // Text that left the page is passed over; when all of it did, there is nowhere to go.
    for (let steps = 1, index = current < 0 && by < 0 ? 0 : current; steps <= marks.length; steps++) {
      index = (index + by + marks.length) % marks.length;
      if ((findings[index] ?? []).length > 0) return go(index);
    }
  };

  useEffect(() => {
    following.current = follow(window, (next) => {
      setPlaces(next);
      // An open card is put anew beside its text.
      setMoves((moves) => moves + 1);
      onMoved();
    });
    return () => following.current?.stop();
  }, []);
  useEffect(() => following.current?.set(findings), [findings]);
  useEffect(() => {
    if (!opened) return;
    // Marks move with the page by themselves; the card stands in the window, and is put anew once its text has come to rest.
    const rested = () => setMoves((moves) => moves + 1);
    document.addEventListener('scrollend', rested, { capture: true, passive: true });
    return () => document.removeEventListener('scrollend', rested, true);
  }, [opened]);
  handle.current = { step, go, relaid: () => following.current?.relaid() };
  usePageEscape(opened ? close : null);

  const mark = opened ? marks[opened.index] : undefined;
  const box = opened ? (following.current?.box(opened.index) ?? null) : null;
  const spot = useSpot(card, () => box);
  const aside = (aside: boolean) => {
    actions.setAside(aside);
    setNotice(
      aside
        ? { whole: true, said: t(strings.setAside), undo: () => undo(() => actions.setAside(false)) }
        : null,
    );
  };
  const undo = (act: () => void) => {
    act();
    setNotice(null);
  };
  const hide = () => {
    actions.hideSite?.(true);
    setNotice({
      whole: true,
      said: t(strings.siteHidden),
      undo: () => undo(() => actions.hideSite?.(false)),
    });
  };
  const move = (next: Corner) => actions.rememberBar({ corner: next });
  const collapse = (small: boolean) => actions.rememberBar({ collapsed: small });
  const { corner, collapsed } = bar;

  if (notice?.whole)
    return (
      <div class={`dock ${corner}`}>
        <Notice {...notice} onClose={actions.leave} />
      </div>
    );
  return (
    <>
      <Announcement marks={marks} />
      <div class={`dock ${corner}`}>
        {notice && <Notice {...notice} onClose={() => setNotice(null)} />}
        {collapsed ? (
          <Pill marks={marks} onOpen={() => collapse(false)} />
        ) : (
          <Bar
            page={page}
            marks={marks}
            actions={actions}
            corner={corner}
            current={current}
            onStep={(by) => handle.current?.step(by)}
            onGo={go}
            onCorner={move}
            onCollapse={() => collapse(true)}
            onNotDisclosure={() => aside(true)}
            onHideSite={hide}
          />
        )}
      </div>
      {places.map(({ index, x, y }) => {
        const one = marks[index];
        const shown = opened?.index === index;
        return one && !one.rejected ? (
          <Beside
            key={index}
            mark={one}
            x={x}
            y={y}
            current={index === current}
            opened={shown}
            pinned={shown && opened.pinned}
            element={(button) => {
              if (button) buttons.current.set(index, button);
              else buttons.current.delete(index);
            }}
            onHover={() => hover(index)}
            onReach={() => hover(index, 0)}
            onLeave={leave}
            onPress={() => {
              setCurrent(index);
              const enters = !(shown && opened.pinned);
              show(enters ? { index, pinned: true } : null);
              if (enters) enter();
            }}
          />
        ) : null;
      })}
      {opened && mark && !mark.rejected && (
        <Card
          key={opened.index}
          mark={mark}
          actions={actions}
          unstored={page.private}
          folded={box === null}
          spot={spot}
          element={card}
          onClose={close}
          onEnter={hold}
          onLeave={leave}
          onRejected={(takeBack) => {
            show(null);
            setNotice({
              whole: false,
              said: t(strings.rejected),
              undo: () => {
                setNotice(null);
                void takeBack();
              },
            });
          }}
        />
      )}
    </>
  );
}

/** Tells a screen reader once that the page was recognised. The number of measures is the page's, not ours: it may be text. */
function Announcement({ marks }: { marks: readonly Mark[] }) {
  const t = useText();
  const [said, setSaid] = useState('');
  // A live region is heard when it changes, not when it comes.
  useEffect(() => setSaid(t(strings.announcement, countStatuses(marks).total)), []);
  return (
    <div class="spoken" role="status">
      {said}
    </div>
  );
}
