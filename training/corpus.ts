import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Context, contexts, featureText } from '../disclosure/context';
import { readPublished } from '../disclosure/publication';
import { sectionKinds } from '../disclosure/sections';
import { type Clause, segment } from '../disclosure/segment';
import { measures } from '../measures/index';
import { type LabelledDocument, loadDocuments } from './gold';
import { type Label, labelClauses } from './label';
import { readPage } from './page';

/** Where the text learned from lies. */
export const trainingFolder = fileURLToPath(new URL('.', import.meta.url));

/** A labelled document cut into clauses. */
export interface ReadDocument extends LabelledDocument {
  /** Who wrote it; figures are cross-validated over writers. */
  writer: string;
  clauses: Clause[];
  contexts: Context[];
  labels: Label[];
}

/** A clause to learn from: of a document, or single. */
export interface Example {
  context: Context;
  /** Categories it states; none for no measure; undefined where the label is unclear. */
  categories: readonly string[] | undefined;
  /** Categories that would be right too: it teaches nothing of these. */
  accepted: readonly string[];
  /** States of those, or of a single clause; '' where not labelled. */
  state: string;
  writer: string;
  /** False for a clause without a document around it. */
  inDocument: boolean;
  /** What it may be used for: a phrase of the catalog teaches categories only. */
  teaches: 'all' | 'category';
}

/** Disclosures of a gold file, cut and labelled. */
export function readDisclosures(path: string, writer: string): ReadDocument[] {
  return loadDocuments(path, readPage)
    .filter(({ gold }) => gold.disclosure && gold.measures !== undefined)
    .map((document) => {
      const clauses = segment(document.source);
      return {
        ...document,
        writer,
        clauses,
        contexts: contexts(document.source, clauses, readPublished(document.source)),
        labels: labelClauses(document.source, clauses, document.gold),
      };
    });
}

/** Folders of a training folder that hold a gold file, in order. */
export function goldFolders(name: string): { name: string; gold: string }[] {
  const folder = join(trainingFolder, name);
  return readdirSync(folder)
    .sort()
    .map((one) => ({ name: one, gold: join(folder, one, 'gold.json') }))
    .filter(({ gold }) => existsSync(gold));
}

/** The clauses of a document as examples. */
export function examplesOf(document: ReadDocument): Example[] {
  return document.contexts.map((context, index) => {
    const label = document.labels[index];
    return {
      context,
      categories: label?.ignored ? undefined : (label?.measures ?? []).map((measure) => measure.category),
      accepted: (label?.measures ?? []).flatMap((measure) => measure.also ?? []),
      state: label?.measures[0]?.state ?? '',
      writer: document.writer,
      inDocument: true,
      teaches: 'all',
    };
  });
}

function alone(text: string, section: string): Context {
  const own = featureText(text);
  const kind = (sectionKinds as readonly string[]).includes(section) ? section : 'none';
  return {
    own,
    before: '',
    after: '',
    heading: '',
    above: '',
    header: '',
    row: '',
    lead: '',
    ending: own.slice(-14),
    date: '',
    cues: ['bias', 'single', `section:${kind}`],
  };
}

/** The labelled single clauses of training/clauses. */
export function singleClauses(): Example[] {
  const folder = join(trainingFolder, 'clauses');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .flatMap((line) => {
      const [label = '', state = '', section = '', text = ''] = line.split('\t');
      if (text === '') return [];
      const none = label === 'none';
      return [
        {
          context: alone(text, section),
          categories: none ? [] : label.split(','),
          accepted: [],
          state: none ? '' : state,
          writer: '',
          inDocument: false,
          teaches: 'all' as const,
        },
      ];
    });
}

/** Phrases, labels, definitions and examples of the catalog. */
export function catalogPhrases(): Example[] {
  return measures.flatMap((measure) => {
    const example = (text: string, categories: string[], teaches: 'all' | 'category'): Example => ({
      context: alone(text, 'none'),
      categories,
      accepted: [],
      state: '',
      writer: '',
      inDocument: false,
      teaches,
    });
    return [
      ...[...measure.phrases, measure.label.ja, measure.definition.ja].map((text) =>
        example(text, [measure.id], 'category'),
      ),
      ...measure.examples.yes.map((text) => example(text, [measure.id], 'all')),
      ...measure.examples.no.map((text) => example(text, [], 'all')),
    ];
  });
}
