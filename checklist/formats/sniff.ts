/** The text of the first bytes, as far as it is ASCII, without a byte order mark and white space before it. */
function start(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, 64).filter((byte) => byte > 0x20 && byte < 0x7f));
}

/** JSON begins with an object or a list. */
export function startsAsJson(head: Uint8Array): boolean {
  return /^[{[]/u.test(start(head));
}

/** Workbooks are zip archives; old ones, and those with a password, are containers of Microsoft's own. */
export function startsAsWorkbook(head: Uint8Array): boolean {
  return startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** Whatever is neither of the others nor of a kind that is never text. */
export function startsAsText(head: Uint8Array): boolean {
  const others = [startsAsJson, startsAsWorkbook, startsAsBinary];
  return !others.some((other) => other(head));
}

/** Pictures, PDF, archives and programs, by how they begin. */
function startsAsBinary(head: Uint8Array): boolean {
  const utf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  const signatures = ['%PDF', 'GIF8', 'RIFF', 'Rar!', '<!DOCTYPE', '<html', '<?xml'];
  return (
    startsWith(head, [0x89, 0x50, 0x4e, 0x47]) ||
    startsWith(head, [0xff, 0xd8, 0xff]) ||
    startsWith(head, [0x1f, 0x8b]) ||
    signatures.some((signature) => start(head).toLowerCase().startsWith(signature.toLowerCase())) ||
    (!utf16 && head.subarray(0, 512).filter((byte) => byte === 0).length > 8)
  );
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, n) => head[n] === byte);
}
