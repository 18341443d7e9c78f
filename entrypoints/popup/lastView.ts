const key = 'view';

/** The view of the popup used last, '' where none is known. In localStorage: it is wanted before the first frame. */
export function lastView(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // The browser keeps site data away from us.
    return '';
  }
}

/** Keeps which view was used last. */
export function rememberView(view: string): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // Then the popup starts with the checklist.
  }
}
