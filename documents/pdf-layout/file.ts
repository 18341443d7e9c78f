/**
 * What is used of pdf.js, so that this room needs neither its build nor a document: a file opened by any build of
 * pdf.js is one of these.
 */

/** A run of text as pdf.js gives it; `transform` takes text space to the page's own, in points from the lower left. */
export interface TextRun {
  str: string;
  transform: number[];
  /** Advance in points, for horizontal and for vertical writing. */
  width: number;
  height: number;
  fontName: string;
}

/** The beginning or end of marked content; `tag` is `Artifact` for running heads and decoration. */
export interface ContentMark {
  type: string;
  tag?: string | null;
}

/** The text of a page. The places of runs in `items` without the marks are the numbers of the text layer's elements. */
export interface PageContent {
  items: (TextRun | ContentMark)[];
  styles: Record<string, { vertical?: boolean; fontFamily: string }>;
}

/** What draws a page: numbers of operators, and the arguments of each. */
export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

/** A page of an opened file. */
export interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(options: {
    includeMarkedContent: boolean;
    disableNormalization: boolean;
  }): Promise<PageContent>;
  getOperatorList(): Promise<Operators>;
  getAnnotations(): Promise<{ subtype?: string; rect?: number[] }[]>;
  /** Fonts by name, once the operators were asked for. */
  commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): unknown;
}

/** A file that pdf.js opened. */
export interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: object }>;
}

/** The operators that are looked at, by their numbers in pdf.js (`OPS`); a test holds them equal. */
export const operators = {
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  constructPath: 91,
} as const;
