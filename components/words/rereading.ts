import { counted, counts, writeNumber } from './written';

/** Kept disclosures read again. */
export const rereadingWords = {
  title: { ja: '保存した公表文を読み直す', en: 'Read the kept disclosures again' },
  help: {
    ja: '拡張機能が更新されると、読み取りが変わることがあります。保存してある本文を、いまの版でもう一度読みます。直したもの、対策ではないとしたものは、そのまま残ります。変わるところを確かめてから、反映できます。',
    en: 'An update may read better. The texts that were kept are read once more, by this version; what you corrected or rejected stays as it is. You see what would change before it does.',
  },
  readable: {
    ja: (readable: number, not: number) =>
      `読み直せる公表文は ${counts(readable)}です。${not > 0 ? `ほかの ${counts(not)}は、本文を持たないため（同梱の公表文など）読み直せません。` : ''}`,
    en: (readable: number, not: number) =>
      `${counted(readable, 'disclosure')} can be read again.${not > 0 ? ` ${writeNumber(not, 'en')} cannot, for no text of them is kept (the bundled ones, say).` : ''}`,
  },
  older: {
    ja: (count: number) => `読み取り方が新しくなる前に読んだ公表文が${counts(count)}あります。`,
    en: (count: number) =>
      `${counted(count, 'disclosure was', 'disclosures were')} read before the last update, which reads differently.`,
  },
  show: { ja: '読み直す', en: 'Read again' },
  start: { ja: 'すべて読み直す', en: 'Read all again' },
  progress: {
    ja: (at: number, all: number) => `${writeNumber(all, 'ja')}件中 ${writeNumber(at, 'ja')}件を読みました`,
    en: (at: number, all: number) => `${writeNumber(at, 'en')} of ${writeNumber(all, 'en')} read`,
  },
  result: {
    ja: (different: number, same: number) =>
      different === 0
        ? `どれも、前と同じに読めました（${counts(same)}）`
        : `${counts(different)}で読み取りが変わります（${counts(same)}は同じ）`,
    en: (different: number, same: number) =>
      different === 0
        ? `Everything is read as before (${counted(same, 'disclosure')})`
        : `${counted(different, 'disclosure reads', 'disclosures read')} differently; ${writeNumber(same, 'en')} as before`,
  },
  gone: { ja: '今回は読み取られない引用（残ります）', en: 'Not read any more (kept)' },
  fresh: { ja: 'チェックリストにない対策', en: 'Measures not in the checklist' },
  add: {
    ja: (count: number) => `チェックリストにない対策も追加する（${counts(count)}）`,
    en: (count: number) => `Add the measures that are not in the checklist (${writeNumber(count, 'en')})`,
  },
  more: {
    ja: (count: number) => `ほか${counts(count)}`,
    en: (count: number) => `and ${counted(count, 'other')}`,
  },
  unread: {
    ja: (count: number) => `読み直せなかったもの（${counts(count)}）`,
    en: (count: number) => `Could not be read (${writeNumber(count, 'en')})`,
  },
  keep: { ja: '読み直した内容を反映する', en: 'Keep what was read' },
  leave: { ja: '反映しない', en: 'Leave as it is' },
  kept: {
    ja: (count: number) => `読み直した内容を、${counts(count)}の公表文に反映しました`,
    en: (count: number) => `${counted(count, 'disclosure')} brought up to date`,
  },
};
