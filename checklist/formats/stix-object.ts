/** A STIX 2.1 object. */
export interface StixObject {
  type: string;
  spec_version: '2.1';
  id: string;
  created: string;
  modified: string;
  [property: string]: unknown;
}

/** What every object has; times in milliseconds since 1970. */
export function stixObject(type: string, id: string, created: number, modified: number): StixObject {
  const time = (value: number) => new Date(value).toISOString();
  return {
    type,
    spec_version: '2.1',
    id,
    created: time(created),
    modified: time(Math.max(created, modified)),
  };
}
