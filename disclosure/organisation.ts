import type { SourceText } from './disclosure';

const form =
  '(?:株式会社|有限会社|合同会社|合資会社|相互会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|社団法人|財団法人|国立大学法人|公立大学法人|学校法人|社会福祉法人|医療法人(?:社団|財団)?|社会医療法人|独立行政法人|地方独立行政法人|国立研究開発法人|特定非営利活動法人|NPO法人|生活協同組合|農業協同組合|宗教法人|税理士法人|弁護士法人|監査法人)';
const letters = '[一-龠々ヶヵぁ-んァ-ヴーA-Za-z0-9Ａ-Ｚａ-ｚ０-９&＆・.\\-]';
const named = new RegExp(`(?:${form}[\\s　]?${letters}{1,24}|${letters}{1,24}?${form})`, 'g');
const body =
  /[一-龠々ヶヵぁ-んァ-ヴーA-Za-z0-9]{1,20}?(?:大学院大学|大学|短期大学|高等専門学校|高等学校|高校|中学校|小学校|幼稚園|保育園|こども園|専門学校|学園|病院|医療センター|クリニック|診療所|薬局|都|道|府|県|市|区|町|村|教育委員会|協会|協議会|連盟|連合会|組合|機構|財団|センター|研究所|商工会議所|商工会|図書館|美術館|博物館|公社|公団|銀行|信用金庫|事務所|新聞社|放送|ホテル|旅館|商店|書店|工業|製作所|ショップ|ストア)(?![一-龠])/g;

/** The organisation whose notice it is, with its legal form as written; '' where it does not say. */
export function readOrganisation(source: SourceText): string {
  const votes = new Map<string, number>();
  const vote = (name: string, weight: number) => {
    const clean = tidy(name);
    if (clean.length >= 2) votes.set(clean, (votes.get(clean) ?? 0) + weight);
  };
  const head = headBlock(source);
  if (head !== '') return tidy(head);
  const main = source.blocks.filter((block) => !block.furniture);
  main.forEach((block, index) => {
    const text = source.text.slice(block.start, Math.min(block.end, block.start + 300));
    const alone = text.replace(/[\s　]/g, '').length <= 32 && !/[。、]/.test(text);
    const near = index < 10 ? 3 : index >= main.length - 8 ? 2 : 1;
    for (const match of text.matchAll(named))
      vote(
        match[0],
        (alone ? 2.5 : 0.6) * near +
          (/^(?:（以下|\(以下|（?以下)/.test(text.slice(match.index + match[0].length)) ? 6 : 0),
      );
    if (alone) for (const match of text.matchAll(body)) vote(match[0], 1 * near);
    if (index < 12)
      for (const match of text.matchAll(body))
        if (/^[（(]?以下/.test(text.slice(match.index + match[0].length))) vote(match[0], 6);
  });
  for (const text of [source.siteName, ...source.title.split(/[|｜\-–—:：»«<>／/]/)]) {
    const whole = text.trim();
    for (const match of whole.matchAll(named)) vote(match[0], 5);
    if (whole.length <= 24) for (const match of whole.matchAll(body)) vote(match[0], 4);
    if (whole === source.siteName.trim() && whole !== '') vote(whole, 3);
  }
  for (const block of source.blocks) {
    if (!block.furniture) continue;
    const text = source.text.slice(block.start, Math.min(block.end, block.start + 120));
    const weight = /(?:copyright|©|\(c\)|all rights)/i.test(text) ? 4 : 0.7;
    for (const match of text.matchAll(named)) vote(match[0], weight);
    if (text.length <= 30) for (const match of text.matchAll(body)) vote(match[0], weight * 0.7);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The company name of a stock exchange notice's head: 会社名, 上場会社名. */
function headBlock(source: SourceText): string {
  for (const block of source.blocks.slice(0, 20)) {
    const text = source.text.slice(block.start, block.end).normalize('NFKC');
    const match =
      /^\s*(?:上\s*場\s*)?(?:会\s*社|法\s*人|団\s*体|学\s*校|施\s*設|組\s*織)\s*名(?:\s*称)?\s*[:：]?\s*(.{2,60})$/.exec(
        text,
      );
    if (match?.[1]) return match[1].replace(/代\s*表.*$/, '').replace(/[(（].*$/, '');
  }
  return '';
}

function tidy(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/([^\x20-\x7e])\s+(?=[^\x20-\x7e])/g, '$1')
    .replace(/^[\s・.-]+|[\s・.-]+$/g, '')
    .replace(/^(?:代表|発信|発行|運営|問合せ先)/, '');
}
