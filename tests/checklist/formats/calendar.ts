import ICAL from 'ical.js';

/** A component as another implementation of RFC 5545 reads it. */
export interface Read {
  uid: unknown;
  property(name: string): unknown;
}

/** The components of a calendar, read by ical.js; throws on what is none. */
export function componentsOf(written: string, type: 'vtodo' | 'vevent'): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(written));
  return calendar.getAllSubcomponents(type).map((component) => ({
    uid: component.getFirstPropertyValue('uid'),
    property: (name) => {
      const value = component.getFirstPropertyValue(name);
      return value === null || typeof value === 'string' || typeof value === 'number' ? value : String(value);
    },
  }));
}

/** Lines as they stand in the file, each at most 75 octets, CRLF at the end of every one. */
export function linesOf(written: string): string[] {
  const lines = written.split('\r\n');
  if (lines.pop() !== '' || /[\r\n]/u.test(lines.join(''))) throw new Error('A line does not end with CRLF');
  return lines;
}
