import type { Text } from './measure';

/** Headings of the PPC's guidelines (general rules), by number: chapter 10 (the annex) and what measures use of chapter 3. */
export const ppcHeadings: Readonly<Record<string, Text>> = {
  '10-1': { ja: '基本方針の策定', en: 'Basic policy' },
  '10-2': { ja: '個人データの取扱いに係る規律の整備', en: 'Rules on the handling of personal data' },
  '10-3': { ja: '組織的安全管理措置', en: 'Organisational security measures' },
  '10-3(1)': { ja: '組織体制の整備', en: 'Organisation' },
  '10-3(2)': { ja: '個人データの取扱いに係る規律に従った運用', en: 'Operation according to the rules' },
  '10-3(3)': {
    ja: '個人データの取扱状況を確認する手段の整備',
    en: 'Means of checking how personal data is handled',
  },
  '10-3(4)': { ja: '漏えい等事案に対応する体制の整備', en: 'Readiness to respond to leaks' },
  '10-3(5)': {
    ja: '取扱状況の把握及び安全管理措置の見直し',
    en: 'Knowing the handling and reviewing the measures',
  },
  '10-4': { ja: '人的安全管理措置', en: 'Human security measures' },
  '10-5': { ja: '物理的安全管理措置', en: 'Physical security measures' },
  '10-5(1)': { ja: '個人データを取り扱う区域の管理', en: 'Control of areas where personal data is handled' },
  '10-5(2)': { ja: '機器及び電子媒体等の盗難等の防止', en: 'Prevention of theft of devices and media' },
  '10-5(3)': {
    ja: '電子媒体等を持ち運ぶ場合の漏えい等の防止',
    en: 'Prevention of leaks when media are carried',
  },
  '10-5(4)': {
    ja: '個人データの削除及び機器、電子媒体等の廃棄',
    en: 'Deletion of data, disposal of devices and media',
  },
  '10-6': { ja: '技術的安全管理措置', en: 'Technical security measures' },
  '10-6(1)': { ja: 'アクセス制御', en: 'Access control' },
  '10-6(2)': { ja: 'アクセス者の識別と認証', en: 'Identification and authentication' },
  '10-6(3)': { ja: '外部からの不正アクセス等の防止', en: 'Prevention of unauthorised access from outside' },
  '10-6(4)': {
    ja: '情報システムの使用に伴う漏えい等の防止',
    en: 'Prevention of leaks through the use of systems',
  },
  '10-7': { ja: '外的環境の把握', en: 'Knowing the external environment' },
  '3-4-4': { ja: '委託先の監督', en: 'Supervision of contractors' },
  '3-5-2': { ja: '漏えい等事案が発覚した場合に講ずべき措置', en: 'Steps to take when a leak is discovered' },
  '3-5-3': { ja: '個人情報保護委員会への報告', en: 'Report to the Commission' },
  '3-5-4': { ja: '本人への通知', en: 'Notice to the person' },
};
