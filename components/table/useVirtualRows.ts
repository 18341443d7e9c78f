import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface VirtualRowsOptions {
  count: number;
  /** Height in px of a row nobody has seen yet. */
  estimate: number;
  keyOf: (index: number) => string;
  /** Stays drawn wherever the window is: the row with the focus. */
  pinned: number;
  /** Px covered at the top and at the bottom of the window. */
  covered: { top: number; bottom: number };
}

/** The rows of a long list that are drawn, as the window scrolls over it. */
export interface VirtualRows {
  drawn: readonly VirtualItem[];
  /** Px of the list above the first row that is drawn, and altogether. */
  offset: number;
  total: number;
  /** For the element the rows are in. */
  list: (element: HTMLElement | null) => void;
  /** For each row, which says its index as `data-index`: its height is measured. */
  measure: (element: HTMLElement | null) => void;
  /** Brings a row into view, by no more than is needed. */
  reach: (index: number) => void;
}

/** Draws of a list only the rows near the window. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const element = useRef<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  const { count, estimate, keyOf, pinned, covered } = options;
  const settings = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: covered.top,
    scrollPaddingEnd: covered.bottom,
    rangeExtractor: (range: Range) => withPinned(defaultRangeExtractor(range), pinned, count),
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(settings));
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What stands above the list may have grown.
    const top = element.current && Math.round(element.current.getBoundingClientRect().top + scrollY);
    if (top !== null && top !== margin) setMargin(top);
  });
  return {
    drawn: virtualizer.getVirtualItems(),
    offset: margin,
    total: virtualizer.getTotalSize(),
    list: (list) => {
      element.current = list;
    },
    measure: (row) => virtualizer.measureElement(row),
    reach: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function withPinned(indexes: number[], pinned: number, count: number): number[] {
  if (pinned < 0 || pinned >= count || indexes.includes(pinned)) return indexes;
  return [...indexes, pinned].sort((a, b) => a - b);
}
