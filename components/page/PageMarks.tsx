import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../checklist/checklist';
import type { MeasureId } from '../../measures/index';
import { Bar } from './Bar';
import { Card } from './Card';
import { countStatuses, type MarkedPage, statusOf } from './marked';
import { bringIntoView, type Following, follow, type Place } from './placing';
import { StatusMark } from './StatusMark';
import { type Spot, spotFor } from './spot';
import { countOf, type Language, statusLabels, strings } from './strings';

export interface PageMarksProps {
  page: MarkedPage;
  language: Language;
  /** The text of each finding, in their order; empty where it no longer stands on the page. */
  ranges: readonly (readonly Range[])[];
  onStatus(measure: MeasureId, status: Status, reason: string): Promise<boolean>;
  onAdd(findings: number[]): Promise<number | null>;
  onNotDisclosure(): void;
  onHideSite(): void;
}

/** The card that is open: pinned ones stay until they are closed, others go with the pointer. */
interface Opened {
  index: number;
  pinned: boolean;
}

/** Milliseconds: the pointer rests on a mark, on the text, or has left. */
const delays = { mark: 250, text: 500, leave: 300 };

/** Marks beside the text, bar and card. */
export function PageMarks({
  page,
  language,
  ranges,
  onStatus,
  onAdd,
  onNotDisclosure,
  onHideSite,
}: PageMarksProps) {
  const [places, setPlaces] = useState<Place[]>([]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [current, setCurrent] = useState(-1);
  const [collapsed, setCollapsed] = useState(false);
  const [, setMoves] = useState(0);
  const following = useRef<Following | null>(null);
  const timer = useRef(0);
  const card = useRef<HTMLElement>(null);
  const marks = useRef(new Map<number, HTMLButtonElement>());
  /** Whether the card that opens next takes the focus: when its mark was clicked or pressed. */
  const entering = useRef(false);
  const openedNow = useRef<Opened | null>(null);
  openedNow.current = opened;

  const later = (delay: number, then: () => void) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(then, delay);
  };
  const hover = (index: number, delay: number) => {
    if (!openedNow.current?.pinned) later(delay, () => setOpened({ index, pinned: false }));
  };
  const leave = () => {
    if (!openedNow.current?.pinned) later(delays.leave, () => setOpened(null));
  };
  const close = () => {
    clearTimeout(timer.current);
    const mark = marks.current.get(openedNow.current?.index ?? -1);
    if (card.current?.contains((card.current.getRootNode() as ShadowRoot).activeElement)) mark?.focus();
    setOpened(null);
  };
  const step = (by: 1 | -1) => {
    const count = ranges.length;
    // Text that left the page is passed over; when all of it did, there is nowhere to go.
    for (let steps = 1, index = current < 0 && by < 0 ? 0 : current; steps <= count; steps++) {
      index = (index + by + count) % count;
      const at = ranges[index] ?? [];
      if (at.length === 0) continue;
      bringIntoView(at);
      setCurrent(index);
      setOpened({ index, pinned: true });
      return;
    }
  };

  useEffect(() => {
    following.current = follow(document, ranges, (next) => {
      setPlaces((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      // An open card is put anew beside its text.
      if (openedNow.current) setMoves((moves) => moves + 1);
    });
    return () => following.current?.stop();
  }, [ranges]);

  useEffect(() => {
    const move = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || openedNow.current?.pinned) return;
      const index = event.target instanceof Element && event.target.localName === 'tazan-marks' ? -2 : -1;
      if (index === -2) return;
      const { clientX, clientY } = event;
      later(openedNow.current ? delays.leave : delays.text, () => {
        const found = following.current?.at(clientX, clientY) ?? -1;
        setOpened(found < 0 ? null : { index: found, pinned: false });
      });
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && openedNow.current) close();
    };
    document.addEventListener('pointermove', move, { passive: true });
    window.addEventListener('keydown', closeOnEscape, true);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('pointermove', move);
      window.removeEventListener('keydown', closeOnEscape, true);
    };
  }, []);

  const finding = opened ? page.disclosure.findings[opened.index] : undefined;
  const [spot, setSpot] = useState<Spot>({ left: 12, top: 12, maxHeight: 440 });
  // The card's size is known once it is drawn; it is then put where it fits, before the frame is shown.
  useLayoutEffect(() => {
    if (!opened || !card.current) return;
    if (entering.current) card.current.focus({ preventScroll: true });
    entering.current = false;
    const size = { width: card.current.offsetWidth, height: card.current.scrollHeight + 2 };
    const view = { width: document.scrollingElement?.clientWidth ?? innerWidth, height: innerHeight };
    const next = spotFor(following.current?.box(opened.index) ?? null, size, view);
    if (JSON.stringify(next) !== JSON.stringify(spot)) setSpot(next);
  });

  const { total } = countStatuses(page);
  return (
    <div class="page" lang={language}>
      <div class="spoken" role="status">
        {`${strings.region[language]} ${strings.measures[language]} ${countOf(total, language)}`}
      </div>
      {collapsed ? (
        <Pill page={page} language={language} onOpen={() => setCollapsed(false)} />
      ) : (
        <Bar
          page={page}
          language={language}
          current={current}
          onStep={step}
          onAdd={onAdd}
          onCollapse={() => setCollapsed(true)}
          onNotDisclosure={onNotDisclosure}
          onHideSite={onHideSite}
        />
      )}
      {places.map(({ index, x, y }) => {
        const one = page.disclosure.findings[index];
        if (!one) return null;
        const status = statusOf(page, one);
        const name = one.measure === 'other' ? undefined : page.about.get(one.measure);
        const says = `${name?.label[language] ?? strings.unclassified[language]}${status === 'unclassified' ? '' : `: ${statusLabels[status][language]}`}`;
        return (
          <button
            key={index}
            type="button"
            ref={(element) => {
              if (element) marks.current.set(index, element);
              else marks.current.delete(index);
            }}
            class={index === current ? 'beside current' : 'beside'}
            style={{ left: `${x}px`, top: `${y}px` }}
            aria-label={says}
            aria-expanded={opened?.index === index}
            onPointerEnter={() => hover(index, delays.mark)}
            onPointerLeave={leave}
            onFocus={(event) => {
              if (event.currentTarget.matches(':focus-visible')) hover(index, 0);
            }}
            onBlur={leave}
            onClick={() => {
              clearTimeout(timer.current);
              setCurrent(index);
              entering.current = !(opened?.index === index && opened.pinned);
              setOpened(entering.current ? { index, pinned: true } : null);
            }}
          >
            <StatusMark status={status} />
          </button>
        );
      })}
      {opened && finding && (
        <Card
          key={opened.index}
          page={page}
          finding={finding}
          language={language}
          spot={spot}
          element={card}
          onStatus={onStatus}
          onClose={close}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={leave}
        />
      )}
    </div>
  );
}

function Pill({ page, language, onOpen }: { page: MarkedPage; language: Language; onOpen(): void }) {
  const { total, counts } = countStatuses(page);
  const missing = (['unreviewed', 'gap', 'in-progress'] as const).filter((status) => counts[status]);
  return (
    <button
      type="button"
      class="pill"
      aria-label={strings.expand[language]}
      title={strings.expand[language]}
      onClick={onOpen}
    >
      {strings.measures[language]} {countOf(total, language)}
      {missing.map((status) => (
        <span key={status}>
          <StatusMark status={status} />
          {counts[status]}
        </span>
      ))}
    </button>
  );
}
