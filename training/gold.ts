import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { SourceText, State } from '../disclosure/disclosure';
import { readText } from '../documents/text';

/** One measure as labelled by hand. */
export interface GoldMeasure {
  quote: string;
  category: string;
  state: State;
  also?: string[];
  altQuotes?: string[];
  optional?: boolean;
}

/** One labelled document; a field that is missing is not scored. */
export interface GoldDocument {
  file: string;
  url?: string;
  disclosure: boolean;
  organisation?: string;
  published?: string;
  incidents?: string[];
  measures?: GoldMeasure[];
  nonMeasures?: string[];
}

/** A labelled document with its text as the product sees it. */
export interface LabelledDocument {
  gold: GoldDocument;
  source: SourceText;
}

/** A gold file that is missing or malformed; the message is one line that says which and why. */
export class GoldError extends Error {}

const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** What is wrong with one document of a gold file; '' for nothing. */
function wrongIn(value: unknown): string {
  const document = (value ?? {}) as Record<string, unknown>;
  if (!isText(document.file)) return '"file" is missing';
  if (typeof document.disclosure !== 'boolean') return '"disclosure" must be true or false';
  for (const name of ['url', 'organisation', 'published'])
    if (document[name] !== undefined && !isText(document[name])) return `"${name}" must be a text`;
  for (const name of ['incidents', 'nonMeasures'])
    if (document[name] !== undefined && !isList(document[name])) return `"${name}" must be a list of texts`;
  const { measures } = document;
  if (measures === undefined) return '';
  if (!Array.isArray(measures)) return '"measures" must be a list';
  const bad = measures.findIndex((one: unknown) => !isMeasure((one ?? {}) as Record<string, unknown>));
  return bad < 0 ? '' : `measure ${bad + 1} needs "quote", "category" and "state"`;
}

function isMeasure({ quote, category, state, also, altQuotes }: Record<string, unknown>): boolean {
  const lists = [also, altQuotes].every((list) => list === undefined || isList(list));
  return isText(quote) && isText(category) && /^(?:done|planned|ongoing)$/.test(String(state)) && lists;
}

/** Reads and checks a gold file; throws GoldError. */
export function readGold(path: string): GoldDocument[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new GoldError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(parsed)) throw new GoldError(`${path}: not a list of documents`);
  parsed.forEach((document: unknown, index) => {
    const wrong = wrongIn(document);
    if (wrong === '') return;
    const file = (document as Partial<GoldDocument> | null)?.file;
    const name = typeof file === 'string' ? ` (${file})` : '';
    throw new GoldError(`${path}: document ${index + 1}${name}: ${wrong}`);
  });
  return parsed as GoldDocument[];
}

/** The documents of a gold file as SourceTexts; PDFs as `pdfs` has them by their `file`. Throws GoldError when one is missing. */
export function loadDocuments(
  path: string,
  readPage: (html: string, url: string) => SourceText,
  pdfs: ReadonlyMap<string, SourceText> = new Map(),
): LabelledDocument[] {
  return readGold(path).map((gold) => {
    const pdf = pdfs.get(gold.file);
    if (pdf) return { gold, source: pdf };
    if (isPdf(gold))
      throw new GoldError(`${path}: ${gold.file} is a PDF: only \`npm run evaluate\` reads those`);
    const file = join(dirname(path), gold.file);
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      throw new GoldError(`${path}: ${gold.file} cannot be read`);
    }
    const url = gold.url ?? '';
    return { gold, source: extname(file) === '.html' ? readPage(text, url) : readText(text, { url }) };
  });
}

/** Whether a labelled document is a PDF. */
export function isPdf({ file }: GoldDocument): boolean {
  return extname(file).toLowerCase() === '.pdf';
}
