import { latin } from './bytes';
import { type Encoding, encode, type Font, fontDictionary } from './fonts';
import { PdfObjects } from './objects';

/** Where and how a text is put on a page; measures in points. */
export interface Placing {
  /** From the left edge: where a line begins, or the middle of a vertical one. */
  x: number;
  /** From the top edge: the baseline of a line, or the top of a vertical one. */
  y: number;
  /** 10.5 where not given. */
  size?: number;
  font?: Font['name'];
  encoding?: Encoding;
  /** Added after every character, in points. */
  spacing?: number;
  /** The tag of marked content it is put in. */
  tag?: string;
}

/** A page being drawn; A4 upright unless told otherwise. */
export class PdfPage {
  readonly fonts = new Map<string, Font>();
  readonly operators: string[] = [];
  image = false;

  constructor(
    readonly width = 595,
    readonly height = 842,
    readonly rotate = 0,
  ) {}

  text(text: string, placing: Placing): this {
    const { x, y, size = 10.5, font = 'Ryumin-Light', encoding = 'UniJIS-UTF16-H', spacing = 0 } = placing;
    const key = `${font}-${encoding}`.replace(/\W/g, '');
    this.fonts.set(key, { name: font, encoding });
    const shown = `BT /${key} ${size} Tf ${spacing} Tc ${x} ${this.height - y} Td ${encode(text, encoding)} Tj ET`;
    this.operators.push(placing.tag === undefined ? shown : `/${placing.tag} BMC ${shown} EMC`);
    return this;
  }

  /** Lines one below the other. `lead`: from baseline to baseline. */
  lines(lines: readonly string[], placing: Placing, lead = 18): this {
    const vertical = placing.encoding === 'UniJIS-UTF16-V';
    lines.forEach((line, index) => {
      const by = index * lead;
      this.text(line, vertical ? { ...placing, x: placing.x - by } : { ...placing, y: placing.y + by });
    });
    return this;
  }

  rule(x1: number, y1: number, x2: number, y2: number): this {
    this.operators.push(`0.5 w ${x1} ${this.height - y1} m ${x2} ${this.height - y2} l S`);
    return this;
  }

  /** A picture over the whole page, as a scanner makes it. */
  scan(): this {
    this.image = true;
    this.operators.push(`q ${this.width} 0 0 ${this.height} 0 0 cm /Scan Do Q`);
    return this;
  }
}

/** Pages as a PDF file, with fonts that are not embedded. `password`: what opens it. */
export function writePdf(
  pages: readonly PdfPage[],
  { title = '', password }: { title?: string; password?: string } = {},
): Uint8Array {
  const objects = new PdfObjects();
  const tree = objects.reserve();
  const fonts = new Map<string, number>();
  const scan = pages.some(({ image }) => image)
    ? objects.add({
        entries:
          '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
        bytes: Uint8Array.of(250, 240, 230, 250),
      })
    : 0;
  const numbers = pages.map((page) => {
    const used = [...page.fonts].map(([key, font]) => {
      const number = fonts.get(key) ?? objects.add(fontDictionary(font));
      fonts.set(key, number);
      return `/${key} ${number} 0 R`;
    });
    const images = page.image ? ` /XObject << /Scan ${scan} 0 R >>` : '';
    const contents = objects.add({ entries: '', bytes: latin(page.operators.join('\n')) });
    return objects.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${page.rotate} /Resources << /Font << ${used.join(' ')} >>${images} >> /Contents ${contents} 0 R >>`,
    );
  });
  objects.set(
    tree,
    `<< /Type /Pages /Count ${numbers.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
  );
  const root = objects.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const info = objects.add(`<< /Title (${title}) >>`);
  return objects.write(root, info, password);
}
