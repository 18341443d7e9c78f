/** A name of an organisation found in a line. */
export interface FoundName {
  name: string;
  /** Offsets into the line as `plainLine` gives it. */
  start: number;
  end: number;
  /** A legal form stands with it; else it is known by what kind of body its last word names. */
  legal: boolean;
}

const forms = [
  '株式会社',
  '有限会社',
  '合同会社',
  '合資会社',
  '合名会社',
  '相互会社',
  '一般社団法人',
  '一般財団法人',
  '公益社団法人',
  '公益財団法人',
  '特例社団法人',
  '特例財団法人',
  '社団法人',
  '財団法人',
  '国立大学法人',
  '公立大学法人',
  '学校法人',
  '社会福祉法人',
  '社会医療法人財団',
  '社会医療法人',
  '医療法人社団',
  '医療法人財団',
  '医療法人',
  '地方独立行政法人',
  '独立行政法人',
  '国立研究開発法人',
  '特定非営利活動法人',
  'NPO法人',
  '認定NPO法人',
  '農事組合法人',
  '宗教法人',
  '税理士法人',
  '弁護士法人',
  '監査法人',
  '社会保険労務士法人',
  '司法書士法人',
  '行政書士法人',
  '特許業務法人',
  '生活協同組合',
  '農業協同組合',
  '漁業協同組合',
  '(株)',
  '(有)',
] as const;
const form = new RegExp(
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[()]/g, '\\$&'))
    .join('|'),
  'g',
);

const bodies =
  '大学院大学|大学(?:医学部|歯学部|薬学部|大学院|附属病院|病院)?|短期大学|高等専門学校|中学校・高等学校|高等学校|高校|中学校|小学校|特別支援学校|幼稚園|保育園|保育所|こども園|専門学校|学園|学院|病院|医療センター|健診センター|検診センター|クリニック|医院|診療所|薬局|[都道府県市](?:教育委員会|企業局|上下水道局|水道局|交通局|病院局|消防局|消防本部|警察本部|警察|議会)|病院機構|都|道|府|県|市|区|町|村|教育委員会|協会|協議会|連盟|連合会|健康保険組合|共済組合|協同組合|組合|機構|財団|(?<!見)学会|研究会|同窓会|後援会|センター|研究所|商工会議所|商工会|企業団|信用組合|観光協会|図書館|美術館|博物館|公社|公団|銀行|信用金庫|事務所|新聞社|日報社|放送|ホテル|旅館(?! ?[一-龠ァ-ヴぁ-ん])|商店|書店|工業|製作所|工務店|工房|サロン|ショップ|ストア|市役所|町役場|村役場|県庁';
const body = new RegExp(`^(.{1,22}?(?:${bodies}))(?![一-龠ァ-ヴー])`);
const department =
  /^(.{1,12}?[都道府県市区町村])(?:総務|企画|財務|市民|健康|福祉|教育|環境|建設|都市|産業|経済|農林|商工(?!会)|子ども|こども|保健|税務|納税|課税|住民|広報|秘書|情報|デジタル|危機|防災|議会|会計|生活|文化|スポーツ|上下水道|地域|政策|行政|人事|健幸|高齢|介護|保険|国保|収納|資産税|市税|県税|知事|長$)/;

