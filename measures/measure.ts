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

/** Links to controls of one framework. Which control answers to which measure is always an expert's judgement. */
export interface ControlLink {
  framework: FrameworkId;
  /** The framework's own control ids, e.g. `PR.AA-05`. Never empty: a measure without a control has no link. */
  ids: readonly string[];
  /** False where the ids themselves were not checked against the source (see `basis` of the framework); shown so. */
  verified: boolean;
}

/** Sentences of our own in the manner of notices; none is taken from one. */
export interface Examples {
  /** Each states the measure. */
  yes: readonly string[];
  /** Each sounds like it but states no measure at all: a cause, an attack, advice, a definition, what was there before. */
  no: readonly string[];
  /** Each states another measure that is easily taken for this one. */
  neighbours: readonly {
    /** Id of the measure it does state. */
    measure: string;
    text: string;
  }[];
}

/** One recurrence-prevention measure (or response) that organisations promise after an incident. */
export interface Measure<Id extends string = string> {
  /** Kebab-case, stable for ever: stored records refer to it. Equals the file name. */
  id: Id;
  group: GroupId;
  kind: Kind;
  label: Text;
  /** The Japanese label as it is read, in hiragana: it is found, and put in order, by it. */
  kana: string;
  /** What the measure is, in one sentence. */
  definition: Text;
  /**
   * Japanese phrases that speak for the measure; compared after NFKC, lower-cased, without white space. No two of
   * a measure are the same then.
   */
  phrases: readonly string[];
  /** The members of `phrases` that count only with a verb of doing near by: they also stand in causes and advice. */
  weakPhrases: readonly string[];
  /** Phrases that veto this measure in their clause; compared like `phrases`. */
  negativePhrases: readonly string[];
  /** English names, for search. */
  phrasesEn: readonly string[];
  /** At most one link per framework. */
  controls: readonly ControlLink[];
  /** The question the user answers in an assessment. */
  question: Text;
  /** First steps towards the measure, in order. */
  nextActions: readonly Text[];
  examples: Examples;
}
