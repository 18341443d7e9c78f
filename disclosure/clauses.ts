/** A stretch of text: offsets into the text it was cut from. */
export interface Span {
  start: number;
  end: number;
}

const openers = '「『（(【［[〔《〈“';
const closers = '」』）)】］]〕》〉”';

/** For each position, how many brackets are open there; an unclosed bracket is closed at the end of the text. */
function depths(text: string): Uint8Array {
  const depth = new Uint8Array(text.length + 1);
  let open = 0;
  // Where each kind is closed last: to look for it from every bracket anew would take the square of the text's length.
  const last = Array.from(closers, (closer) => text.lastIndexOf(closer));
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (closers.includes(character) && open > 0) open -= 1;
    depth[i] = open;
    const kind = openers.indexOf(character);
    if (kind >= 0 && (last[kind] ?? -1) > i && open < 200) open += 1;
  }
  depth[text.length] = open;
  return depth;
}

/** Sentences of a block: up to each full stop outside brackets. */
export function sentences(text: string): Span[] {
  const depth = depths(text);
  return cut(
    text,
    0,
    text.length,
    (i) =>
      depth[i] === 0 &&
      (/[。！？]/.test(text.charAt(i)) ||
        (text.charAt(i) === '.' && /[ぁ-んァ-ヶ一-龠]/.test(text.charAt(i - 1)))),
  );
}

/** Nouns of doing: what can end one member of a list of measures. */
const doing =
  '(?:変更|遮断|制限|実施|導入|強化|見直し|見直|設置|停止|削除|消去|更新|報告|相談|通報|届出|届け出|連絡|通知|公表|開設|徹底|整備|構築|策定|分離|監視|点検|確認|調査|診断|修正|改修|適用|暗号化|無効化|義務化|厳格化|高度化|限定|廃止|撤去|交換|回収|依頼|要請|申請|教育|研修|訓練|監査|検査|テスト|検証|棚卸し?|改善|改定|改訂|再設定|再発行|初期化|隔離|閉鎖|移行|再構築|取得|保管|保存|延長|増員|増強|配備|任命|採用|切り?替え|引き上げ|追加|設定|拡充|拡大|短縮|最小化|分割|集約|閉塞|封鎖|抑止|防止|検知|除去|駆除|スキャン|締結|明確化|明文化|新設|刷新|常時監視|二重化|多重化|多層化|自動化|制度化|定例化|提出|受講|受審|解析|保全|申告|周知|告知|掲載|記録|照合|承認|評価|把握|管理|監督|対応|体制化|置き換え|組み込み|洗い出し|取り外し|取りやめ|切り離し|切断|失効|ロック|中止|引き?下げ|受診|拒否|禁止|凍結|解約|抹消|差し?替え|発足|創設|統一|標準化|可視化|最新化|匿名化|伏字化|返却|配置|選定|審査|開始|抽出|照会|訪問|謝罪|説明|送付|発送|廃棄|印字|施錠|携行|分散|絞り込み|貸与|面談|届け出)';
const item = `${doing}(?:[（(][^（）()]{0,40}[）)])?`;
/** What joins the members of a list. */
const joiner = '(?:、|，|,|・|／|及び|および|並びに|ならびに|と、|や|かつ|または|又は)';
const listJoint = new RegExp(item + joiner, 'g');

/** Verb forms after which a comma ends a clause: continuative and -te forms. */
const continues = /(?:[しじちりぎみびきえけせてねべめれげぜでい]|[えいき]て|んで|った)$/;
/** Endings that look like one of those but are particles, adverbs or fixed phrases. */
const runsOn =
  /(?:に|は|も|の|が|を|と|へ|や|か|から|より|まで|など|として|にて|について|につき|において|おいて|対して|対し|関して|関し|通じて|通して|伴い|伴って|基づき|基づいて|際し|際して|加え|加えて|踏まえ|踏まえて|(?:指摘|報告|通報|連絡|要請|依頼|結果|事態|申し?出|これ|助言|意見)を?受け|受けて|従い|よって|より|とおり|通り|あたり|あたって|先立ち|応じ|応じて|(?:に|と)合わせ|あわせて|併せて|改めて|初めて|はじめて|続けて|引き続き|現在で|時点で|以降で|もとで|下で|中で|うちで|上で|ほかで|すべて|全て|めて|決して|主に|特に|仮に|まず|次いで|続いて|さらに|なお|また|ただし|しかし|そして|向け|向けて|かけて|わたり|わたって|つい|したがって|これにより|例えば|たとえば|として|であり|おいては|場合|目的として|中心に|対象に|に加えて|のみで|だけで|ため|こと|もの|とき|時|日|月|年|ば|なり|あり|であり|ており|おり|あるいは|もしくは|ついで|即して|照らし|照らして|めぐり|除き|除いて|含め|含めて|はじめ|始め|代わり|に代わり|とり)$/;
/** Whole connectives that end a clause. */
const connective =
  /(?:とともに|と共に|と同時に|と併せて|とあわせて|ほか|他|うえ|うえで|上で|だけでなく|のみならず|一方|一方で|もの(?:の)|ますが|ましたが|ですが|でしたが|であるが|したが|するが|たが|るが|ところ|結果|ことから|ため|ので|よう|ように|つつ|ながら|場合は?|場合には|際(?:は|には)?|時点で|ておりましたが|ており|しており|おり|ことで|こととし|ことにより|まで|後|上|であり|ほか)$/;

/** Clauses of one sentence: cut after each verb that goes on with a comma, and between the members of a list. */
export function clauses(text: string, sentence: Span): Span[] {
  const depth = depths(text.slice(sentence.start, sentence.end));
  const at = (i: number) => depth[i - sentence.start] === 0;
  const joints = new Set<number>();
  const inside = text.slice(sentence.start, sentence.end);
  for (const match of inside.matchAll(listJoint))
    joints.add(sentence.start + match.index + match[0].length - 1);
  return cut(text, sentence.start, sentence.end, (i) => {
    if (!at(i)) return false;
    if (joints.has(i)) return true;
    if (text.charAt(i) !== '、' && text.charAt(i) !== '，') return false;
    const before = text.slice(Math.max(sentence.start, i - 14), i);
    return connective.test(before) || (continues.test(before) && !runsOn.test(before));
  });
}

/** Cuts after every position for which `ends` holds; empty pieces are dropped. */
function cut(text: string, from: number, to: number, ends: (position: number) => boolean): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!ends(i)) continue;
    if (text.slice(start, i + 1).trim() !== '') spans.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (text.slice(start, to).trim() !== '') spans.push({ start, end: to });
  return spans;
}
