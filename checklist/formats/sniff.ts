/** The text of the first bytes, as far as it is ASCII, without a byte order mark and white space before it. */
function start(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, 64).filter((byte) => byte > 0x20 && byte < 0x7f));
}

/** JSON begins with an object or a list. */
export function startsAsJson(head: Uint8Array): boolean {
  return /^[{[]/u.test(start(head));
}
