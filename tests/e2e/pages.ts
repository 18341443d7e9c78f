import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, filesOf, serve } from '../../tools/serve.mjs';
import { project } from '../house/sources';

/** A labelled document, as EVALUATION's gold files hold them. */
export interface GoldDocument {
  file: string;
  disclosure: boolean;
  organisation?: string;
  measures?: { quote: string; category: string; state: string }[];
}

/** Pages by path, served on this machine. */
export interface Site {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** The labelled documents of the fixtures. */
export const fixtures: GoldDocument[] = readGold(join(project, 'tests/fixtures/documents'));

/** Folder of the reports the product started from; they are other people's and not in the project. */
export const seedFolder = join(project, '../shared/seeds');
export const hasSeeds = existsSync(join(seedFolder, 'gold.json'));
/** The labels of those reports; empty where they are not there. */
export const seeds: GoldDocument[] = hasSeeds ? readGold(seedFolder) : [];

function readGold(folder: string): GoldDocument[] {
  return JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
}

/**
 * Serves the fixtures under `/documents/` and `/pages/`, the gallery under `/gallery/`, the seeds as plain web pages
 * under `/seeds/`, and `pages` by their path.
 */
export function serveSite(pages: Record<string, Answer> = {}): Promise<Site> {
  const folders = new Map([
    ['/documents', filesOf(join(project, 'tests/fixtures/documents'))],
    ['/pages', filesOf(join(project, 'tests/fixtures/pages'))],
    ['/gallery', filesOf(join(project, 'gallery'))],
  ]);
  return serve((path) => {
    if (path.startsWith('/seeds/')) {
      return { body: asPage(readFileSync(join(seedFolder, path.slice('/seeds/'.length)), 'utf8')) };
    }
    for (const [prefix, answer] of folders) {
      if (path.startsWith(`${prefix}/`)) return answer(path.slice(prefix.length));
    }
    return pages[path];
  });
}

/** Text as extracted from a document, as a plain web page: title and heading from its subject, each line a paragraph. */
export function asPage(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines.slice(0, 10).map((line) => line.replace(/^#+\s*/u, ''));
  const heading =
    first.find((line) => line.length > 12 && /(?:について|お知らせ|報告|お詫び)/u.test(line)) ??
    first[0] ??
    '';
  const paragraphs = lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n');
  const title = escapeText(heading);
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${paragraphs}</body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
