import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

/** Absolute path of the project. */
export const project = resolve(import.meta.dirname, '../..');

/** One import (or re-export, or `import()`) of a source file. */
export interface Import {
  /** As written, e.g. `../measures/index` or `preact`. */
  specifier: string;
  /** The project's file it leads to, e.g. `measures/index.ts`; undefined for a package. */
  file?: string;
  /** True when nothing of it is left in the built product. */
  typeOnly: boolean;
  /** Names taken from it; empty for `import 'x'` and `import('x')`. */
  names: string[];
}

/** A source file of the project. */
export interface Source {
  /** Relative to the project, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
  /** Names used as `name.something`, also as `globalThis.name.something`. */
  objects: Set<string>;
}

const notOurs = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'coverage']);

/** Every file and folder of the project under `folder`, relative to the project, with forward slashes. */
export function listFiles(folder = project): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const name = relative(project, path).split(sep).join(posix.sep);
      return entry.isDirectory() ? [name, ...listFiles(path)] : [name];
    });
}

/** Every source file of the project, parsed. Throws, naming the file, on one that does not parse. */
export function readSources(): Source[] {
  const files = listFiles();
  const known = new Set(files);
  return files
    .filter((path) => /\.(?:ts|tsx|mjs)$/u.test(path) && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join(project, path), 'utf8');
      return parseSource(path, text, (target) => known.has(target));
    });
}

/** Parses one file. `exists` says whether a path is a file of the project. */
export function parseSource(path: string, text: string, exists: (path: string) => boolean): Source {
  const { module, program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const found: Omit<Import, 'file'>[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    found.push({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
      names: entries.map((entry) => entry.importName.name ?? entry.importName.kind),
    });
  }
  for (const entry of module.staticExports.flatMap((statement) => statement.entries)) {
    if (!entry.moduleRequest) continue;
    found.push({
      specifier: entry.moduleRequest.value,
      typeOnly: entry.isType,
      names: [entry.importName.name ?? entry.importName.kind],
    });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = /^(['"`])(.*)\1$/u.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    if (specifier !== undefined) found.push({ specifier, typeOnly: false, names: [] });
  }
  const objects = new Set<string>();
  walk(program, (node) => {
    if (node.type === 'TSImportType') {
      const source = node.source as { value?: string } | undefined;
      if (source?.value !== undefined) found.push({ specifier: source.value, typeOnly: true, names: [] });
    }
    if (node.type === 'MemberExpression') objects.add(objectName(node.object as SyntaxNode));
  });
  const imports = found.map((one) => {
    const file = one.specifier.startsWith('.') ? resolveFile(path, one.specifier, exists) : undefined;
    return file === undefined ? one : { ...one, file };
  });
  return { path, text, imports, objects };
}

function resolveFile(from: string, specifier: string, exists: (path: string) => boolean): string | undefined {
  const target = posix.join(dirname(from), specifier.replace(/\?.*$/u, ''));
  return [target, `${target}.ts`, `${target}.tsx`, `${target}.d.ts`].find((path) => exists(path));
}

interface SyntaxNode {
  type: string;
  [field: string]: unknown;
}

/** `browser` for `browser.…`, `globalThis.browser.…`, `globalThis['browser'].…`; '' for anything else. */
function objectName(node: SyntaxNode): string {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type !== 'MemberExpression') return '';
  const { object, property } = node as unknown as { object: SyntaxNode; property: SyntaxNode };
  if (object.type !== 'Identifier' || !['globalThis', 'window', 'self'].includes(String(object.name)))
    return '';
  return String(property.name ?? property.value ?? '');
}

function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (value !== null && typeof value === 'object') {
    if ('type' in value && typeof value.type === 'string') visit(value as SyntaxNode);
    for (const one of Object.values(value)) walk(one, visit);
  }
}
