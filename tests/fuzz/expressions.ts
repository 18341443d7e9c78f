import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { listFiles, project } from '../house/sources';

/** A regular expression of the product. */
export interface Expression {
  /** The file it stands in, relative to the project. */
  path: string;
  expression: RegExp;
}

const shipped =
  /^(?:measures|disclosure|documents|reports|checklist|components|entrypoints)\/.*\.tsx?$|^messaging\.ts$/u;

/**
 * Every regular expression that is written down in the product, and in which files one is put together from text, once for
 * each place. Read from the parsed sources: none can be forgotten.
 */
export function readExpressions(): { written: Expression[]; made: string[] } {
  const written: Expression[] = [];
  const made: string[] = [];
  for (const path of listFiles().filter((one) => shipped.test(one))) {
    for (const node of nodesOf(parseSync(path, readFileSync(join(project, path), 'utf8')).program)) {
      if (node.regex) written.push({ path, expression: new RegExp(node.regex.pattern, node.regex.flags) });
      if (/^(?:New|Call)Expression$/u.test(node.type) && node.callee?.name === 'RegExp') made.push(path);
    }
  }
  return { written, made };
}

interface SyntaxNode {
  type: string;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
}

function* nodesOf(node: unknown): Generator<SyntaxNode> {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return;
  if ('type' in node) yield node as SyntaxNode;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

/** What stands for a class of characters in a text made for an expression. */
const examples: Readonly<Record<string, string>> = { d: '1', s: ' ', w: 'a', S: '漢', D: '漢', W: '、' };

/** What to repeat against an expression: each of its own characters and words, and one character of every common kind. */
export function repeatable({ source }: RegExp): string[] {
  const plain = source
    .replace(/\\p\{[^}]*\}/gu, '漢')
    .replace(/\\u\{?([0-9a-f]{4,5})\}?/giu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/\(\?<?[:=!]/gu, '(')
    .replace(/\{\d+(?:,\d*)?\}/gu, '')
    .replace(/\\n/gu, '\n')
    .replace(/\\t/gu, '\t')
    .replace(/\\b/giu, '')
    .replace(/\\(.)/gu, (_, letter: string) => examples[letter] ?? letter);
  const words = plain.split(/[()|[\]?*+^$.{}]+/u).filter((one) => one !== '');
  return [...new Set(['漢', 'あ', 'ア', '1', 'a', ' ', '\n', ...words, ...words.flatMap((one) => [...one])])];
}
