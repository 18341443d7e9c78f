/** Where the user is in the dashboard, as its address says it: `#/checklist/item:1?status=gap`. */
export interface Route {
  /** Id of a section, or whatever stands in the address. */
  section: string;
  /** What is open in the section, from the outside in; decoded. */
  path: readonly string[];
  /** What the section is narrowed and sorted by. */
  query: Readonly<Record<string, string>>;
}

/** Where a section stands; what the address says behind its name. */
export type Place = Pick<Route, 'path' | 'query'>;

/** The place an address names. What cannot be decoded is left as it is: anybody can write an address. */
export function readRoute(hash: string): Route {
  const address = hash.replace(/^#?\/?/u, '');
  const at = address.indexOf('?');
  const [section = '', ...path] = (at < 0 ? address : address.slice(0, at))
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const query = at < 0 ? {} : Object.fromEntries(new URLSearchParams(address.slice(at + 1)));
  return { section, path, query };
}

/** The address of a place, to be put behind that of the dashboard. What is empty in the query is left out. */
export function routeAddress({
  section,
  path = [],
  query = {},
}: Partial<Place> & { section: string }): string {
  const said = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  const place = [section, ...path].map(encodeURIComponent).join('/');
  return `#/${place}${said.size > 0 ? `?${said}` : ''}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
