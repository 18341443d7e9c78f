/**
 * What a spreadsheet takes for a formula when it opens a CSV file, full-width signs included (Japanese Excel), after
 * any number of apostrophes: those are ours, or would look so. Dashes alone are a sign for “none” and run nowhere.
 */
const dangerous = /^'*(?:[=+@＝＋－＠\t\r\n]|-(?!-*$))/u;

/** The text as a cell of a CSV file: an apostrophe goes before what could run as a formula. */
export function neutralise(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** The text of a cell: takes back what `neutralise` did, and it alone. */
export function restore(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell;
}
