import type { Page } from 'puppeteer-core';

/** What a page looks like from inside: its DOM, where everything stands, and what the user has written into it. */
export interface PageSnapshot {
  /** The DOM, without the one element of ours. */
  html: string;
  /** How many elements of ours there are, and what of them a page can see. */
  ours: { attributes: string[]; inside: string; shadow: boolean; parent: string }[];
  /** Left, top, width and height of every element but ours, in px. */
  boxes: string[];
  /** How far the page can be scrolled. */
  extent: number[];
  /** Values of fields, and the text being edited. */
  written: string[];
}

/** Looks at a page as its own scripts could. */
export function snapshotOf(page: Page): Promise<PageSnapshot> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('tazan-marks')];
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('tazan-marks')) one.remove();
    const elements = [...document.querySelectorAll('*')].filter((one) => one.localName !== 'tazan-marks');
    const scroller = document.scrollingElement ?? document.documentElement;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const edited = [...document.querySelectorAll<HTMLElement>('[contenteditable]')];
    return {
      html: copy.outerHTML,
      ours: hosts.map((host) => ({
        attributes: host.getAttributeNames(),
        inside: host.innerHTML + host.textContent,
        shadow: host.shadowRoot !== null,
        parent: host.parentElement?.localName ?? '',
      })),
      boxes: elements.map((one) => {
        // What is folded away has a box only when somebody asks for it.
        if (!one.checkVisibility()) return `${one.localName} not shown`;
        const { left, top, width, height } = one.getBoundingClientRect();
        return `${one.localName} ${left} ${top} ${width} ${height}`;
      }),
      extent: [scroller.scrollWidth, scroller.scrollHeight],
      written: [...fields.map(({ value }) => value), ...edited.map(({ innerHTML }) => innerHTML)],
    };
  });
}
