import type { Shape } from './headings';
import type { Paragraph } from './paragraphs';
import { textOf } from './pieces';

/** From this share of links on a line is one of a menu. */
const mostly = 0.6;
/** So many of them one after the other are a menu wherever they stand. */
const several = 3;

/**
 * Which paragraphs are furniture of a web page that was printed: links before the title, lists of links and the headings
 * over them, the foot of the page. A PDF that never was a web page has none.
 */
export function furnitureOf(paragraphs: readonly Paragraph[], shapes: readonly Shape[]): boolean[] {
  const furniture = paragraphs.map(() => false);
  const linked = paragraphs.map(isLinked);
  if (linked.filter(Boolean).length < several) return furniture;

  const title = titleIndex(paragraphs, shapes);
  for (let i = 0; i < title; i++)
    furniture[i] = linked[i] === true || isTrail(paragraphs[i], paragraphs[title]);
  for (let start = 0; start < paragraphs.length; ) {
    let end = start;
    while (linked[end]) end += 1;
    if (end - start >= several) furniture.fill(true, start, end);
    start = Math.max(end, start + 1);
  }
  // A heading with nothing under it but furniture is that of a menu.
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    if (shapes[i]?.kind !== 'heading' || i === title) continue;
    let next = i + 1;
    while (next < paragraphs.length && furniture[next]) next += 1;
    const ended = next === paragraphs.length || shapes[next]?.kind === 'heading';
    if (next > i + 1 && ended) furniture[i] = true;
  }
  // Behind the last menu there is only the foot of the page.
  const last = furniture.lastIndexOf(true);
  const foot = paragraphs.slice(last + 1).map(wordsOf);
  if (last > title && foot.length <= 8 && foot.every((words) => words.length <= 100 && !/。/.test(words)))
    furniture.fill(true, last + 1);
  return furniture;
}

function wordsOf({ lines }: Paragraph): string {
  return lines.map(textOf).join('');
}

/** Whether a paragraph is mostly links: what one tells in passing about an address is not. */
function isLinked({ lines }: Paragraph): boolean {
  let [all, links] = [0, 0];
  for (const line of lines) {
    all += line.right - line.left;
    links += line.linked * (line.right - line.left);
  }
  return links >= all * mostly;
}

/** The way to the page from the site's top, ホーム > お知らせ > …; its last part repeats the title. */
function isTrail(paragraph: Paragraph | undefined, title: Paragraph | undefined): boolean {
  if (!paragraph || !title) return false;
  const words = wordsOf(paragraph);
  const bare = (text: string) => text.replace(/^\d{1,2}[.．]|\s/g, '');
  return (
    /(?:ホーム|トップ(?:ページ)?|TOP|HOME)\s*[>›»＞/／|]/i.test(words) || bare(words) === bare(wordsOf(title))
  );
}

/** The first of the largest headings; none is before the first paragraph. */
function titleIndex(paragraphs: readonly Paragraph[], shapes: readonly Shape[]): number {
  let best = -1;
  let size = 0;
  shapes.forEach(({ kind }, index) => {
    const own = Math.max(...(paragraphs[index]?.lines.map((line) => line.size) ?? [0]));
    if (kind === 'heading' && own > size * 1.05) [best, size] = [index, own];
  });
  return best;
}
