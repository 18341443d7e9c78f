import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LanguageContext, useText } from '../language';
import type { BarOptions, Corner } from '../options';
import type { Actions } from './actions';
import { Bar } from './Bar';
import { Beside } from './Beside';
import { bringIntoView } from './boxes';
import { Card } from './Card';
import { countStatuses, type Mark, type MarkedPage, marksOf } from './marked';
import { Notice, type NoticeOf } from './Notice';
import { Pill } from './Pill';
import { type Findings, type Following, follow, type Place } from './placing';
import { type Selected, SelectionCard } from './SelectionCard';
import { type Box, type Spot, spotFor } from './spot';
import { type Language, strings } from './strings';
import { useCard } from './useCard';

/** What the marks of a page are told from outside while they stand. */
export interface Handle {
  step(by: 1 | -1): void;
  /** The layout may have changed. */
  relaid(): void;
}

export interface PageMarksProps {
  language: Language;
  /** Null on a page that is no disclosure, where only a selected text is asked about. */
  page: MarkedPage | null;
  /** The text of each finding, in their order; empty where it is not on the page. */
  findings: Findings;
  actions: Actions;
  bar: BarOptions;
  /** Factor that undoes the page's own zoom, which may change. */
  zoom(): number;
  /** A selected text to ask about, and where it is shown. */
  selected: (Selected & { box: Box | null }) | null;
  onSelected(): void;
  /** Takes the handle when the marks stand, null when they go. */
  handle: { current: Handle | null };
}

/** Marks beside the text, bar and card; and the card of a selected text. */
export function PageMarks({ language, page, selected, zoom, ...props }: PageMarksProps) {
  const [, setZoom] = useState(1);
  return (
    <LanguageContext.Provider value={language}>
      <div class="page" lang={language} style={{ zoom: String(zoom()) }}>
        {page && <Marked {...props} page={page} onMoved={() => setZoom(zoom())} />}
        {selected && <SelectedCard selected={selected} {...props} />}
      </div>
    </LanguageContext.Provider>
  );
}

function SelectedCard({
  selected,
  actions,
  onSelected,
}: Pick<PageMarksProps, 'actions' | 'onSelected'> & { selected: NonNullable<PageMarksProps['selected']> }) {
  const card = useRef<HTMLElement>(null);
  const spot = useSpot(card, () => selected.box);
  useEffect(() => card.current?.focus({ preventScroll: true }), [selected]);
  useEscape(onSelected);
  return (
    <SelectionCard
      key={selected.quote}
      selected={selected}
      choices={actions.choices}
      spot={spot}
      element={card}
      onClose={onSelected}
    />
  );
}

function Marked({
  page,
  findings,
  actions,
  bar,
  handle,
  onMoved,
}: Omit<PageMarksProps, 'page' | 'language' | 'zoom' | 'selected'> & { page: MarkedPage; onMoved(): void }) {
  const [places, setPlaces] = useState<Place[]>([]);
  const [current, setCurrent] = useState(-1);
  const [notice, setNotice] = useState<(NoticeOf & { whole: boolean }) | null>(null);
  const [, setMoves] = useState(0);
  const following = useRef<Following | null>(null);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const card = useRef<HTMLElement>(null);
  const { opened, show, hover, hold, leave } = useCard(following);
  const t = useText();
  const marks = useMemo(() => marksOf(page), [page]);

  const close = () => {
    const inside = (card.current?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    if (opened && card.current?.contains(inside ?? null)) buttons.current.get(opened.index)?.focus();
    show(null);
  };
  const go = (index: number) => {
    bringIntoView(findings[index] ?? []);
    setCurrent(index);
    show({ index, pinned: true });
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
  handle.current = { step, relaid: () => following.current?.relaid() };
  useEscape(opened ? close : null);

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
            onStep={step}
            onGo={go}
            onCorner={move}
            onCollapse={() => collapse(true)}
            onNotDisclosure={() => aside(true)}
            onHideSite={hide}
          />
        )}
      </div>
      {places.map((place) => {
        const { index } = place;
        const one = marks[index];
        return one && !one.rejected ? (
          <Beside
            key={index}
            mark={one}
            place={place}
            current={index === current}
            opened={opened?.index === index}
            element={(button) => {
              if (button) buttons.current.set(index, button);
              else buttons.current.delete(index);
            }}
            onHover={() => hover(index)}
            onReach={() => hover(index, 0)}
            onLeave={leave}
            onPress={() => {
              setCurrent(index);
              const enters = !(opened?.index === index && opened.pinned);
              show(enters ? { index, pinned: true } : null);
              if (enters) requestAnimationFrame(() => card.current?.focus({ preventScroll: true }));
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

/** Calls `then` when Escape is pressed anywhere in the page; null: nothing to do. */
function useEscape(then: (() => void) | null): void {
  const now = useRef(then);
  now.current = then;
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') now.current?.();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}

/** Where a card stands beside its text: known once it is drawn, and put there before the frame is shown. */
function useSpot(card: { current: HTMLElement | null }, boxOf: () => Box | null): Spot {
  const [spot, setSpot] = useState<Spot>({ left: 12, top: 12, maxHeight: 440 });
  useLayoutEffect(() => {
    if (!card.current) return;
    const size = { width: card.current.offsetWidth, height: card.current.scrollHeight + 2 };
    const view = { width: document.scrollingElement?.clientWidth ?? innerWidth, height: innerHeight };
    const dock = card.current.parentElement?.querySelector('.dock');
    const next = spotFor(boxOf(), size, view, dock?.getBoundingClientRect() ?? null);
    if (JSON.stringify(next) !== JSON.stringify(spot)) setSpot(next);
  });
  return spot;
}
