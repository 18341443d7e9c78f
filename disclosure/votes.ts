const forms =
  /(?:(?:株式|有限|合同|合資|合名)会社|(?:一般|公益|特例)?(?:社団|財団)法人|(?:国立大学|公立大学|学校|社会福祉|社会医療|医療|地方独立行政|独立行政|国立研究開発|特定非営利活動|認定NPO|NPO|宗教)法人(?:社団|財団)?|\(株\)|\(有\))/g;

/** What a site adds to the name of whoever runs it. */
const siteWords =
  /(?:の|　| )?(?:公式)?(?:オンライン|ネット|通販|WEB|Web|ウェブ)?(?:ショップ|ストア|サイト|通販|本店|ブログ|フォーラム|ホームページ|ポータル|ステータス)$/;

interface Candidate {
  key: string;
  weight: number;
  /** Its fullest form, and how full that is. */
  name: string;
  fullness: number;
}

/** Votes for names; names that differ in spaces, legal form or a site's additions only are one. */
export class Votes {
  private readonly candidates = new Map<string, Candidate>();

  add(name: string, weight: number): void {
    let tidy = name.replace(/^[\s・.\-■●◆【「『(]+|(?<![\s・.\-】」』(])[\s・.\-】」』(]+$/g, '');
    const legal = tidy.search(forms) >= 0;
    if (!legal && tidy.replace(siteWords, '').length >= 2) tidy = tidy.replace(siteWords, '');
    const key = tidy.replace(forms, '').replace(/\s/g, '');
    if (key.length < 2) return;
    const candidate = this.candidates.get(key) ?? { key, weight: 0, name: tidy, fullness: -1 };
    candidate.weight += weight;
    const fullness = weight + (legal ? 10 : 0);
    if (fullness > candidate.fullness) {
      candidate.fullness = fullness;
      candidate.name = tidy;
    }
    this.candidates.set(key, candidate);
  }

  /** The name with the most votes; '' where none has `least`. Of names cut short in a sentence, the whole one. */
  best(least: number): string {
    const all = [...this.candidates.values()];
    for (const short of all) {
      const whole = all.find((one) => one.weight > 0 && isCutFrom(short.key, one.key));
      if (!whole) continue;
      whole.weight += short.weight;
      short.weight = 0;
    }
    const best = all.reduce<Candidate | undefined>(
      (first, one) => (one.weight > (first?.weight ?? 0) ? one : first),
      undefined,
    );
    return best && best.weight >= least ? best.name : '';
  }
}

/** Was a name cut from a longer one at a syllable that is also a particle or an ending? */
function isCutFrom(short: string, whole: string): boolean {
  if (whole.length <= short.length || whole.length > short.length + 10) return false;
  if (
    whole.endsWith(short) &&
    /^(?:同窓会|図書館|博物館|美術館|教育委員会|事務局|後援会|附属病院)$/.test(short)
  )
    return true;
  if (whole.endsWith(short)) return /^[ぁ-ん一-龠]*[ぁ-ん]$/.test(whole.slice(0, -short.length));
  return whole.startsWith(short) && /^[はがをにでとのへもや]/.test(whole.slice(short.length));
}
