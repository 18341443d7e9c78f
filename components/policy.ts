/** What an organisation has laid down for the browsers it manages; public/policy.json is its schema. */
export interface Policy {
  /** Whether pages are looked at by themselves; null leaves it to the user. */
  automatic: boolean | null;
  /** The only hosts that are looked at; empty for every one. `*.example.jp` is the domain with all below it. */
  allowedHosts: string[];
  /** Hosts that are never looked at. */
  blockedHosts: string[];
  /** Ids of formats that cannot be written. Never the backup: nobody shall lose what they have. */
  disabledExports: string[];
  /** Names offered as owners. */
  owners: string[];
}

/** No policy: everything is the user's. */
export const noPolicy: Readonly<Policy> = {
  automatic: null,
  allowedHosts: [],
  blockedHosts: [],
  disabledExports: [],
  owners: [],
};

/** A host, or a domain with all below it. */
const host = /^(?:\*\.)?[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/iu;

/** What the browser says is laid down; nonsense in it is left out. */
export function readPolicy(managed: unknown): Policy {
  const stored = (typeof managed === 'object' && managed !== null ? managed : {}) as Record<string, unknown>;
  const texts = (name: string) => {
    const list = stored[name];
    return Array.isArray(list)
      ? list.filter((one): one is string => typeof one === 'string' && one.trim() !== '')
      : [];
  };
  return {
    automatic: typeof stored.automatic === 'boolean' ? stored.automatic : null,
    allowedHosts: texts('allowedHosts').filter((one) => host.test(one)),
    blockedHosts: texts('blockedHosts').filter((one) => host.test(one)),
    disabledExports: texts('disabledExports').filter((one) => one !== 'backup'),
    owners: texts('owners'),
  };
}

/** Whether a policy lets a host be looked at. */
export function allowsHost(policy: Readonly<Policy>, name: string): boolean {
  const within = (rule: string) => {
    const lower = rule.toLowerCase();
    return lower.startsWith('*.') ? name === lower.slice(2) || name.endsWith(lower.slice(1)) : name === lower;
  };
  if (policy.blockedHosts.some(within)) return false;
  return policy.allowedHosts.length === 0 || policy.allowedHosts.some(within);
}

/** Whether a policy lets a format be written. */
export function allowsExport(policy: Readonly<Policy>, format: string): boolean {
  return format === 'backup' || !policy.disabledExports.includes(format);
}
