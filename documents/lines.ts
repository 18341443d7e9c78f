/** Width of a line in half-width columns. */
function columns(line: string): number {
  let width = 0;
  for (const character of line) width += /[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 1 : 2;
  return width;
}

/** A new line that starts with a date or a time is an entry of a chronology, not the rest of the line before. */
const entry =
  /^(?:(?:19|20)\d\d\s*[年/.-]|(?:平成|令和)\s*[元\d０-９]|[\d０-９]{1,2}\s*月\s*[\d０-９]{1,2}\s*日|[\d０-９]{1,2}[/／][\d０-９]{1,2}[\s　（(]|[\d０-９]{1,2}[:：時][\d０-９]{2}|同(?:日|月)\s*[\d０-９]|※|【|「[^」]*」$|（注|以\s*上$|記$)/;

/** Ends that close a line: a full stop, a closing bracket after one, or a colon. */
const closed = /[。！？!?：:][」』）)】]*$/;

/** Two pieces of Japanese are joined without a space; Latin words keep one. */
function join(left: string, right: string): string {
  return /[A-Za-z0-9.,]$/.test(left) && /^[A-Za-z0-9]/.test(right) ? `${left} ${right}` : left + right;
}

/**
 * Lines → paragraphs. PDF and mail break lines at a width, even inside a word: a line that fills the width of
 * its document, is not closed, and is not followed by the start of something new goes on in the next.
 * `starts` says whether a line begins a list item or a heading.
 */
export function joinLines(lines: readonly string[], starts: (line: string) => boolean): string[] {
  const width = wrapWidth(lines.map((line) => line.trim()));
  const paragraphs: string[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '') {
      // A page break leaves blank lines in the middle of a sentence: the line before stays open when it was full.
      if (closed.test(paragraphs.at(-1) ?? '')) open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (open && last !== undefined && !starts(line) && !entry.test(line))
      paragraphs[paragraphs.length - 1] = join(last, line);
    else paragraphs.push(raw.includes('\t') ? raw : line);
    // Some lines are broken by counting characters, half-width ones too, and so fall short of the full width.
    open = width > 0 && columns(line) >= width * (closed.test(line) ? 0.93 : 0.7);
  }
  return paragraphs;
}

/**
 * The width lines are broken at, in columns, or 0 when the text is not broken at a width. The sign of a broken
 * text: many lines of nearly the greatest width, and most of those stop in mid-sentence.
 */
function wrapWidth(lines: readonly string[]): number {
  const long = lines.map((line) => ({ line, width: columns(line) })).filter(({ width }) => width > 40);
  if (long.length < 6) return 0;
  const sorted = long.map(({ width }) => width).sort((a, b) => a - b);
  const most = sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
  if (most > 120) return 0;
  const full = long.filter(({ width }) => width >= most - 6);
  const broken = full.filter(({ line }) => !closed.test(line));
  return full.length >= long.length * 0.3 && broken.length >= full.length * 0.5 ? most : 0;
}
