/** Words on one line: for titles and fields that hold no line break. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** The first characters of a text, without cutting a character in two; `…` says that there was more. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** The address where it is one of the web, else undefined: an address comes from a page and may be a script. */
export function webAddress(url: string): string | undefined {
  if (!/^https?:\/\//iu.test(url)) return undefined;
  return url.replace(/[\s<>"'`\\{}|^\p{Cc}]/gu, (character) =>
    encodeURIComponent(character).replace("'", '%27'),
  );
}

/** A date of the calendar, whole; undefined for a month alone and for anything else. */
export function wholeDate(date: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
}
