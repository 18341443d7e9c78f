import type { Block, SourceText } from '../disclosure/disclosure';
import { blockTags, editable, unread } from './elements';
import { furnitureOf } from './furniture';
import { sentenceGoesOn } from './linebreaks';
import { type Places, PlaceTable } from './places';
import { type Extent, type Region, settleFurniture } from './regions';
import { Tables } from './tables';
import { Line } from './whitespace';

export type { Places } from './places';

/** What is read of a page, in UTF-16 units, and how many nodes are visited at most; the rest is left out and said so. */
const textLimit = 1_000_000;
const nodeLimit = 1_000_000;

/** How a page is seen by whoever reads it: laid out by a browser, or as markup alone. */
export interface Seeing {
  /** Whether the element itself is shown; asked from the outside in, never below one that is not. */
  visible(element: Element): boolean;
  /** Whether the source's line breaks are kept in the element's text. */
  preformatted(element: Element): boolean;
  /** Whether an element that is inline by its name is shown as a block. */
  block?(element: Element): boolean;
}

/** A page as text, and the way back from the text to the page. */
export interface PageText {
  source: SourceText;
  places: Places;
}

/** What text directly inside an element becomes. */
interface Flow {
  kind: Block['kind'];
  level: number;
  /** How many lists are open. */
  lists: number;
  /** The table being in, by its number, and the cell. */
  table: number | undefined;
  cell: Block['cell'] | undefined;
  inNotice: boolean;
  link: boolean;
}

/** An element being read: where its children are up to, and what is to be done when they end. */
interface Open {
  next: Node | null;
  /** Children that are no siblings of each other: the nodes of a slot. */
  slotted: readonly Node[] | null;
  at: number;
  flow: Flow;
  block: boolean;
  region: Region | null;
}

/**
 * A page's DOM → its visible text in blocks, and the places the text stands at. Work is bounded, and no deeper nesting of the
 * page is a deeper call here. The page is not changed.
 */
export function readDocument(root: Document | Element, seeing: Seeing & { url: string }): PageText {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const start =
    root.nodeType === 9 ? ((root as Document).body ?? (root as Document).documentElement) : (root as Element);
  const reader = new Reader(seeing);
  if (start) reader.read(start);
  return reader.finish({
    title: document ? titleOf(document) : '',
    siteName: document ? siteNameOf(document) : '',
    url: seeing.url,
  });
}

function titleOf(document: Document): string {
  return document.title.slice(0, 1000).replace(/\s+/g, ' ').trim();
}

function siteNameOf(document: Document): string {
  for (const name of [
    'meta[property="og:site_name"]',
    'meta[name="application-name"]',
    'meta[name="apple-mobile-web-app-title"]',
  ]) {
    const content = document.querySelector(name)?.getAttribute('content')?.slice(0, 300).trim();
    if (content) return content;
  }
  return '';
}

class Reader {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: Block[] = [];
  private readonly places = new PlaceTable();
  private readonly tables = new Tables();
  private readonly regions: Region[] = [];
  private truncated = false;
  /** Text so far without the separators, and how much of it is links. */
  private units = 0;
  private links = 0;
  private mains = 0;
  /** The block being collected: lines, each as the text nodes gave it, and a mark for an empty line. */
  private lines: Line[] = [new Line()];
  private linked = 0;
  private raw = 0;

  constructor(private readonly seeing: Seeing) {}

  read(root: Element): void {
    const flow: Flow = {
      kind: 'paragraph',
      level: 0,
      lists: 0,
      table: undefined,
      cell: undefined,
      inNotice: false,
      link: false,
    };
    const stack: Open[] = [this.open(root, flow)];
    for (let nodes = 0; ; nodes++) {
      const top = stack.at(-1);
      if (!top || this.truncated) break;
      const node = this.take(top);
      if (!node) {
        stack.pop();
        this.close(top);
      } else if (nodes > nodeLimit) this.truncated = true;
      else if (node.nodeType === 3) this.addText(node as Text, top.flow);
      else if (node.nodeType === 1) {
        const element = node as Element;
        const tag = element.localName;
        if (tag === 'br') this.lines.push(new Line());
        else if (!unread.has(tag) && !editable(element) && this.seeing.visible(element))
          stack.push(this.open(element, top.flow));
      }
    }
    for (const open of stack.reverse()) this.close(open);
  }

  private take(open: Open): Node | null {
    if (open.slotted) return open.slotted[open.at++] ?? null;
    const node = open.next;
    open.next = node?.nextSibling ?? null;
    return node;
  }

  private open(element: Element, outer: Flow): Open {
    const tag = element.localName;
    const role = element.getAttribute('role');
    const block = blockTags.has(tag) || role === 'heading' || this.seeing.block?.(element) === true;
    const flow = { ...outer };
    let region: Region | null = null;
    if (block) {
      this.flush(outer);
      this.shape(element, tag, role, flow);
      const furniture = furnitureOf(element, outer.inNotice);
      if (furniture !== 'none' || tag === 'ul' || tag === 'ol') {
        const begin = this.extent();
        region = { furniture, begin, end: begin };
      }
      if (tag === 'main' || tag === 'article' || role === 'main') flow.inNotice = true;
      if (tag === 'main' || tag === 'h1' || role === 'main') this.mains += 1;
    }
    if (tag === 'a') flow.link = true;
    const shadow = element.shadowRoot;
    const assigned =
      tag === 'slot' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [];
    return {
      next: (shadow ?? element).firstChild,
      slotted: assigned.length > 0 ? assigned : null,
      at: 0,
      flow,
      block,
      region,
    };
  }

