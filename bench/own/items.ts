import type { Item, Records } from '../../checklist/checklist';
import { statuses } from '../../checklist/checklist';
import { emptyItem } from '../../checklist/item';
import { measures } from '../../measures/index';

const places = [
  '本社',
  '東京工場',
  '大阪支店',
  '通販サイト',
  '会員サイト',
  '社内の共有',
  '人事の台帳',
  '医事の端末',
];
const owners = ['情報システム課', '総務課', '佐藤', '田中', '', '品質保証部'];

/** Items as an organisation with many systems would have them: every measure in many scopes, and lines of its own. */
export function manyItems(count: number): Item[] {
  return Array.from({ length: count }, (_, at): Item => {
    const measure = at % 9 === 8 ? null : (measures[at % measures.length]?.id ?? null);
    const status = statuses[at % 4] ?? 'gap';
    const stamp = { time: 1_000 + at, device: 'bench' };
    return {
      id: `item:${String(at).padStart(6, '0')}`,
      readAt: 0,
      fields: {
        ...emptyItem,
        measure,
        text: measure === null ? `自分の項目 ${at}` : '',
        scope: `${places[at % places.length]} ${Math.floor(at / measures.length)}`,
        status,
        owner: owners[at % owners.length] ?? '',
        due: at % 3 === 0 ? `2027-0${1 + (at % 9)}-15` : '',
        note: `点検の記録 ${at}：設定を確かめ、次の会議で報告する。`,
        tags: at % 5 === 0 ? ['重点'] : [],
      },
      stamps: { status: stamp, reason: stamp, owner: stamp, note: stamp },
    };
  });
}

/** A store that holds nothing but these. */
export function recordsOf(items: Item[]): Records {
  return { items, disclosures: [], findings: [], texts: [], history: [] };
}
