import type { Text } from '../../measures/measure';

/** Every fault a file can have, with what its message needs. */
export interface Faults {
  /** More than is read; sizes in bytes. */
  'too-large': { bytes: number; limit: number };
  /** A table of more rows than is read. */
  'too-many-rows': { rows: number; limit: number };
  /** Nothing in it. */
  empty: Record<never, never>;
  /** Of no format that is read. */
  foreign: Record<never, never>;
  /** Cut off or otherwise not to be parsed; `detail` is the parser's, in English. */
  damaged: { detail: string };
  /** Protected with a password. */
  protected: Record<never, never>;
  /** Bytes that are text in none of the encodings read. */
  encoding: Record<never, never>;
  /** Made by a newer version of the product. */
  'newer-version': { found: number; known: number };
  /** A version there never was. */
  'unknown-version': { found: string };
  /** Another value than there must be. */
  unexpected: { expected: Text; found: string };
  /** A field that must be there. */
  missing: Record<never, never>;
  /** A field nobody knows. */
  unknown: Record<never, never>;
  /** The same id on two records; `id` is the field that holds it. */
  twice: { id: string };
  /** 対象外 without a reason. */
  'reason-missing': Record<never, never>;
  /** A text that is not the one its hash was made from. */
  'text-altered': Record<never, never>;
  /** A date that is not in the calendar. */
  'no-such-date': { found: string };
  /** What cannot be read as a date. */
  'unreadable-date': { found: string };
  /** A status the user has not said the meaning of. */
  'unknown-status': { found: string };
  /** What cannot be read as a priority. */
  'unknown-priority': { found: string };
  /** A table in which no column says what the items are. */
  'no-items': Record<never, never>;
  /** A table with a heading and nothing under it. */
  'no-rows': Record<never, never>;
  /** Nothing in the checklist applies to us, so that there is nothing to write. */
  'nothing-to-write': Record<never, never>;
  /** No notice is saved, so that there is nothing to write. */
  'no-notices': Record<never, never>;
  /** Nothing in the checklist has a date, so that there is nothing to write. */
  'no-deadlines': Record<never, never>;
  /** Nothing in the checklist is still to be done, so that there is nothing to write. */
  'nothing-to-do': Record<never, never>;
  /** Longer than a field may be; in characters. */
  'too-long': { length: number; limit: number };
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_048_576)} MB`;

/** The sentence of each fault. */
export const faultTexts: { readonly [F in keyof Faults]: (details: Faults[F]) => Text } = {
  'too-large': ({ bytes, limit }) => ({
    ja: `ファイルが大きすぎます（${megabytes(bytes)}）。読めるのは ${megabytes(limit)} までです。`,
    en: `The file is too large (${megabytes(bytes)}). Files of up to ${megabytes(limit)} can be read.`,
  }),
  'too-many-rows': ({ rows, limit }) => ({
    ja: `${rows.toLocaleString('en')} 行あります。読めるのは ${limit.toLocaleString('en')} 行までです。`,
    en: `There are ${rows.toLocaleString('en')} rows; up to ${limit.toLocaleString('en')} can be read.`,
  }),
  empty: () => ({ ja: 'ファイルが空です。', en: 'The file is empty.' }),
  foreign: () => ({
    ja: '読める形式のファイルではありません。他山のバックアップ（JSON）、CSV、Excel（xlsx・xls）を選んでください。',
    en: 'This is no file that can be read. Choose a backup of Tazan (JSON), a CSV or an Excel file (xlsx, xls).',
  }),
  damaged: ({ detail }) => ({
    ja: `ファイルが途中で切れているか、壊れています（${detail}）。`,
    en: `The file is cut off or damaged (${detail}).`,
  }),
  protected: () => ({
    ja: 'パスワードで保護されたファイルです。保護を外して保存し直してください。',
    en: 'The file is protected with a password. Save it without and try again.',
  }),
  encoding: () => ({
    ja: '文字コードを判別できません。UTF-8 か Shift_JIS で保存し直してください。',
    en: 'The text encoding is not known. Save the file as UTF-8 or Shift_JIS.',
  }),
  'newer-version': ({ found, known }) => ({
    ja: `新しい版の他山で作られたファイルです（版 ${found}）。この版で読めるのは版 ${known} までです。他山を更新してください。`,
    en: `The file was made by a newer Tazan (version ${found}); this one reads up to version ${known}. Please update Tazan.`,
  }),
  'unknown-version': ({ found }) => ({
    ja: `バックアップの版「${found}」はありません。`,
    en: `There is no backup version ${found}.`,
  }),
  unexpected: ({ expected, found }) => ({
    ja: `${expected.ja}が入るところに ${found} があります。`,
    en: `expected ${expected.en}, found ${found}.`,
  }),
  missing: () => ({ ja: 'この項目がありません。', en: 'is missing.' }),
  unknown: () => ({ ja: '知らない項目です。', en: 'is not known.' }),
  twice: ({ id }) => ({
    ja: `同じ ${id} が二つあります。`,
    en: `the ${id} is there twice.`,
  }),
  'reason-missing': () => ({
    ja: '「対象外」には理由が必要です。',
    en: '“Not applicable” needs a reason.',
  }),
  'text-altered': () => ({
    ja: '保存されていた公表文が、保存したときの文と違います。',
    en: 'The kept text is not the text its hash was made from.',
  }),
  'no-such-date': ({ found }) => ({
    ja: `「${found}」という日付はありません。`,
    en: `There is no date “${found}”.`,
  }),
  'unreadable-date': ({ found }) => ({
    ja: `「${found}」を日付として読めません。2026-03-31 のように書いてください。`,
    en: `“${found}” is not a date that can be read. Write it like 2026-03-31.`,
  }),
  'unknown-status': ({ found }) => ({
    ja: `状態「${found}」の意味が選ばれていません。`,
    en: `The meaning of status “${found}” has not been chosen.`,
  }),
  'unknown-priority': ({ found }) => ({
    ja: `「${found}」を優先度として読めません。高・中・低（または 1〜3）で書いてください。`,
    en: `“${found}” is not a priority. Write high, medium or low (or 1 to 3).`,
  }),
  'no-items': () => ({
    ja: 'どの列が対策（項目）なのかが選ばれていません。',
    en: 'No column is chosen for the item itself.',
  }),
  'no-rows': () => ({
    ja: '見出しの下に行がありません。',
    en: 'There are no rows under the heading.',
  }),
  'nothing-to-write': () => ({
    ja: '書き出す項目がありません。',
    en: 'There is nothing to write: the checklist has no item that applies.',
  }),
  'no-notices': () => ({
    ja: '公表文がないため、書き出すものがありません。',
    en: 'There is nothing to write: no disclosure is saved.',
  }),
  'no-deadlines': () => ({
    ja: '期限や次回の確認日のある項目がないため、書き出すものがありません。',
    en: 'There is nothing to write: no item has a due date or a next review.',
  }),
  'nothing-to-do': () => ({
    ja: 'まだ対応の済んでいない項目がないため、書き出すものがありません。',
    en: 'There is nothing to write: no item is still to be done.',
  }),
  'too-long': ({ length, limit }) => ({
    ja: `${length.toLocaleString('en')} 文字あります。入るのは ${limit.toLocaleString('en')} 文字までです。`,
    en: `has ${length.toLocaleString('en')} characters; up to ${limit.toLocaleString('en')} are taken.`,
  }),
};
