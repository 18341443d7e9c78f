import type { IncidentId } from '../measures/incidents';
import type { MeasureId } from '../measures/index';

/** What a block of visible text is on the page. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'term' | 'definition' | 'caption';

/** One block of visible text: `text.slice(start, end)` of its SourceText, without line breaks inside. */
export interface Block {
  /** Offset of the first UTF-16 unit in SourceText.text. */
  start: number;
  /** Offset after the last UTF-16 unit. */
  end: number;
  kind: BlockKind;
  /** Heading level 1–6, or nesting depth of a list item from 1; 0 otherwise. */
  level: number;
  /** For cells: which table of the document (from 0), row, column, and whether it is a header cell. */
  cell?: { table: number; row: number; column: number; header: boolean };
  /** Inside nav, aside, footer, related links and the like: shown on the page but no part of the notice. */
  furniture: boolean;
}

/** A document as text with structure; made by documents/, read by disclosure/. Serialisable. */
export interface SourceText {
  /** Visible text; blocks separated by single `\n`. Cut at 1,000,000 UTF-16 units. */
  text: string;
  /** In reading order, not overlapping, covering all of `text` but the separators. */
  blocks: Block[];
  /** The document's title element, or '' . */
  title: string;
  /** og:site_name or the like, or ''. */
  siteName: string;
  /** Address of the document, or '' for pasted text. */
  url: string;
  kind: 'html' | 'pdf' | 'text';
  /** True when text was cut at the limit; the user is told. */
  truncated: boolean;
  /** For PDF: offset in `text` at which each page starts. */
  pages?: number[];
}

/** done: carried out; planned: promised; ongoing: under way or kept up. */
export type State = 'done' | 'planned' | 'ongoing';

/** Who carries the measure out. */
export type Actor = 'self' | 'vendor' | 'outside-expert';

/** Something in the text that spoke for (weight > 0) or against (weight < 0) a conclusion. */
export interface Evidence {
  kind: 'phrase' | 'characters' | 'rule' | 'heading' | 'position';
  /** The words of the document, or the name of the rule that spoke. */
  text: string;
  /** Logit units. */
  weight: number;
}

/** One place in a disclosure that states a measure. */
export interface Finding {
  /** `other`: a measure that fits no entry of the taxonomy; the user classifies it. */
  measure: MeasureId | 'other';
  state: State;
  /** Exact text: `source.text.slice(start, end)`. For bundled reports our summary, with start = end = 0. */
  quote: string;
  start: number;
  end: number;
  /** ISO date (yyyy-mm-dd, or yyyy-mm) on which it was or will be done, where the text says so. */
  date?: string;
  actor?: Actor;
  /** Heading the finding stands under, or ''. */
  section: string;
  /** 0–1; calibrated on documents not trained on. */
  confidence: number;
  evidence: Evidence[];
  /** Bundled reports only: our own summary; their text is never in the product. */
  summary?: { ja: string; en: string };
}

/** Is it a disclosure, and why. */
export interface Verdict {
  disclosure: boolean;
  /** 0–1. */
  score: number;
  reasons: Evidence[];
}

/** Which report of an incident this is: first notice, follow-up, final report. */
export type Stage = 'first' | 'followup' | 'final';

/** A number of people or records affected. */
export interface Affected {
  count: number;
  /** What is counted, in the document's words or (bundled reports) ours. */
  what: string;
  approx?: boolean;
}

/** What is known of one organisation's notice about one incident, its findings aside. */
export interface Facts {
  /** '' where the text does not say. */
  organisation: string;
  title: string;
  /** ISO date, or '' where unknown. */
  published: string;
  /** ISO date on which the organisation noticed the incident. */
  discovered?: string;
  stage: Stage;
  incidents: IncidentId[];
  affected: Affected[];
  /** Kinds of leaked items, e.g. 氏名. */
  leakedItems: string[];
  /** What failed or was missing, in the document's words or (bundled reports) ours. */
  causes: string[];
}

/** One organisation's notice about one incident, as read. */
export interface Disclosure extends Facts {
  url: string;
  findings: Finding[];
}

/** What reading a document gives. `disclosure` is there when the verdict says so, or when reading was forced. */
export interface Reading {
  verdict: Verdict;
  disclosure?: Disclosure;
  /** True when the text was cut at the limit. */
  truncated: boolean;
}
