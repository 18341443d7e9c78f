import { FormatError } from './fault';

/** Every platform has these, but they are no part of the language's own library. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (
    encoding: string,
    options: { fatal: boolean; ignoreBOM?: boolean },
  ) => { decode(bytes: Uint8Array): string };
};

/**
 * The text of a file: UTF-8 or UTF-16 as its byte order mark says, else UTF-8, else Shift_JIS, which Japanese
 * Excel still writes. Throws FormatError for what is none of them.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strict('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strict('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return strict('shift_jis', bytes);
  }
}

function strict(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FormatError({ fault: 'encoding' }, {}, { cause });
  }
}
