/** A stretch of the text that stands, unit for unit, in one text node. */
interface Stretch {
  /** Offset in the text of the document as read. */
  start: number;
  length: number;
  node: Text;
  /** Offset in the node's data. */
  offset: number;
}

/** Where the text of a document stands in its DOM. */
export interface Places {
  /**
   * The text from `start` to `end` as Ranges, one for each stretch of a text node, so that nothing between them
   * (readings of ruby, hidden text) is in them. Empty when any of it no longer stands where it was read.
   */
  rangesOf(start: number, end: number): Range[];
  /** One Range from the first to the last of them; null when there is none, or they stand in different trees. */
  rangeOf(start: number, end: number): Range | null;
  /** From the first to the last unit of the text that a range of the page holds; null where it holds none. */
  offsetsOf(range: Range): { start: number; end: number } | null;
}

/** Builds Places while a document is read: stretches come in the order of the text. */
export class PlaceTable implements Places {
  private readonly stretches: Stretch[] = [];
  private text = '';

  add(start: number, length: number, node: Text, offset: number): void {
    const last = this.stretches.at(-1);
    if (last?.node === node && last.start + last.length === start && last.offset + last.length === offset)
      last.length += length;
    else this.stretches.push({ start, length, node, offset });
  }

  /** Ends the building; `text` is what the stretches are checked against later. */
  finish(text: string): Places {
    this.text = text;
    return this;
  }

  rangesOf(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    for (let i = this.firstEndingAfter(start); i < this.stretches.length; i++) {
      const stretch = this.stretches[i];
      if (!stretch || stretch.start >= end) break;
      const from = Math.max(start, stretch.start);
      const to = Math.min(end, stretch.start + stretch.length);
      const offset = stretch.offset + from - stretch.start;
      if (!stretch.node.isConnected || !alike(stretch.node.data, offset, this.text, from, to)) return [];
      const range = stretch.node.ownerDocument.createRange();
      range.setStart(stretch.node, offset);
      range.setEnd(stretch.node, offset + to - from);
      ranges.push(range);
    }
    return ranges;
  }

  rangeOf(start: number, end: number): Range | null {
    const ranges = this.rangesOf(start, end);
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first || !last || first.startContainer.getRootNode() !== last.endContainer.getRootNode())
      return null;
    const whole = first.cloneRange();
    whole.setEnd(last.endContainer, last.endOffset);
    // Slotted text may be shown in another order than it stands in its tree.
    return whole.collapsed ? null : whole;
  }

  offsetsOf(range: Range): { start: number; end: number } | null {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const stretch of this.stretches) {
      const { node } = stretch;
      if (!node.isConnected || !range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset - stretch.offset : 0;
      const to = node === range.endContainer ? range.endOffset - stretch.offset : stretch.length;
      if (from >= stretch.length || to <= 0 || from >= to) continue;
      start = Math.min(start, stretch.start + Math.max(from, 0));
      end = Math.max(end, stretch.start + Math.min(to, stretch.length));
    }
    return start < end ? { start, end } : null;
  }

  private firstEndingAfter(position: number): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.stretches[middle];
      if (stretch && stretch.start + stretch.length <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether the node still holds the text; a white-space character may stand for another. */
function alike(data: string, offset: number, text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const there = data.charAt(offset + i - from);
    const here = text.charAt(i);
    if (there !== here && !(here === ' ' && /\s/.test(there))) return false;
  }
  return true;
}
