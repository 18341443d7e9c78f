import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Scrolling } from '../controls/Scrolling';
import { useText } from '../language';
import { statusLabels } from '../page/strings';
import { insightWords } from '../words/insights';
import type { Part } from './counts';

interface PictureProps {
  title: string;
  help?: string;
  /** What the picture shows, in words, for those who do not see it. */
  said: string;
  /** Draws it as wide as there is room, in px. Must change when, and only when, there is something else to draw. */
  draw: (width: number) => SVGElement;
  /** The fills in it, for the key. */
  fills: readonly Part[];
  /** The same as a table; made when it is asked for, since it may be long. */
  table: ComponentChildren;
}

/** Widths in px: where it cannot be told, and below which nothing can be drawn. */
const fallback = 640;
const least = 240;

/** A drawn picture, with what it shows in words and, on demand, as a table. */
export function Picture({ title, help, said, draw, fills, table }: PictureProps) {
  const t = useText();
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [asTable, setAsTable] = useState(false);
  useLayoutEffect(() => {
    const place = room.current;
    if (place === null) return;
    const measure = () => setWidth(Math.max(least, Math.floor(place.clientWidth) || fallback));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (width === 0) return;
    const drawing = draw(width);
    // What it shows is said around it; the marks of the drawing say nothing by themselves.
    drawing.setAttribute('aria-hidden', 'true');
    room.current?.replaceChildren(drawing);
  }, [draw, width]);
  return (
    <figure class="picture" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        {help && <p class="faint">{help}</p>}
      </figcaption>
      {fills.length > 0 && (
        <ul class="key" aria-label={t(insightWords.legend)}>
          {fills.map((part) => (
            <li key={part}>
              <svg width="18" height="12" aria-hidden="true">
                <rect
                  x="0.5"
                  y="0.5"
                  width="17"
                  height="11"
                  fill={`url(#fill-${part})`}
                  stroke={`var(--${part})`}
                />
              </svg>
              {t(statusLabels[part])}
            </li>
          ))}
        </ul>
      )}
      <div class="drawn" role="img" aria-label={said} ref={room} />
      <details class="behind" onToggle={(event) => setAsTable(event.currentTarget.open)}>
        <summary>{t(insightWords.asTable)}</summary>
        {asTable && <Scrolling label={title}>{table}</Scrolling>}
      </details>
    </figure>
  );
}
