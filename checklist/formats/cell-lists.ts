import type { EvidenceNote } from '../checklist';

/** Lists stand in one cell, an entry a line; an empty entry is a lone `\`, and `\` writes what has a meaning here. */
const escapes: readonly (readonly [character: string, written: string])[] = [
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['<', '\\<'],
  ['>', '\\>'],
];

/** The tags as one cell. */
export function writeTags(tags: readonly string[]): string {
  return tags.map((tag) => withEscapes(tag) || '\\').join('\n');
}

/** The tags of a cell; a cell not written by us may also set them apart by commas. */
export function readTags(cell: string): string[] {
  return linesOf(cell).map((line) => (line === '\\' ? '' : withoutEscapes(line)));
}

/** The evidence as one cell: each a line, `text <address>`. */
export function writeEvidence(evidence: readonly EvidenceNote[]): string {
  return evidence
    .map(({ text, url }) => {
      if (url === '') return withEscapes(text) || '\\';
      return text === '' ? `<${withEscapes(url)}>` : `${withEscapes(text)} <${withEscapes(url)}>`;
    })
    .join('\n');
}

/** The evidence of a cell; a line that is an address alone is one, written by whomever. */
export function readEvidence(cell: string): EvidenceNote[] {
  return linesOf(cell).map((line) => {
    if (line === '\\') return { text: '', url: '' };
    const [, text, url] = /^(?:(.*) )?<((?:[^<>\\]|\\.)*)>$/su.exec(line) ?? [];
    if (url !== undefined) return { text: withoutEscapes(text ?? ''), url: withoutEscapes(url) };
    if (/^https?:\/\/\S+$/u.test(line)) return { text: '', url: line };
    return { text: withoutEscapes(line), url: '' };
  });
}

function linesOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(/\r?\n/u);
}

function withEscapes(text: string): string {
  return escapes.reduce((written, [character, code]) => written.replaceAll(character, code), text);
}

function withoutEscapes(written: string): string {
  return written.replaceAll(/\\(.)/gsu, (_, character: string) =>
    character === 'n' ? '\n' : character === 'r' ? '\r' : character,
  );
}
