/** Text as it is compared and scored: NFKC, lower case, without any white space. */
export function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
