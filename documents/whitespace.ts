/** A stretch of a line that stands in a text node. */
export interface Placed {
  /** Offset in the line. */
  start: number;
  length: number;
  node: Text;
  /** Offset in the node's data. */
  offset: number;
}

/** White space that collapses, and characters that have no width: none of them may split a phrase. */
const special = /[ \t\n\r\f\v\u0085\u2028\u2029]+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

const collapses = /^[ \t\n\r\f\v\u0085\u2028\u2029]/;

/** Characters written without spaces between them: white space with a line break disappears there. */
function unspaced(code: number): boolean {
  return code >= 0x2e80 && !(code >= 0xac00 && code <= 0xd7af);
}

/** One line of text on its way from text nodes: white space collapsed as the browser does it. */
export class Line {
  text = '';
  readonly placed: Placed[] = [];
  private gap: { node: Text; offset: number; broken: boolean } | null = null;

  /** Adds a part of a text node, up to `end`. `keep`: white space is preserved there. */
  add(node: Text, data: string, start: number, end: number, keep: boolean): void {
    let at = start;
    special.lastIndex = start;
    for (;;) {
      const match = special.exec(data);
      const stop = match && match.index < end ? match.index : end;
      if (stop > at) this.put(node, at, data.slice(at, stop));
      if (!match || match.index >= end) return;
      const until = Math.min(end, special.lastIndex);
      if (collapses.test(match[0])) {
        if (keep) this.put(node, match.index, ' '.repeat(until - match.index));
        else this.space(node, match.index, /[\n\r\u2028\u2029]/.test(match[0]));
      }
      at = until;
    }
  }

  private space(node: Text, offset: number, broken: boolean): void {
    if (this.gap) this.gap.broken ||= broken;
    else this.gap = { node, offset, broken };
  }

  private put(node: Text, offset: number, piece: string): void {
    if (
      this.gap &&
      this.text !== '' &&
      !(this.gap.broken && unspaced(this.ending) && unspaced(piece.charCodeAt(0)))
    ) {
      this.placed.push({ start: this.text.length, length: 1, node: this.gap.node, offset: this.gap.offset });
      this.text += ' ';
    }
    this.gap = null;
    this.placed.push({ start: this.text.length, length: piece.length, node, offset });
    this.text += piece;
  }

  private get ending(): number {
    return this.text.charCodeAt(this.text.length - 1);
  }

  /** Puts the next line behind this one; Latin words stay apart. */
  join(next: Line): void {
    const spaced =
      this.text !== '' && next.text !== '' && !unspaced(this.ending) && !unspaced(next.text.charCodeAt(0));
    if (spaced) this.text += ' ';
    for (const place of next.placed) this.placed.push({ ...place, start: place.start + this.text.length });
    this.text += next.text;
  }
}