  /** Sets what text directly inside a block element becomes. */
  private shape(element: Element, tag: string, role: string | null, flow: Flow): void {
    if (/^h[1-6]$/.test(tag)) Object.assign(flow, { kind: 'heading', level: Number(tag.charAt(1)) });
    else if (role === 'heading') {
      const level = Number(element.getAttribute('aria-level'));
      Object.assign(flow, { kind: 'heading', level: level >= 1 && level <= 6 ? Math.floor(level) : 2 });
    } else if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') flow.lists += 1;
    else if (tag === 'li') Object.assign(flow, { kind: 'item', level: Math.max(1, flow.lists) });
    else if (tag === 'dt') Object.assign(flow, { kind: 'term', level: 0 });
    else if (tag === 'dd') Object.assign(flow, { kind: 'definition', level: 0 });
    else if (tag === 'caption' || tag === 'figcaption' || tag === 'legend')
      Object.assign(flow, { kind: 'caption', level: 0 });
    else if (tag === 'table') {
      flow.table = this.tables.open(element, flow.table);
      Object.assign(flow, { kind: 'paragraph', level: 0, cell: undefined });
    } else if (tag === 'tr' && flow.table !== undefined) this.tables.row(flow.table);
    else if ((tag === 'td' || tag === 'th') && flow.table !== undefined) {
      Object.assign(flow, { kind: 'cell', level: 0, lists: 0, cell: this.tables.cell(flow.table, element) });
    }
  }

  private close(open: Open): void {
    if (!open.block) return;
    this.flush(open.flow);
    const { region } = open;
    if (!region) return;
    region.end = this.extent();
    if (region.end.blocks > region.begin.blocks) this.regions.push(region);
  }

  private extent(): Extent {
    return { blocks: this.blocks.length, units: this.units, links: this.links, mains: this.mains };
  }

  private addText(node: Text, flow: Flow): void {
    // What is beyond the limit is not even looked at; white space may shrink a little more than is allowed for here.
    const room = textLimit * 4 - this.raw;
    const data = node.data.length > room ? node.data.slice(0, room) : node.data;
    if (node.data.length > room) this.truncated = true;
    this.raw += data.length;
    const parent = node.parentElement;
    const broken =
      /\S[^\S\n]*\n|\n[^\S\n]*\S/.test(data) && parent !== null && this.seeing.preformatted(parent);
    let at = 0;
    while (broken) {
      const end = data.indexOf('\n', at);
      if (end === -1) break;
      this.last().add(node, data, at, end, true);
      this.lines.push(new Line());
      at = end + 1;
    }
    const before = this.last().text.length;
    this.last().add(node, data, at, data.length, broken);
    if (flow.link) this.linked += this.last().text.length - before;
    if (this.length + before > textLimit) this.flush(flow);
  }

  private last(): Line {
    let line = this.lines.at(-1);
    if (!line) {
      line = new Line();
      this.lines.push(line);
    }
    return line;
  }

  /** Ends the block being collected: its lines become one block each, sentences broken by hand made whole. */
  private flush(flow: Flow): void {
    const { lines } = this;
    this.lines = [new Line()];
    let open: Line | null = null;
    for (const line of lines) {
      if (open && flow.kind !== 'heading' && sentenceGoesOn(open.text, line.text)) open.join(line);
      else if (open && flow.kind === 'heading' && line.text.trim() !== '') open.join(line);
      else {
        if (open) this.write(open, flow);
        open = line;
      }
    }
    if (open) this.write(open, flow);
    this.links += this.linked;
    this.linked = 0;
  }

  private write(line: Line, flow: Flow): void {
    const lead = line.text.length - line.text.trimStart().length;
    const text = line.text.trim();
    if (text === '' || (this.truncated && this.length >= textLimit)) return;
    const start = this.length === 0 ? 0 : this.length + 1;
    let end = start + text.length;
    if (end > textLimit) {
      this.truncated = true;
      end = textLimit;
      // Half of a surrogate pair is no character.
      if (/[\ud800-\udbff]/.test(text.charAt(end - start - 1))) end -= 1;
      if (end <= start) return;
    }
    for (const { start: from, length, node, offset } of line.placed) {
      const low = Math.max(from - lead, 0);
      const high = Math.min(from - lead + length, end - start);
      if (low < high) this.places.add(start + low, high - low, node, offset + low - (from - lead));
    }
    this.parts.push(text.slice(0, end - start));
    this.length = end;
    this.units += end - start;
    const { kind, level, cell } = flow;
    this.blocks.push({ start, end, kind, level, furniture: false, ...(cell ? { cell: { ...cell } } : {}) });
  }

  finish(about: Pick<SourceText, 'title' | 'siteName' | 'url'>): PageText {
    const text = this.parts.join('\n');
    this.tables.settle(this.blocks);
    settleFurniture(this.blocks, this.regions, this.extent());
    const source: SourceText = {
      text,
      blocks: this.blocks,
      ...about,
      kind: 'html',
      truncated: this.truncated,
    };
    return { source, places: this.places.finish(text) };
  }
}
