import { browser } from 'wxt/browser';

/** Begins to ask which window the page is in; the answer is then there when a click needs it at once. */
export function ownWindow(): () => number {
  let known: number = browser.windows.WINDOW_ID_CURRENT;
  void browser.windows.getCurrent().then(
    ({ id }) => {
      known = id ?? known;
    },
    () => {},
  );
  return () => known;
}
