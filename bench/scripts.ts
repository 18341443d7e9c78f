import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workshop } from './session';

/** Scripts by file name, in the order they run in a page that asks for them. */
export type PageScripts = Readonly<Record<string, string>>;

interface ContentScript {
  matches: string[];
  js: string[];
  run_at: 'document_idle';
}

/**
 * Writes an extension whose content scripts run where the address asks for them: `?run=NAME`. So each of them meets a page
 * nothing has touched, in one browser. The answer is its folder.
 */
export function writeScripts(folder: string, runs: Readonly<Record<string, PageScripts>>): string {
  const path = join(workshop, folder);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  const content_scripts = Object.entries(runs).map(([name, scripts]): ContentScript => {
    for (const [file, code] of Object.entries(scripts)) writeFileSync(join(path, file), code);
    return {
      matches: [`http://127.0.0.1/*run=${name}`],
      js: Object.keys(scripts),
      run_at: 'document_idle',
    };
  });
  const manifest = { manifest_version: 3, name: folder, version: '1', content_scripts };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  return path;
}

/** Adds to an extension: a background, files, a script of every page, or one after those each page asks for. */
export function writeExtension(
  path: string,
  more: {
    background?: { service_worker: string };
    scripts: Readonly<Record<string, string>>;
    content?: string;
    after?: string;
  },
): string {
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: ContentScript[] };
  for (const [name, code] of Object.entries(more.scripts)) writeFileSync(join(path, name), code);
  if (more.after !== undefined) for (const one of manifest.content_scripts) one.js.push(more.after);
  if (more.content !== undefined)
    manifest.content_scripts.push({
      matches: ['http://127.0.0.1/*'],
      js: [more.content],
      run_at: 'document_idle',
    });
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, ...(more.background ? { background: more.background } : {}) }),
  );
  return path;
}
