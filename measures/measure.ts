import type { FrameworkId } from './frameworks';

/** A text in both interface languages. */
export interface Text {
  ja: string;
  en: string;
}

/** Prevention keeps an incident from happening again; response deals with the one that happened. */
export type Kind = 'prevention' | 'response';

/** The ten groups of the taxonomy, in the order they are shown. */
export const groups = [
  'access',
  'network',
  'endpoint',
  'vulnerability',
  'data',
  'detect',
  'third-party',
  'change',
  'govern',
  'respond',
] as const;
export type GroupId = (typeof groups)[number];

/** The labels of the groups. */
export const groupLabels: Record<GroupId, Text> = {
  access: { ja: 'アクセスを守る', en: 'Access' },
  network: { ja: 'ネットワーク・サーバー', en: 'Network and servers' },
  endpoint: { ja: '端末', en: 'Endpoints' },
  vulnerability: { ja: '弱点の管理と開発', en: 'Vulnerabilities and development' },
  data: { ja: 'データの保護', en: 'Data protection' },
  detect: { ja: '検知と把握', en: 'Detect and know' },
  'third-party': { ja: '委託先', en: 'Third parties' },
  change: { ja: '作業と変更', en: 'Work and change' },
  govern: { ja: '体制と人', en: 'Governance and people' },
  respond: { ja: '事案への対応', en: 'Response to this incident' },
};

/** Links to controls of one framework. */
export interface ControlLink {
  framework: FrameworkId;
  /** The framework's own control ids, e.g. `PR.AA-05`. */
  ids: readonly string[];
  /** False where the link rests on expert knowledge that was not checked against the source; shown so. */
  verified: boolean;
}

/** One recurrence-prevention measure (or response) that organisations promise after an incident. */
export interface Measure {
  /** Kebab-case, stable for ever: stored records refer to it. Equals the file name. */
  id: string;
  group: GroupId;
  kind: Kind;
  label: Text;
  /** What the measure is, in one sentence. */
  definition: Text;
  /** Japanese phrases that speak for the measure; compared after NFKC, lower-cased, without white space. */
  phrases: readonly string[];
  /** The members of `phrases` that count only with a verb of doing near by. */
  weakPhrases: readonly string[];
  /** Phrases that veto this measure in their clause. */
  negativePhrases: readonly string[];
  /** English names, for search. */
  phrasesEn: readonly string[];
  controls: readonly ControlLink[];
  /** The question the user answers in an assessment. */
  question: Text;
  /** First steps towards the measure, in order. */
  nextActions: readonly Text[];
  /** Sentences of our own: each in `yes` states the measure, each in `no` only looks like it. */
  examples: { yes: readonly string[]; no: readonly string[] };
}
