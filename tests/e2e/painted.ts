import type { Page } from 'puppeteer-core';
import type { Finding, SourceText } from '../../disclosure/disclosure';

/** The characters of a page that its CSS highlights cover, in the order of the page, without white space. */
export async function paintedText(page: Page): Promise<string> {
  const text = await evaluateBare(page, () => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let painted = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const covered = new Set<number>();
      // Loops, not methods of arrays: the page may have put its own in their place.
      for (const range of ranges) {
        if (!range.intersectsNode(node)) continue;
        for (let i = 0; i < text.length; i++) {
          if (range.comparePoint(node, i) === 0 && range.comparePoint(node, i + 1) === 0) covered.add(i);
        }
      }
      for (let i = 0; i < text.length; i++) if (covered.has(i)) painted += text[i];
    }
    return painted;
  });
  return squeeze(text);
}

/** Evaluates in the page without any script of puppeteer's own, which a page that overwrote Array's methods breaks. */
export async function evaluateBare<T>(page: Page, look: () => T): Promise<T> {
  const session = await page.createCDPSession();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${look})()`,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** The characters of a document that its findings cover, in order, without white space. */
export function foundText(source: SourceText, findings: readonly Finding[]): string {
  let text = '';
  let reached = 0;
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    text += source.text.slice(Math.max(start, reached), Math.max(end, reached));
    reached = Math.max(reached, end);
  }
  return squeeze(text);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b\u00ad]+/gu, '');
}
