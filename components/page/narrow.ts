/** Whether bar and card have no room beside each other; the same as in marks.css. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 783px)').matches;
}
