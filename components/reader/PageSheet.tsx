import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../language';
import { readerWords } from '../words/reader';
import type { PageAnchors } from './anchors';
import type { PdfPages } from './reader';

interface PageSheetProps {
  number: number;
  pages: PdfPages;
  anchors: PageAnchors | null;
  /** Near the part that is seen: it is drawn then, and given back later. */
  near: boolean;
  /** CSS px for a point. */
  scale: number;
  element: (sheet: HTMLElement | null) => void;
}

/** A canvas has no more pixels than this: browsers draw larger ones not at all. */
const mostPixels = 16_000_000;

/** One page of a PDF: its picture, its text to be selected, and the places of what was read. */
export function PageSheet({ number, pages, anchors, near, scale, element }: PageSheetProps) {
  const t = useText();
  const { width, height } = pages.size(number);
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    anchors?.attach(number, layer.current);
    return () => anchors?.attach(number, null);
  }, [anchors, number]);
  return (
    <section
      class="sheet"
      data-page={number}
      aria-label={t(readerWords.page, number)}
      ref={element}
      style={{ '--width': width, '--height': height }}
    >
      {near && <Picture pages={pages} number={number} scale={scale} size={width * height} />}
      {near && <TextOver pages={pages} number={number} />}
      <div class="anchors" aria-hidden="true" ref={layer} />
    </section>
  );
}

function Picture({
  pages,
  number,
  scale,
  size,
}: Pick<PageSheetProps, 'pages' | 'number' | 'scale'> & { size: number }) {
  const t = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const drawn = canvas.current;
    if (!drawn) return;
    const stop = new AbortController();
    const sharp = Math.min(scale * devicePixelRatio, Math.sqrt(mostPixels / size));
    pages.draw(number, drawn, sharp, stop.signal).then(
      () => setFailed(false),
      () => setFailed(!stop.signal.aborted),
    );
    return () => stop.abort();
  }, [pages, number, scale, size]);
  useEffect(
    () => () => {
      // Its memory is given back at once, not when the element is.
      if (canvas.current) canvas.current.width = canvas.current.height = 0;
    },
    [],
  );
  return (
    <>
      <canvas ref={canvas} />
      {failed && <p class="undrawn">{t(readerWords.notDrawn)}</p>}
    </>
  );
}

function TextOver({ pages, number }: Pick<PageSheetProps, 'pages' | 'number'>) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const over = layer.current;
    if (!over) return;
    const stop = new AbortController();
    // A text that cannot be put over its page is still in the text view.
    pages.drawText(number, over, stop.signal).catch(() => {});
    return () => stop.abort();
  }, [pages, number]);
  return <div class="textLayer" ref={layer} />;
}
