import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import { expect } from 'vitest';

/** What stands in the closed shadow root that the extension adds to a page, seen through the DevTools. */
export interface Marks {
  /** Runs `look` with the shadow root as `this`, in the page; undefined while there is none. */
  evaluate<T>(look: (this: ShadowRoot, ...args: never[]) => T, ...args: unknown[]): Promise<T | undefined>;
  /** All the words that are drawn in it. They are no text nodes: see components/page/Said.tsx. */
  text(): Promise<string>;
  /** The words of each element that `selector` finds, its own and those of what is in it. */
  said(selector: string): Promise<string[]>;
  /** Waits for the first element that `selector` finds (with `text` in it or in its name), and gives its middle in px. */
  place(selector: string, text?: string): Promise<{ x: number; y: number }>;
  /** Waits for it likewise and clicks its middle with the mouse. */
  click(selector: string, text?: string): Promise<void>;
  /** Waits for the first element that `selector` finds, gives it the focus and presses a key. */
  press(selector: string, key: KeyInput): Promise<void>;
  /** Chooses an option of the first `select` that `selector` finds, from its menu and with the keyboard: one that is below. */
  choose(selector: string, value: string): Promise<void>;
}

/** The marks of a page. */
export async function marksOf(page: Page): Promise<Marks> {
  const session = await page.createCDPSession();
  const marks: Marks = {
    async evaluate<T>(look: (this: ShadowRoot, ...args: never[]) => T, ...args: unknown[]) {
      const root = await closedRoot(session);
      if (root === undefined) return undefined;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: look.toString(),
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    async text() {
      return (
        (await marks.evaluate(function () {
          const drawn = [...this.querySelectorAll<HTMLElement>('[data-said]')].filter(
            (one) => one.getClientRects().length > 0,
          );
          return drawn.map((one) => one.dataset.said).join('\n');
        })) ?? ''
      );
    },
    async said(selector) {
      return (
        (await marks.evaluate(function (wanted: string) {
          return [...this.querySelectorAll<HTMLElement>(wanted)].map((one) =>
            [one, ...one.querySelectorAll<HTMLElement>('[data-said]')]
              .flatMap(({ dataset }) => dataset.said ?? [])
              .join(' '),
          );
        }, selector)) ?? []
      );
    },
    async place(selector, text = '') {
      let place: { x: number; y: number } | null = null;
      await expect
        .poll(
          async () => {
            place =
              (await marks.evaluate(
                function (wanted: string, words: string) {
                  const found = [...this.querySelectorAll<HTMLElement>(wanted)].find((one) =>
                    `${one.innerText} ${one.getAttribute('aria-label') ?? ''}`.includes(words),
                  );
                  // A list or a card may have to be scrolled to it; the page itself is left where it is.
                  if (found?.closest('.bar, .card')) found.scrollIntoView({ block: 'nearest' });
                  const box = found?.getBoundingClientRect();
                  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
                },
                selector,
                text,
              )) ?? null;
            return place;
          },
          { timeout: 10_000, message: `${selector} ${text}` },
        )
        .not.toBeNull();
      return place as unknown as { x: number; y: number };
    },
    async click(selector, text = '') {
      const { x, y } = await marks.place(selector, text);
      await page.mouse.click(x, y);
    },
    async press(selector, key) {
      await expect
        .poll(
          () =>
            marks.evaluate(function (wanted: string) {
              const found = this.querySelector<HTMLElement>(wanted);
              found?.focus();
              return found !== null && this.activeElement === found;
            }, selector),
          { timeout: 10_000, message: selector },
        )
        .toBe(true);
      await page.keyboard.press(key);
    },
    async choose(selector, value) {
      const state = () =>
        marks.evaluate(function (wanted: string) {
          const select = this.querySelector<HTMLSelectElement>(wanted);
          return { open: select?.matches(':open') === true, value: select?.value };
        }, selector);
      await marks.press(selector, 'Space');
      let down = false;
      // The menu is a window of its own: it hears keys a moment after it opened, and does one thing after the other.
      await expect
        .poll(
          async () => {
            const { open = false } = (await state()) ?? {};
            await page.keyboard.press(!open ? 'Space' : down ? 'Enter' : 'ArrowDown');
            down = open && !down;
            return (await state())?.value;
          },
          { timeout: 15_000, interval: 300, message: `${selector} ${value}` },
        )
        .toBe(value);
    },
  };
  return marks;
}

/** The object id of the one closed shadow root in the page, if there is one. */
async function closedRoot(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = closedRoots(root);
  if (found.length > 1) throw new Error(`${found.length} closed shadow roots; one was expected.`);
  const [only] = found;
  if (only === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: only.backendNodeId });
  return object.objectId;
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  const inside = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own, ...inside.flatMap(closedRoots)];
}
