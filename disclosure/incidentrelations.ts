import type { IncidentId } from '../measures/incidents';

/** How one kind of incident stands to others in the same notice. */
interface Relations {
  /** Kinds that name the same thing more exactly: where one of them is told, this one is not. */
  named?: readonly IncidentId[];
  /** Kinds that often bring this one along. */
  along?: readonly IncidentId[];
}

/** By the definitions in docs/decisions/incidents.md; a kind that is not here stands for itself. */
export const relations: Partial<Record<IncidentId, Relations>> = {
  'unauthorised-access': {
    named: [
      'sql-injection',
      'web-skimming',
      'ransomware',
      'malware-email',
      'phishing',
      'credential-stuffing',
      'credential-theft',
      'vpn-compromise',
      'mail-account-compromise',
      'misconfiguration',
      'test-environment-exposure',
      'web-defacement',
      'support-scam',
      'insider',
    ],
    along: ['data-exfiltration', 'vendor-incident'],
  },
  'credential-theft': {
    named: ['mail-account-compromise', 'credential-stuffing', 'vpn-compromise'],
    along: ['phishing', 'data-exfiltration'],
  },
  'human-error': { named: ['misconfiguration'], along: ['misdelivery'] },
  'unintended-publication': { named: ['misdelivery', 'insider'], along: ['misconfiguration', 'human-error'] },
  misconfiguration: { named: ['misdelivery', 'sql-injection'], along: ['unintended-publication'] },
  'ransom-demand': { named: ['ransomware'], along: ['test-environment-exposure', 'data-destruction'] },
  'data-destruction': { named: ['ransomware'], along: ['ransom-demand'] },
  'test-environment-exposure': { along: ['ransom-demand', 'data-destruction'] },
  'data-exfiltration': {
    named: [
      'web-skimming',
      'mail-account-compromise',
      'misdelivery',
      'loss-theft',
      'unintended-publication',
      'credential-stuffing',
    ],
    along: ['sql-injection', 'insider', 'ransomware'],
  },
  'service-outage': { along: ['ransomware', 'dos'] },
  'vpn-compromise': { along: ['ransomware'] },
  'mail-account-compromise': { named: ['malware-email'], along: ['phishing'] },
  phishing: { along: ['mail-account-compromise', 'credential-theft'] },
};
