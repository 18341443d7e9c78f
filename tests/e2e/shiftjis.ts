/** Text in Shift_JIS, made by turning the decoder round. Throws on what it does not hold. */
export function shiftJis(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const found = table().get(character);
    if (found === undefined) throw new Error(`Shift_JIS has no ${character}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

let made: Map<string, readonly number[]> | undefined;

function table(): Map<string, readonly number[]> {
  if (made !== undefined) return made;
  made = new Map();
  const decoder = new TextDecoder('shift_jis');
  const lead = [...Array(256).keys()].filter((byte) => (byte > 0x80 && byte < 0xa0) || byte > 0xdf);
  const codes = [...[...Array(128).keys()].map((byte) => [byte])];
  for (const first of lead) for (let second = 0x40; second < 0xfd; second++) codes.push([first, second]);
  for (const code of codes) {
    const character = decoder.decode(Uint8Array.from(code));
    if ([...character].length === 1 && character !== '\ufffd' && !made.has(character))
      made.set(character, code);
  }
  return made;
}
