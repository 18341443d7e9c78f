import type { MeasureId } from './index';
import type { Text } from './measure';

/** A link from an incident kind to a technique of MITRE ATT&CK (Enterprise). */
export interface Technique {
  /** E.g. `T1078` or `T1078.004`. */
  id: string;
  /** False where the id rests on expert knowledge and was not seen in a source; shown so. */
  verified: boolean;
}

/** A kind of incident, and what answers it. */
export interface IncidentKind<Id extends string = string> {
  /** Kebab-case, stable for ever: stored records refer to it. */
  id: Id;
  label: Text;
  /** The measures that answer it, the most telling first. */
  measures: readonly MeasureId[];
  techniques: readonly Technique[];
  note?: Text;
}

const kinds = [
  {
    id: 'sql-injection',
    label: { ja: 'SQLインジェクション', en: 'SQL injection' },
    measures: [
      'vulnerability-fix',
      'waf',
      'secure-development',
      'vulnerability-assessment',
      'ip-restriction',
      'password-hashing',
      'access-rights',
      'monitoring',
    ],
    techniques: [
      { id: 'T1190', verified: true },
      { id: 'T1213.006', verified: false },
    ],
    note: {
      ja: 'T1213.006（データベース）は収集の段階。v16から存在する。',
      en: 'T1213.006 (Databases) is the collection step; it exists since v16.',
    },
  },
  {
    id: 'web-skimming',
    label: { ja: 'Webスキミング・決済画面改ざん', en: 'Web skimming' },
    measures: [
      'payment-security',
      'integrity-monitoring',
      'vulnerability-fix',
      'patching',
      'ip-restriction',
      'waf',
      'mfa',
      'hardening',
      'card-monitoring',
    ],
    techniques: [
      { id: 'T1190', verified: true },
      { id: 'T1056.003', verified: false },
      { id: 'T1505.003', verified: false },
    ],
  },
  {
    id: 'ransomware',
    label: { ja: 'ランサムウェア', en: 'Ransomware' },
    measures: [
      'backup',
      'edr',
      'remote-access',
      'mfa',
      'patching',
      'network-segmentation',
      'privileged-access',
      'soc',
      'bcp',
      'incident-response',
      'rebuild',
    ],
    techniques: [
      { id: 'T1486', verified: true },
      { id: 'T1490', verified: false },
      { id: 'T1133', verified: false },
      { id: 'T1078', verified: true },
      { id: 'T1021.001', verified: false },
    ],
  },
  {
    id: 'malware-email',
    label: { ja: 'マルウェア感染（メール等）', en: 'Malware by mail' },
    measures: ['email-web-filtering', 'antivirus', 'edr', 'training', 'patching', 'device-control'],
    techniques: [
      { id: 'T1566.001', verified: false },
      { id: 'T1204.002', verified: false },
    ],
  },
  {
    id: 'phishing',
    label: { ja: 'フィッシング', en: 'Phishing' },
    measures: ['mfa', 'email-web-filtering', 'training', 'login-protection', 'credential-reset'],
    techniques: [
      { id: 'T1566', verified: false },
      { id: 'T1598', verified: false },
    ],
  },
  {
    id: 'credential-stuffing',
    label: { ja: 'リスト型攻撃・不正ログイン', en: 'Credential stuffing' },
    measures: [
      'login-protection',
      'mfa',
      'password-policy',
      'credential-reset',
      'monitoring',
      'notify-affected',
    ],
    techniques: [
      { id: 'T1110.004', verified: false },
      { id: 'T1110.003', verified: false },
      { id: 'T1078', verified: true },
    ],
  },
  {
    id: 'credential-theft',
    label: { ja: '認証情報の窃取', en: 'Credential theft' },
    measures: [
      'mfa',
      'credential-reset',
      'privileged-access',
      'password-hashing',
      'ip-restriction',
      'account-inventory',
    ],
    techniques: [
      { id: 'T1078', verified: true },
      { id: 'T1555', verified: false },
      { id: 'T1003', verified: false },
    ],
  },
  {
    id: 'unauthorised-access',
    label: { ja: '不正アクセス（経路不明）', en: 'Unauthorised access' },
    measures: [
      'ip-restriction',
      'mfa',
      'patching',
      'vulnerability-assessment',
      'log-management',
      'monitoring',
      'waf',
    ],
    techniques: [
      { id: 'T1190', verified: true },
      { id: 'T1078', verified: true },
    ],
  },
  {
    id: 'vpn-compromise',
    label: { ja: 'VPN機器経由の侵入', en: 'VPN or remote entry' },
    measures: [
      'remote-access',
      'patching',
      'mfa',
      'vulnerability-intelligence',
      'network-segmentation',
      'log-management',
    ],
    techniques: [
      { id: 'T1133', verified: false },
      { id: 'T1190', verified: true },
      { id: 'T1078', verified: true },
    ],
  },
  {
    id: 'mail-account-compromise',
    label: { ja: 'メールアカウントの乗っ取り', en: 'Mail account takeover' },
    measures: [
      'mfa',
      'credential-reset',
      'password-policy',
      'login-protection',
      'email-web-filtering',
      'training',
    ],
    techniques: [
      { id: 'T1114', verified: true },
      { id: 'T1078.004', verified: false },
      { id: 'T1534', verified: false },
    ],
  },
  {
    id: 'misconfiguration',
    label: { ja: '設定ミス・意図しない公開', en: 'Misconfiguration or exposure' },
    measures: [
      'exposure-check',
      'access-rights',
      'change-review',
      'release-approval',
      'hardening',
      'asset-inventory',
      'search-removal',
    ],
    techniques: [
      { id: 'T1530', verified: false },
      { id: 'T1213', verified: true },
    ],
    note: { ja: '攻撃者のいないことが多い。', en: 'Often there is no attacker.' },
  },
  {
    id: 'unintended-publication',
    label: { ja: '意図しない掲載・閲覧可能', en: 'Unintended publication' },
    measures: [
      'exposure-check',
      'access-rights',
      'release-approval',
      'change-review',
      'search-removal',
      'vendor-oversight',
    ],
    techniques: [{ id: 'T1593.002', verified: false }],
  },
  {
    id: 'human-error',
    label: { ja: '人為ミス', en: 'Human error' },
    measures: ['change-review', 'release-approval', 'training', 'policy', 'data-handling'],
    techniques: [],
  },
  {
    id: 'misdelivery',
    label: { ja: '誤送信・誤発送', en: 'Misdelivery' },
    measures: ['missend-prevention', 'training', 'policy', 'data-handling', 'device-control'],
    techniques: [],
  },
  {
    id: 'loss-theft',
    label: { ja: '紛失・盗難', en: 'Loss or theft' },
    measures: ['device-control', 'data-encryption', 'physical-security', 'policy', 'training'],
    techniques: [{ id: 'T1052', verified: false }],
    note: { ja: '紛失そのものはATT&CKの技術ではない。', en: 'Loss itself is not an ATT&CK technique.' },
  },
  {
    id: 'insider',
    label: { ja: '内部不正・持ち出し', en: 'Insider misuse' },
    measures: [
      'access-rights',
      'device-control',
      'log-management',
      'privileged-access',
      'account-inventory',
      'training',
      'security-audit',
    ],
    techniques: [
      { id: 'T1052.001', verified: false },
      { id: 'T1567', verified: true },
      { id: 'T1078', verified: true },
      { id: 'T1213', verified: true },
    ],
  },
  {
    id: 'vendor-incident',
    label: { ja: '委託先・供給網の事故', en: 'Vendor or supply-chain incident' },
    measures: [
      'vendor-selection',
      'vendor-oversight',
      'access-rights',
      'data-minimisation',
      'incident-response',
    ],
    techniques: [
      { id: 'T1199', verified: false },
      { id: 'T1195', verified: false },
    ],
  },
  {
    id: 'data-exfiltration',
    label: { ja: '情報の持ち出し', en: 'Data exfiltration' },
    measures: [
      'data-encryption',
      'data-minimisation',
      'access-rights',
      'monitoring',
      'firewall',
      'edr',
      'dark-web-monitoring',
    ],
    techniques: [
      { id: 'T1041', verified: true },
      { id: 'T1048', verified: true },
      { id: 'T1567', verified: true },
      { id: 'T1005', verified: true },
    ],
  },
  {
    id: 'data-destruction',
    label: { ja: 'データ消去', en: 'Data destruction' },
    measures: ['backup', 'access-rights', 'ip-restriction', 'log-management'],
    techniques: [
      { id: 'T1485', verified: false },
      { id: 'T1490', verified: false },
    ],
  },
  {
    id: 'ransom-demand',
    label: { ja: '金銭要求（暗号化なし）', en: 'Extortion without encryption' },
    measures: ['backup', 'police-report', 'ip-restriction', 'credential-reset'],
    techniques: [
      { id: 'T1657', verified: true },
      { id: 'T1485', verified: false },
    ],
  },
  {
    id: 'test-environment-exposure',
    label: { ja: '検証環境の露出', en: 'Exposed test environment' },
    measures: [
      'test-data-separation',
      'ip-restriction',
      'exposure-check',
      'credential-reset',
      'asset-inventory',
    ],
    techniques: [
      { id: 'T1190', verified: true },
      { id: 'T1213.006', verified: false },
    ],
  },
  {
    id: 'web-defacement',
    label: { ja: 'サイト改ざん', en: 'Web defacement' },
    measures: ['integrity-monitoring', 'vulnerability-fix', 'patching', 'credential-reset', 'waf', 'rebuild'],
    techniques: [
      { id: 'T1491.002', verified: false },
      { id: 'T1190', verified: true },
      { id: 'T1505.003', verified: false },
    ],
  },
  {
    id: 'dos',
    label: { ja: 'サービス妨害', en: 'Denial of service' },
    measures: ['intrusion-blocking', 'waf', 'bcp', 'monitoring'],
    techniques: [
      { id: 'T1498', verified: false },
      { id: 'T1499', verified: false },
    ],
  },
  {
    id: 'service-outage',
    label: { ja: 'サービス停止', en: 'Service outage' },
    measures: ['bcp', 'backup', 'rebuild', 'incident-response'],
    techniques: [{ id: 'T1489', verified: false }],
  },
  {
    id: 'support-scam',
    label: { ja: 'サポート詐欺', en: 'Support scam' },
    measures: ['training', 'email-web-filtering', 'device-control', 'incident-response'],
    techniques: [
      { id: 'T1219', verified: false },
      { id: 'T1204', verified: false },
    ],
  },
] as const satisfies readonly IncidentKind[];

/** The id of an incident kind. */
export type IncidentId = (typeof kinds)[number]['id'];

/** All incident kinds, in the order they are shown. */
export const incidents: readonly IncidentKind<IncidentId>[] = kinds;

const byId: ReadonlyMap<string, IncidentKind<IncidentId>> = new Map(incidents.map((kind) => [kind.id, kind]));

/** Whether an id from outside (a stored record, an imported file) names an incident kind of this version. */
export function isIncidentId(id: string): id is IncidentId {
  return byId.has(id);
}

/** The incident kind of an id; undefined only for an id this version does not know. */
export function incidentById(id: IncidentId): IncidentKind<IncidentId>;
export function incidentById(id: string): IncidentKind<IncidentId> | undefined;
export function incidentById(id: string): IncidentKind<IncidentId> | undefined {
  return byId.get(id);
}

/** The kinds of incident a measure answers, in the order they are shown. */
export function incidentsAnsweredBy(measure: MeasureId): readonly IncidentKind<IncidentId>[] {
  return incidents.filter((kind) => kind.measures.includes(measure));
}

/** The address of a technique, e.g. `T1078.004`. */
export function techniqueUrl(technique: string): string {
  return `https://attack.mitre.org/techniques/${technique.replace('.', '/')}/`;
}
