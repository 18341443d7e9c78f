/** The name of the site a user typed (a host, or an address copied from the browser); undefined where it is none. */
export function siteOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[a-z0-9.-]+$/u.test(hostname) && /^(?:localhost|.+\..+)$/u.test(hostname) ? hostname : undefined;
}
