import type { Finding } from './disclosure';

/** Authorities one reports a leak to, and those one reports a crime to, as notices name them. */
const regulators =
  /個人情報保護委員会|監督官庁|監督(?:当局|機関)|所管(?:官庁|省庁|の?省)|関係(?:省庁|当局)|(?:総務|厚生労働|文部科学|経済産業|国土交通|財務|農林水産)省|金融庁|財務局|デジタル庁|消費者庁/;
const police = /警察(?:署|庁|本部)?|警視庁|県警|府警|道警|捜査(?:機関|当局)/;
/** What joins two authorities. */
const joint = /(?:、|，|・|／|及び|および|並びに|ならびに|と|や|とともに)[^、。]{0,6}$/;

type Authority = 'regulator-report' | 'police-report';

/**
 * One clause often reports to both: 「個人情報保護委員会および警察に報告しました」. Two findings then: the first up to where
 * the other authority is named, the second from there. `authority` of the parts; the finding alone where it names one.
 */
export function bothAuthorities(finding: Finding): Finding[] {
  if (finding.measure !== 'regulator-report' && finding.measure !== 'police-report') return [finding];
  const [at, other] = [regulators, police].map((one) => one.exec(finding.quote)?.index ?? -1) as [
    number,
    number,
  ];
  if (at < 0 || other < 0) return [finding];
  const cut = Math.max(at, other);
  const before = finding.quote.slice(Math.min(at, other), cut);
  if (!joint.test(before) || before.length > 40) return [finding];
  const [first, second]: [Authority, Authority] =
    at < other ? ['regulator-report', 'police-report'] : ['police-report', 'regulator-report'];
  const end =
    finding.start +
    finding.quote
      .slice(0, cut)
      .replace(
        /(?<!、|，|・|／|及び|および|並びに|ならびに|とともに|と|や)(?:、|，|・|／|及び|および|並びに|ならびに|とともに|と|や)+$/,
        '',
      ).length;
  return [
    { ...finding, measure: first, quote: finding.quote.slice(0, end - finding.start), end },
    { ...finding, measure: second, quote: finding.quote.slice(cut), start: finding.start + cut },
  ];
}