/** Letters a name is made of. */
const letter = /[一-龠々〆ヶヵぁ-んァ-ヴーA-Za-z0-9&・.\-'’]/;
const hiragana = /[ぁ-ん]/;
/** What may follow a name and is none of it. */
const after =
  /^(?:は|が|を|に|で|と|の|へ|も|や|より|から|及び|および|並びに|ならびに|では|において|におきまして|における|です|でございます|様|さま|御中|殿|代表|取締役|社長|会長|理事|当社|弊社|お客|広報|総務|IR|情報シス|個人情報|カスタマー|サポート|問|連絡|(?:[(（]))/;
const tells =
  /する|した|して|いる|いた|おり|である|あった|より|から|など|及び|および|並びに|とは|では|には|への|先の|会社の|社の|先である/;

/** A line as names are looked for in it: NFKC, letters that were set apart joined again, single spaces. */
export function plainLine(line: string): string {
  const text = line
    .normalize('NFKC')
    .replace(/\*\*|[│┃|]/g, ' ')
    .replace(/^\s*(?:発信(?:者|元)?|発表(?:者|元)?|発行)\s*[:：]\s*/, '');
  const words = text.split(/\s+/).filter((word) => word !== '');
  const single = words.filter((word) => [...word].length === 1 && !/[\d:・]/.test(word)).length;
  if (words.length > 3 && single >= words.length * 0.6 && text.length < 90)
    return line
      .split(/[\u3000\t]+| {2,}/)
      .map((part) => part.normalize('NFKC').replace(/\s+/g, '').replace(/\*\*/g, ''))
      .filter((part) => part !== '')
      .join(' ');
  const tidy = text.replace(/\s+/g, ' ').trim();
  return tidy.length > 60 ? tidy.replace(/([^\x20-\x7e]) (?=[^\x20-\x7e])/g, '$1') : tidy;
}

/** A department that is written right behind a name. */
const ofDepartment =
  /(?:営業|総務|広報|企画|経営|情報|人事|管理|お客[様さ]|カスタマー|品質|法務|システム|個人情報|危機)[一-龠ァ-ヴー]{0,10}(?:部|課|室|係|本部|窓口|グループ|センター)$/;

/**
 * The names with a legal form in a plain line. In a line that holds `only` names, particles do not end one: some
 * have them inside.
 */
export function legalNames(line: string, only = false): FoundName[] {
  const found: FoundName[] = [];
  for (const match of line.matchAll(form)) {
    const start = match.index;
    const end = start + match[0].length;
    // Part of a longer form that was found already.
    if (found.some((one) => one.start <= start && end <= one.end)) continue;
    const right = nameAfter(line, end, only);
    const left = nameBefore(line, start, only);
    const rightFits = right > end && !after.test(line.slice(end).trimStart());
    if (rightFits && (left === start || !/会社|^\(/.test(match[0]) || joinsRight(line, start)))
      found.push({ name: line.slice(start, right), start, end: right, legal: true });
    else if (left < start) found.push({ name: line.slice(left, end), start: left, end, legal: true });
    else if (rightFits) found.push({ name: line.slice(start, right), start, end: right, legal: true });
  }
  return found;
}

/** Before a form that opens a name stands a particle, or a word that introduces a company. */
function joinsRight(line: string, start: number): boolean {
  return /(?:[はがをにでとのへもやるたい]|会社名|法人名|名称|委託先|子会社|親会社|事業者|提供元)[ :：]?$/.test(
    line.slice(Math.max(0, start - 5), start),
  );
}

function nameAfter(line: string, from: number, only: boolean): number {
  let at = line.charAt(from) === ' ' ? from + 1 : from;
  const begin = at;
  for (; at < line.length && at - begin < 26; at++) {
    const character = line.charAt(at);
    if (character === ' ' && /[A-Za-z&]/.test(line.charAt(at - 1)) && /[A-Za-z&]/.test(line.charAt(at + 1)))
      continue;
    if (!letter.test(character)) break;
    if (at === begin) continue;
    const rest = line.slice(at);
    const last = !letter.test(line.charAt(at + 1));
    const ends =
      !hiragana.test(line.charAt(at - 1)) || last || /^(?:です|では|において|におき|が運営)/.test(rest);
    if (after.test(rest) && ends && !(only && hiragana.test(rest.charAt(0)) && !/^(?:お客|です)/.test(rest)))
      break;
  }
  const cut = ofDepartment.exec(line.slice(begin, at));
  return at === begin ? from : cut && cut.index > 1 ? begin + cut.index : at;
}

function nameBefore(line: string, to: number, only: boolean): number {
  let at = to;
  const stop = Math.max(0, to - 26);
  if (line.charAt(at - 1) === ' ' && /[A-Za-z]/.test(line.charAt(at - 2))) at -= 1;
  while (at > stop && letter.test(line.charAt(at - 1)) && !hiragana.test(line.charAt(at - 1))) at -= 1;
  const strict = at;
  // A name with hiragana in it, where it opens its line or its phrase and tells nothing.
  while (at > stop && letter.test(line.charAt(at - 1))) at -= 1;
  const opens = at === 0 || /[ 、。「『(（:：|｜©]/.test(line.charAt(at - 1));
  const whole = line.slice(at, to);
  if (
    opens &&
    at < strict &&
    whole.length <= 16 &&
    !tells.test(whole) &&
    (only || !/^[はがをにでとのへも]/.test(whole))
  )
    return at;
  const narrow = line.slice(strict, to).replace(/^(?:等|者|名|社名|会社名|一方|今般|先|元|現在)(?=.)/, '');
  return to - narrow.length;
}

/** The name a line without a sentence opens with, known by the kind of body it names. */
export function bodyName(line: string): string {
  if (!/^[一-龠ぁ-んァ-ヴA-Za-z]/.test(line)) return '';
  const civic = department.exec(line)?.[1];
  const whole = body.exec(line)?.[1] ?? '';
  if (new RegExp(`^(?:${bodies})$`).test(whole.slice(1)) && whole.length < 3) return '';
  if (civic && !/[都道府県市](?:教育委員会|企業局|上下水道局|水道局|警察)/.test(whole)) return civic;
  return whole.replace(/(?:市役所|町役場|村役場|県庁)$/, (word) => word.charAt(0));
}
