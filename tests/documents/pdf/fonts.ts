import { shiftJis } from '../../e2e/shiftjis';
import { hex } from './bytes';

/** How text is written: the predefined CMap, and so the direction. */
export type Encoding = '90ms-RKSJ-H' | 'UniJIS-UTF16-H' | 'UniJIS-UTF16-V';

/** A Japanese font that is not embedded, as old and small PDFs have them. */
export interface Font {
  name: 'Ryumin-Light' | 'GothicBBB-Medium';
  encoding: Encoding;
}

/** The text as the operand of a show operator. */
export function encode(text: string, encoding: Encoding): string {
  if (encoding === '90ms-RKSJ-H') return hex(shiftJis(text));
  return hex(Buffer.from(text, 'utf16le').swap16());
}

/** Advance of a character in em: ASCII and half-width kana are half as wide; all are 1 em high in vertical text. */
export function advance(character: string, encoding: Encoding): number {
  if (encoding.endsWith('V')) return 1;
  return /[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 0.5 : 1;
}

export function widthOf(text: string, encoding: Encoding): number {
  let width = 0;
  for (const character of text) width += advance(character, encoding);
  return width;
}

/** The dictionary of a font that is not embedded. Widths of half-width CIDs: 1–95, 231–632 (Adobe-Japan1). */
export function fontDictionary({ name, encoding }: Font): string {
  const descriptor = `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`;
  const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 5 >> /DW 1000 /W [1 95 500 231 632 500] /FontDescriptor ${descriptor} >>`;
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name}-${encoding} /Encoding /${encoding} /DescendantFonts [${descendant}] >>`;
}
