import type { Text } from '../measures/measure';
import type { DisclosureFields } from './checklist';

/** A kind of organisation, and how one is told by its name. */
interface Sector {
  id: string;
  label: Text;
  /** Speaks for it in a name; the first sector that is spoken for counts. */
  name: RegExp;
}

/** Kinds of organisations, in the order names are held against them: a school board is a school's before it is a city's. */
const list = [
  {
    id: 'medical',
    label: { ja: '医療・福祉', en: 'Health and welfare' },
    name: /病院|医療|医院|クリニック|診療所|ホスピタル|薬局|福祉|介護|看護|歯科|健診/u,
  },
  {
    id: 'education',
    label: { ja: '教育・研究', en: 'Education and research' },
    name: /大学|学校|学園|学院|学館|高専|教育|幼稚園|保育園|こども園|研究所|研究開発法人/u,
  },
  {
    id: 'finance',
    label: { ja: '金融・保険', en: 'Finance and insurance' },
    name: /銀行|信用(?:金庫|組合)|保険|証券|信託|共済|ファイナンス|クレジット|カード(?:株式会社)?$|キャピタル/u,
  },
  {
    id: 'government',
    label: { ja: '国・独立行政法人', en: 'Government and agencies' },
    name: /(?:省|(?<![都道府県])庁|内閣府|裁判所|国会|労働局|税務署|年金機構)$|独立行政法人|警察/u,
  },
  {
    id: 'municipality',
    label: { ja: '自治体', en: 'Local government' },
    name: /[都道府県市区町村]$|[都道府県市区町村](?:役所|役場|議会|教育委員会|消防|水道)|県庁|広域連合|事務組合/u,
  },
  {
    id: 'it',
    label: { ja: '情報・通信', en: 'IT and communications' },
    name: /システム|ソフト|データ|ネット|情報|デジタル|テクノロジー|テック|クラウド|通信|インターネット|コンピュータ/u,
  },
  {
    id: 'association',
    label: { ja: '団体・組合', en: 'Associations' },
    name: /(?:社団|財団|活動)法人|協会|協議会|連盟|連合会|組合|商工会|NPO/u,
  },
  {
    id: 'company',
    label: { ja: 'そのほかの企業', en: 'Other companies' },
    name: /株式会社|有限会社|合同会社|\((?:株|有)\)|ホールディングス|グループ/u,
  },
] as const satisfies readonly Sector[];

/** The kind of an organisation; `unknown` where its name does not tell. */
export type SectorId = (typeof list)[number]['id'] | 'unknown';

/** All kinds of organisations, in the order they are shown. */
export const sectors: readonly { id: SectorId; label: Text }[] = [
  ...list.map(({ id, label }) => ({ id, label })),
  { id: 'unknown', label: { ja: '不明', en: 'Unknown' } },
];

/** The kind of the organisation of a disclosure: as the user says, else as its name tells. */
export function sectorOf({
  sector,
  organisation,
}: Pick<DisclosureFields, 'sector' | 'organisation'>): SectorId {
  if (sector !== undefined) return sector;
  const name = organisation.normalize('NFKC');
  return list.find((one) => one.name.test(name))?.id ?? 'unknown';
}

/** What a kind of organisation is called. */
export function sectorLabel(id: SectorId): Text {
  return sectors.find((one) => one.id === id)?.label ?? { ja: id, en: id };
}
