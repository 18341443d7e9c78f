import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { type Language, LanguageContext } from '../../components/language';

const roots = new Set<HTMLElement>();

afterEach(async () => {
  for (const root of roots) {
    await act(() => render(null, root));
    root.remove();
  }
  roots.clear();
});

/** What was drawn, and ways to use it as a user does. */
export interface Rendered {
  root: HTMLElement;
  /** Draws something else in the same place. */
  again(what: ComponentChild): Promise<void>;
  text(): string;
  /** The one element that `selector` finds (with `words` in its text or name). */
  find<T extends HTMLElement = HTMLElement>(selector: string, words?: string): T;
  all<T extends HTMLElement = HTMLElement>(selector: string): T[];
  click(selector: string, words?: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  /** Presses a key on the element that has the focus. True when its default was prevented. */
  press(key: string, options?: KeyboardEventInit): Promise<boolean>;
}

/** Draws something in the language, in the document. */
export async function draw(what: ComponentChild, language: Language = 'ja'): Promise<Rendered> {
  const root = document.createElement('div');
  document.body.append(root);
  roots.add(root);
  const again = (next: ComponentChild) =>
    act(() => render(h(LanguageContext.Provider, { value: language }, next), root));
  const fire = (target: EventTarget, event: Event) => act(() => void target.dispatchEvent(event));
  const rendered: Rendered = {
    root,
    again,
    text: () => (root.textContent ?? '').replace(/\s+/gu, ' '),
    all: <T extends HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)],
    find<T extends HTMLElement>(selector: string, words = '') {
      const found = rendered
        .all<T>(selector)
        .filter((one) =>
          `${one.textContent} ${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('placeholder') ?? ''}`.includes(
            words,
          ),
        );
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${selector} with “${words}”`);
      return found[0];
    },
    async click(selector, words) {
      const target = rendered.find(selector, words);
      target.focus();
      await fire(target, new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    async type(selector, text) {
      const target = rendered.find<HTMLInputElement>(selector);
      target.focus();
      target.value = text;
      await fire(target, new Event('input', { bubbles: true }));
    },
    async choose(selector, value) {
      const target = rendered.find<HTMLSelectElement>(selector);
      target.focus();
      target.value = value;
      await fire(target, new Event('change', { bubbles: true }));
    },
    async press(key, options) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
      await fire(document.activeElement ?? document.body, event);
      return event.defaultPrevented;
    },
  };
  await again(what);
  return rendered;
}
