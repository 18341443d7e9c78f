import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Places } from '../../documents/places';
import { useText } from '../language';
import { readerWords } from '../words/reader';
import { PageAnchors } from './anchors';
import { PageSheet } from './PageSheet';
import type { ReaderActions, Shown } from './reader';
import { TextView } from './TextView';
import { Toolbar, type View } from './Toolbar';
import { useNear } from './useNear';
import { fitting, type Zoom } from './zoom';

/** Marks over the document that is shown. */
export interface MarksOver {
  /** Shows the marks of what was read, where `places` says its text stands. */
  show(text: NonNullable<Shown['text']>, places: Places): void;
  /** The places of a text view. */
  placesIn(article: HTMLElement, source: NonNullable<Shown['text']>['source']): Places;
}

interface DocumentViewProps {
  shown: Shown;
  actions: ReaderActions;
  marks: MarksOver;
  /** The page to begin with. */
  startPage: number;
}

/** A document with its toolbar: its pages as they look, or its text. */
export function DocumentView({ shown, actions, marks, startPage }: DocumentViewProps) {
  const t = useText();
  const { pages, text } = shown;
  const [view, setView] = useState<View>(pages ? 'pages' : 'text');
  const [zoom, setZoom] = useState<Zoom>('fit');
  const scroller = useRef<HTMLElement>(null);
  const { near, current, watch, hold } = useNear(scroller, startPage);
  const width = useWidth(scroller);
  const scale = zoom === 'fit' ? fitting(width, pages?.size(1).width ?? width) : zoom;
  const anchors = useMemo(
    () => (text?.places ? new PageAnchors(text.source.text, text.places) : null),
    [text],
  );
  const article = useRef<HTMLElement | null>(null);

  const goTo = useCallback((page: number) => {
    scroller.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  }, []);
  // What is read stays in view when the pages change their size: by zooming, with the window, or once they are there.
  useLayoutEffect(() => {
    if (view === 'pages') hold();
  }, [scale, view]);

  useEffect(() => {
    if (!text) return;
    if (view === 'pages' && anchors) marks.show(text, anchors);
    else if (article.current) marks.show(text, marks.placesIn(article.current, text.source));
  }, [text, view, anchors, marks]);

  return (
    <>
      <Toolbar
        shown={shown}
        view={view}
        onView={setView}
        current={current}
        onPage={goTo}
        zoom={zoom}
        scale={scale}
        onZoom={setZoom}
        actions={actions}
      />
      <Progress shown={shown} onCancel={actions.cancel} />
      <main
        class={view === 'pages' ? 'document pages' : 'document'}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
        tabIndex={0}
        aria-label={t(readerWords.document)}
        style={{ '--scale': scale, '--total-scale-factor': scale }}
      >
        {view === 'pages' && pages
          ? Array.from({ length: pages.count }, (_, i) => (
              <PageSheet
                key={i}
                number={i + 1}
                pages={pages}
                anchors={anchors}
                near={near.has(i + 1)}
                scale={scale}
                element={watch(i + 1)}
              />
            ))
          : text && (
              <TextView
                source={text.source}
                element={(found) => {
                  article.current = found;
                }}
              />
            )}
      </main>
    </>
  );
}

/** How far the reading is; then how many measures were found, for who cannot see the marks. */
function Progress({ shown, onCancel }: { shown: Shown; onCancel: () => void }) {
  const t = useText();
  const { pages, read, text, imageOnly } = shown;
  if (text || imageOnly) {
    const count = text?.reading.disclosure?.findings.length ?? 0;
    return (
      <p class="spoken" role="status">
        {text ? t(readerWords.ready, count) : t(readerWords.imageOnly)}
      </p>
    );
  }
  const all = pages !== null && read >= pages.count;
  return (
    <div class="reading-progress">
      <progress
        aria-label={t(readerWords.document)}
        {...(pages && !all ? { value: read, max: pages.count } : {})}
      />
      <span role="status">
        {pages && !all ? t(readerWords.reading, read, pages.count) : t(readerWords.judging)}
      </span>
      <button type="button" class="button quiet" onClick={onCancel}>
        {t(readerWords.cancel)}
      </button>
    </div>
  );
}

/** Width an element has for its content, in CSS px. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const found = element.current;
    if (!found) return;
    const measure = () => setWidth(Math.max(200, found.clientWidth - 2 * margin));
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(found);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}

/** Room beside the pages, in CSS px. */
const margin = 24;
