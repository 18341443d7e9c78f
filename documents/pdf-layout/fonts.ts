import type { PageContent, PdfPage } from './file';

/** What the look of a font says of its text. */
export interface FontLook {
  /** Bold, by its name. */
  bold: boolean;
  /** Without serifs: gothic among mincho is emphasis. */
  gothic: boolean;
}

const plain: FontLook = { bold: false, gothic: false };

/** Weights in names of fonts: `NotoSansJP-Bold`, `HiraKakuProN-W6`, `FutoGoB101-Bold`, `MS-Gothic,Bold`, `ShinGo-DB`. */
const bold = /bold|black|heavy|futo|ultra|[-_,]W[6-9]\b|[-_,](?:B|DB|EB|H|EH|U|E)(?:[-_,]|$)/i;
const gothic =
  /goth|sans|kaku|meiryo|arial|helvetica|ゴシック|メイリオ|yugo|segoe|calibri|verdana|tahoma|shin-?go/i;

/** The looks of the fonts of a page by their names in its text; asks for them in vain before its operators came. */
export function looksOf(page: PdfPage, content: PageContent): Map<string, FontLook> {
  return new Map(Object.keys(content.styles).map((name) => [name, lookOf(page, name)]));
}

function lookOf(page: PdfPage, name: string): FontLook {
  if (!page.commonObjs.has(name)) return plain;
  const font = page.commonObjs.get(name) as { name?: unknown; bold?: unknown; black?: unknown } | null;
  const own = typeof font?.name === 'string' ? font.name.replace(/^[A-Z]{6}\+/, '') : '';
  return {
    bold: font?.bold === true || font?.black === true || bold.test(own),
    gothic: gothic.test(own),
  };
}
