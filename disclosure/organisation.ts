import type { Block, SourceText } from './disclosure';
import { letterheadName } from './letterhead';
import { bodyName, legalNames, plainLine } from './names';
import { Votes } from './votes';

/** Whoever stands behind one of these is somebody else. */
const othersBefore =
  /(?:委託先(?:である|の|として|企業)?|再委託先?(?:である|の)?|委託して(?:いる|おります?|いた)|受託(?:者|事業者|業者)(?:である|の)?|取引先(?:である|の)?|(?:親|子|グループ|関連|関係|調査|専門|開発|保守|制作|運営|決済代行|印刷)会社(?:である|の)?|ベンダー?(?:である|の)?|事業者(?:である|の)|業者(?:である|の)|提供(?:元|会社)(?:である|の)?|契約(?:している|しております|する)|利用(?:している|しております|する))[ 「『(（]?$/;
const othersAfter =
  /^(?:様|さま|さん|御中|殿|に(?:委託|依頼|対し|よる|報告|連絡|要請)|へ(?:の)?(?:委託|依頼|連絡|報告)|から(?:の)?(?:連絡|報告|通知|提供)|より(?:連絡|報告|通知|提供)|の(?:サーバー?|システム|サービス|クラウド|製品|グループ)|が提供|製の|[(（](?:委託先|再委託先|受託)|(?:[(（][^()（）]*[)）])?の(?:連結)?子会社)/;
/** What a notice calls itself, in brackets behind a name. */
const itself =
  /^ ?[(（](?:[^。]{0,60}[、。 ])?(?:以下[、,]?|(?=[「『"]))(?:[「『"][^」』"]{1,8}[」』"](?:又は|または|もしくは))?[「『"]?(?:当|弊|本|自)[社会院校学所園店市県町村法協組団機館](?:[」』"）)と、。]|$)/;
const calledOtherwise = /^ ?[(（]以下[、,]?[「『"]?(?!当|弊|本|自)/;
const titles =
  '(?:代表(?:取締役|理事|社員|執行役|者)?|取締役|社長|会長|理事長?|学長|総長|校長|園長|(?:病)?院長|所長|センター長|館長|局長|支部長|組合長|店主|店長|オーナー|市長|区長|町長|村長|知事|管理者|頭取|総裁|機構長|委員長|事務局)';
const office = `(?:${titles}){1,3}(?:$|[ (（])|代表(?:取締役|理事)`;
const signs = new RegExp(`^ ?[(（]?(?:${office})`);
const signed = new RegExp(`^(.{2,20}?) ?(?:${office})`);
const notName =
  /^(?:公式(?:サイト|ホームページ|通販|ショップ)?|ホーム(?:ページ)?|トップ(?:ページ)?|お?知らせ|ニュース(?:リリース)?|news.*|home|top|page top|topics|blog|ブログ|プレスリリース|新着(?:情報)?|トピックス|重要なお知らせ|企業情報|会社概要|会社情報|ir情報|報道発表|採用(?:情報)?|お問い?合わせ|アクセス|サイトマップ|ログイン|プライバシーポリシー|個人情報(?:保護方針|の取扱い)|以上|各位|運営.*|スタッフ.*|病院事業|.*(?:について|に関する.*|お詫び|おわび|ご?報告|お知らせ|発生|事案|一覧|案内|情報|方針|規約|こと|する|こちら)(?: ?[(（「【][^()（）]{1,12}[)）」】])?)$/i;

/** The organisation whose notice it is, with its legal form as written; '' where it does not say. */
export function readOrganisation(source: SourceText): string {
  const votes = new Votes();
  const main = source.blocks.filter((block) => !block.furniture);
  const lines = main.map((block) => lineOf(source, block, 400));
  lines.forEach((line, index) => {
    const near = index < 12 ? 1 : index >= lines.length - 8 ? 0.8 : 0.25;
    if (!voteHead(votes, lines, index)) voteLine(votes, line, lines[index + 1] ?? '', near);
    if (index < 8) voteGreeting(votes, line);
  });
  voteSite(votes, source, lines);
  const best = votes.best(0.4);
  return best !== ''
    ? best
    : (lines
        .slice(0, 5)
        .map(letterheadName)
        .find((name) => name !== '') ?? '');
}

const lineOf = (source: SourceText, block: Block, most: number): string =>
  plainLine(source.text.slice(block.start, Math.min(block.end, block.start + most)));

/** The head of a stock exchange notice: 会社名. The last one counts: a subsidiary's notice names the parent first. */
function voteHead(votes: Votes, lines: readonly string[], index: number): boolean {
  if (index >= 20) return false;
  const line = lines[index] ?? '';
  const word = '(?:上場)?(?:会社|法人|団体|学校|施設|組織|事業者)名(?:称)?';
  const own = new RegExp(`^${word} ?[:：]? ?(.{2,120})$`).exec(line)?.[1];
  const name = own ?? (new RegExp(`^${word} ?[:：]?$`).test(lines[index - 1] ?? '') ? line : undefined);
  if (name === undefined) return false;
  const cut = name.replace(/ ?代表(?:者|取締役).*$/, '').replace(/[(（].*$/, '');
  votes.add(legalNames(cut, true)[0]?.name ?? cut, 8 + index * 0.1);
  return true;
}

/** What one line of the notice says of who wrote it. `near`: how close to the top or the end, up to 1. */
function voteLine(votes: Votes, line: string, next: string, near: number): void {
  const alone = line.length <= 45 && !/[。、]/.test(line.replace(/[(（].*?[)）]/g, ''));
  const names = legalNames(line, alone);
  for (const { name, start, end } of names) {
    const before = line.slice(Math.max(0, start - 16), start);
    const rest = line.slice(end);
    if (othersAfter.test(rest)) votes.add(name, -1.5);
    else if (itself.test(rest)) votes.add(name, 9);
    else if (othersBefore.test(before) || calledOtherwise.test(rest)) votes.add(name, -1.5);
    else if (alone)
      votes.add(name + facilityAfter(name, rest), (signs.test(rest) || signs.test(next) ? 5 : 3) * near);
    else if (/^(?:は|では|において|におきまして|が運営|です|の[^。]{0,12}で)/.test(rest))
      votes.add(name, (/(?:^|。|このたび、?|今般、?)$/.test(before) ? 3.5 : 2) * near);
    else if (start === 0 && /^ [^。]{0,20}(?:部|課|室|係|窓口|デスク|センター)/.test(rest))
      votes.add(name, 2 * near);
    else votes.add(name, 0.5 * near);
  }
  if (names.length > 0) return;
  if (!alone) {
    const subject = bodyName(line);
    if (
      /^(?:[(（][^()（）]{1,20}[)）])?(?:は|では|において|におきまして)、?/.test(line.slice(subject.length))
    )
      votes.add(subject, near);
    return;
  }
  const undated = line
    .replace(/^[(（]?(?:お?問い?合わ?せ(?:先|窓口)?|連絡先|担当|照会先|発信)[)）:： ]+/, '')
    .replace(/^[^ ]*\d{1,2}日(?:[(（].[)）])? ?|^\d{4}[./]\d{1,2}[./]\d{1,2} ?/, '');
  const name = bodyName(undated);
  if (name !== '' && !/^(?:当|弊|本|各|全|外部|警察|所轄|個人情報|最寄)/.test(name))
    votes.add(name, (signs.test(next) ? 4 : 2) * near);
  if (name !== '' || /[\d:：|｜・>»]|各位|皆|様/.test(undated)) return;
  const whoSigned = signedBy(undated) || (signs.test(next) && undated.length <= 20 ? undated : '');
  if (whoSigned.length >= 2 && !notName.test(whoSigned) && !/^各|[をがに]/.test(whoSigned))
    votes.add(whoSigned, 3 * near);
}

/** Who signs a line with a title: 同窓会長 is the head of a 同窓会, whose name has the first letter of the title. */
function signedBy(line: string): string {
  const name = signed.exec(line)?.[1] ?? '';
  const title = line.charAt(name.length);
  const quoted = /「([^」]{2,20})」$/.exec(name.replace(/運営$/, ''))?.[1];
  if (quoted) return quoted;
  return /[会館校院所園局]/.test(title) && /[一-龠]/.test(name.slice(-1)) ? name + title : name;
}

/** 「…です。」 of a shop that greets, and 「…（以下「当院」）」 of one without a legal form. */
function voteGreeting(votes: Votes, line: string): void {
  const own =
    /(?:^|(?:ありがとうございます|ありがとうございました|お世話になっております|こんにちは|ご愛顧[^。]{0,20})。)([^。、\d]{2,22}?)(?: ?店主の?[^。]{0,8}| ?(?:運営チーム|スタッフ|事務局|代表の?[^。]{0,8}))?(?:です|でございます)。/.exec(
      line,
    )?.[1];
  const name = own?.replace(/の[一-龠]{1,4}$/, '');
  if (name && !/[はがをにで]|こと|もの|ため|次第|ところ|とおり|状況|予定/.test(name) && !notName.test(name))
    votes.add(name.trim(), 3);
  const called =
    /(?:^|。|、)([^。、]{2,24}?)[(（]以下[、,]?[「『"]?(?:当|弊|本)[社会院校学所園店市県町村法協組団機館][」』"]/.exec(
      line,
    )?.[1];
  if (called && !/[がをにで]/.test(called) && legalNames(called).length === 0) votes.add(called, 8);
}

/** In a home, a school or a hospital the body that runs it is named first. */
function facilityAfter(legal: string, rest: string): string {
  if (!/^(?:社会)?医療法人|^社会福祉法人|^(?:一般|公益)/.test(legal) || !rest.startsWith(' ')) return '';
  if (/^ (?:介護老人保健施設|特別養護老人ホーム|グループホーム|デイサービス)[^ (（]{2,14}$/.test(rest))
    return rest;
  const name = bodyName(rest.trimStart());
  return /(?:病院|クリニック|医院|センター|診療所|園)$/.test(name) ? ` ${name}` : '';
}

/** The names in the frame of the page: its title, its site's name, its furniture. */
function voteSite(votes: Votes, source: SourceText, lines: readonly string[]): void {
  const frame = source.blocks.filter((block) => block.furniture).map((block) => lineOf(source, block, 120));
  const site = plainLine(source.siteName);
  const titles = [site, ...source.title.split(/[|｜«»<>／:：]| [-–—/] /).map(plainLine)].filter((part) =>
    isPiece(part),
  );
  for (const part of titles) {
    const legal = legalNames(part, true);
    for (const { name, end } of legal) votes.add(name + facilityAfter(name, part.slice(end)), 2.5);
    if (legal.length === 0) votes.add(part, part === site || bodyName(part) === part ? 2.5 : 0.9);
  }
  for (const line of frame) {
    const owner = /(?:copyright|©|\(c\)|all rights)/i.test(line);
    const bare = line
      .replace(/(?:copyright|©|\(c\)|all rights reserved|[\d\-–,.]{4,}|無断転載.*$)/gi, '')
      .trim();
    for (const { name, end } of legalNames(bare))
      votes.add(name + facilityAfter(name, bare.slice(end)), owner ? 3 : 1);
    if (!owner && line.length > 30) continue;
    const name = bodyName(bare);
    if (name !== '') votes.add(name, owner ? 2 : 0.8);
    else if (owner && isPiece(bare)) votes.add(bare, 0.9);
  }
  // A short name that stands in more than one place of the frame is whose site it is.
  const places = [
    titles,
    lines.slice(0, 3),
    lines.slice(3).slice(-2),
    frame.slice(0, 2),
    frame.slice(2).slice(-3),
  ].map((place) => new Set(place.flatMap((line) => line.split(/ ?[|｜/／>»·｜] ?/)).filter(isPiece)));
  for (const piece of new Set(places.flatMap((place) => [...place])))
    if (places.filter((place) => place.has(piece)).length > 1 && legalNames(piece).length === 0)
      votes.add(piece, 1.2);
}

const isPiece = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 28 &&
  !text.includes('。') &&
  text.split(' ').length < 4 &&
  !notName.test(text);
