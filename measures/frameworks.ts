import type { Text } from './measure';
import { ppcHeadings } from './ppc';

/** The control frameworks measures are linked to. */
export type FrameworkId = 'cis' | 'csf' | 'iso27001' | 'nist80053' | 'attack' | 'meti' | 'ppc';

/** A control framework, and how far our links to it were checked. */
export interface Framework {
  id: FrameworkId;
  title: Text;
  /** '' where editions carry no number. */
  version: string;
  /** Address of the framework itself. */
  home: string;
  /** Address of one control, or undefined where no stable public one is known (then `home` serves). */
  url(control: string): string | undefined;
  /** A control as people write it, e.g. `指示5` or `10-6(1) アクセス制御`. */
  name(control: string): Text;
  /** True when control ids were checked against a public source; a single link may still say otherwise. */
  verified: boolean;
  /** What was checked, and against what. */
  basis: Text;
}

/** The name of a control that is written as its bare id in both languages. */
const bareName = (control: string): Text => ({ ja: control, en: control });

/** All frameworks, in the order they are shown. */
export const frameworks: readonly Framework[] = [
  {
    id: 'cis',
    title: { ja: 'CIS Controls', en: 'CIS Controls' },
    version: '8.1',
    home: 'https://www.cisecurity.org/controls/v8-1',
    // The publisher's assessment specification: a page per safeguard, of v8, whose numbers 8.1 kept.
    url: (control) => {
      const family = control.split('.')[0];
      return `https://controls-assessment-specification.readthedocs.io/en/latest/control-${family}/control-${control}.html`;
    },
    name: bareName,
    verified: true,
    basis: {
      ja: 'v8の全153項目の番号と題を公開の一覧で確認。v8.1は番号を保った小改訂と公に説明されているが、v8.1の文書そのものとは照合していない。',
      en: 'All 153 safeguard ids and titles of v8 read in a public list; v8.1 is publicly described as a minor revision that keeps the numbers and was not itself compared.',
    },
  },
  {
    id: 'csf',
    title: { ja: 'NIST サイバーセキュリティフレームワーク', en: 'NIST Cybersecurity Framework' },
    version: '2.0',
    home: 'https://www.nist.gov/cyberframework',
    // NIST's own catalogue has no plain address per subcategory; this public reference has.
    url: (control) => {
      const [category = '', number = ''] = control.toLowerCase().split('-');
      const [group = ''] = category.split('.');
      const family = category.replace('.', '-');
      return `https://csf.tools/reference/nist-cybersecurity-framework/v2-0/${group}/${family}/${family}-${number}/`;
    },
    name: bareName,
    verified: true,
    basis: {
      ja: '106のサブカテゴリ全ての番号を確認。1.1版から廃止された番号は使っていない。',
      en: 'The full list of 106 subcategory ids read; ids of 1.1 that were dropped are not used.',
    },
  },
  {
    id: 'iso27001',
    title: { ja: 'ISO/IEC 27001 附属書A', en: 'ISO/IEC 27001 Annex A' },
    version: '2022',
    home: 'https://www.iso.org/standard/27001',
    url: () => undefined,
    name: bareName,
    verified: true,
    basis: {
      ja: '各テーマの項目数（37・8・14・34）と5.1〜6.4の題を公開の一覧で確認。ほかの題は専門家の知識による。',
      en: 'The sizes of the themes (37, 8, 14, 34) and the titles 5.1–6.4 read in public lists; the other titles from expert knowledge.',
    },
  },
  {
    id: 'nist80053',
    title: { ja: 'NIST SP 800-53', en: 'NIST SP 800-53' },
    version: 'Rev. 5',
    home: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
    url: (control) => {
      const family = control.toLowerCase().split('-')[0];
      return `https://csf.tools/reference/nist-sp-800-53/r5/${family}/${control.toLowerCase()}/`;
    },
    name: bareName,
    verified: true,
    basis: {
      ja: 'NIST公開のOSCAL（5.1.1）のHIGHベースラインと、公開の一覧のPM-1〜PM-11で番号を確認。',
      en: "Ids checked against the HIGH baseline in NIST's OSCAL content (5.1.1), and PM-1 to PM-11 in public lists.",
    },
  },
  {
    id: 'attack',
    title: { ja: 'MITRE ATT&CK 緩和策', en: 'MITRE ATT&CK mitigations' },
    version: 'Enterprise',
    home: 'https://attack.mitre.org/mitigations/enterprise/',
    url: (control) => `https://attack.mitre.org/mitigations/${control}/`,
    name: bareName,
    verified: true,
    basis: {
      ja: '公開のCSVの41件と、後の版の一覧にある3件（M1056・M1057・M1060）で確認。最新のv19では1件ずつの照合はしていない。',
      en: '41 ids from a public CSV and three (M1056, M1057, M1060) from a later list; not checked one by one in v19.',
    },
  },
  {
    id: 'meti',
    title: { ja: 'サイバーセキュリティ経営ガイドライン', en: 'METI Cybersecurity Management Guidelines' },
    version: '3.0',
    home: 'https://www.meti.go.jp/policy/netsecurity/mng_guide.html',
    url: () => undefined,
    name: (control) => ({ ja: `指示${control}`, en: `Direction ${control}` }),
    verified: true,
    basis: {
      ja: '指示6・9はVer3.0の本文、3・4・5・7はVer3.0の実践例の題で確認。1・2・8・10はVer2.0の一覧（同じ順）のみで、その対応は未確認とした。',
      en: 'Directions 6 and 9 read in the text of 3.0; 3, 4, 5, 7 in titles of its practice guide; 1, 2, 8, 10 only in the list of 2.0 (same order), so links to them are marked unverified.',
    },
  },
  {
    id: 'ppc',
    title: {
      ja: '個人情報保護法ガイドライン（通則編）',
      en: 'PPC Guidelines on the Act on the Protection of Personal Information (General Rules)',
    },
    version: '',
    home: 'https://www.ppc.go.jp/personalinfo/legal/guidelines_tsusoku/',
    // The page has anchors for the sections of chapter 3; those of the annex (10) are not known.
    url: (control) =>
      /^3(-\d+)+$/.test(control)
        ? `https://www.ppc.go.jp/personalinfo/legal/guidelines_tsusoku/#a${control}`
        : undefined,
    name: (control) => {
      const heading = ppcHeadings[control];
      return heading === undefined
        ? bareName(control)
        : { ja: `${control} ${heading.ja}`, en: `${control} ${heading.en}` };
    },
    verified: false,
    basis: {
      ja: '見出しと順序は専門家の知識による。「技術的安全管理措置」「アクセス制御」の語は委員会のFAQで確認したが、10-xの番号は照合できていない（古い版では8）。3-4-4、3-5-2〜4も同様。',
      en: "Headings and order from expert knowledge; the Commission's FAQ confirms two of the terms, but the numbers 10-x could not be compared (an older edition numbers the annex 8). Likewise 3-4-4 and 3-5-2 to 3-5-4.",
    },
  },
];

const byId: ReadonlyMap<string, Framework> = new Map(
  frameworks.map((framework) => [framework.id, framework]),
);

/** The framework of an id; undefined only for an id this version does not know. */
export function frameworkById(id: FrameworkId): Framework;
export function frameworkById(id: string): Framework | undefined;
export function frameworkById(id: string): Framework | undefined {
  return byId.get(id);
}
