/** A property of a component: its name with parameters, and its value as it is to stand. */
export type Property = readonly [name: string, value: string];

/** A component, VTODO or VEVENT. */
export interface Component {
  type: 'VTODO' | 'VEVENT';
  properties: readonly Property[];
}

/** An iCalendar object of these components (RFC 5545): CRLF, lines folded at 75 octets. */
export function writeCalendar(name: string, components: readonly Component[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tazan//Tazan//JA',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(name)}`,
    ...components.flatMap(({ type, properties }) => [
      `BEGIN:${type}`,
      ...properties.filter(([, value]) => value !== '').map(([property, value]) => `${property}:${value}`),
      `END:${type}`,
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A value of type TEXT. */
export function text(value: string): string {
  return value
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/[\p{Cc}]/gu, ' ');
}

/** A day as a DATE; `days` later. */
export function day(date: string, days = 0): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
}

/** A moment as a DATE-TIME in UTC. */
export function moment(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/gu, '');
}

/** A line in pieces of at most 75 octets, never cut inside a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > 75) {
      pieces.push(piece);
      // The blank before what is continued counts as well.
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += length;
  }
  return [...pieces, piece].join('\r\n ');
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
