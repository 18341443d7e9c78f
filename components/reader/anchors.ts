import type { PageBox, PdfPlaces, PdfSpot } from '../../documents/pdf';
import type { Places } from '../../documents/places';

/**
 * The way from the text of a PDF to its pages as they are shown. Each stretch asked for gets an element over its lines, with
 * its words in it unseen, so that marks stand on pages that are not drawn yet, and stay whatever the zoom.
 */
export class PageAnchors implements Places {
  private readonly layers = new Map<number, HTMLElement>();
  private readonly made = new Map<string, Range[]>();

  constructor(
    private readonly text: string,
    private readonly places: PdfPlaces,
  ) {}

  /** The layer over a page came, or (null) went. */
  attach(page: number, layer: HTMLElement | null): void {
    if (this.layers.get(page) === layer) return;
    if (layer) this.layers.set(page, layer);
    else this.layers.delete(page);
    this.made.clear();
  }

  rangesOf(start: number, end: number): Range[] {
    const key = `${start}-${end}`;
    const known = this.made.get(key);
    if (known?.every(({ startContainer }) => startContainer.isConnected)) return known;
    const ranges = this.places.boxesOf(start, end).flatMap((box) => {
      const layer = this.layers.get(box.page);
      return layer ? [anchorIn(layer, box, this.text.slice(box.start, box.end))] : [];
    });
    this.made.set(key, ranges);
    return ranges;
  }

  rangeOf(start: number, end: number): Range | null {
    return this.rangesOf(start, end)[0] ?? null;
  }

  /** What is selected on a page is selected in its text layer. */
  offsetsOf(range: Range): { start: number; end: number } | null {
    const root = range.commonAncestorContainer;
    const within = root instanceof Element ? root : root.parentElement;
    const runs = within?.matches('[data-item]')
      ? [within as HTMLElement]
      : [...(within?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].filter((run) =>
          range.intersectsNode(run),
        );
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) return null;
    const from = first.contains(range.startContainer) ? range.startOffset : 0;
    const to = last.contains(range.endContainer) ? range.endOffset : (last.textContent?.length ?? 0);
    return this.places.offsetsOf(spotIn(first, from), spotIn(last, to));
  }
}

function spotIn(run: HTMLElement, at: number): PdfSpot {
  const page = Number(run.closest<HTMLElement>('[data-page]')?.dataset.page);
  return { page, item: Number(run.dataset.item), at };
}

/** An element over a line, its text as long as the line. Measures are in points; the style knows the zoom. */
function anchorIn(layer: HTMLElement, box: PageBox, text: string): Range {
  const { ownerDocument: document } = layer;
  const anchor = document.createElement('span');
  const [length, size] = box.vertical
    ? [box.bottom - box.top, box.right - box.left]
    : [box.right - box.left, box.bottom - box.top];
  anchor.className = box.vertical ? 'anchor vertical' : 'anchor';
  anchor.textContent = text;
  const stretch = length / Math.max(widthOf(document, text, size), 1);
  for (const [name, value] of [
    ['--x', box.left],
    ['--y', box.top],
    ['--size', size],
    ['--stretch', stretch],
  ] as const)
    anchor.style.setProperty(name, String(Math.round(value * 1000) / 1000));
  layer.append(anchor);
  const range = document.createRange();
  range.selectNodeContents(anchor.firstChild ?? anchor);
  return range;
}

let context: CanvasRenderingContext2D | null | undefined;

/** How long a text is in the font of anchors at this size. */
function widthOf(document: Document, text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return [...text].length * size;
  context.font = `${size}px sans-serif`;
  return context.measureText(text).width;
}
