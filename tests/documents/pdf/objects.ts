import { concatenate, hex, latin } from './bytes';
import { type Cipher, encryption } from './encryption';

/** A stream of a PDF: the entries of its dictionary without /Length, and its bytes. */
export interface PdfStream {
  entries: string;
  bytes: Uint8Array;
}

/** The objects of a PDF being written; numbers are given out before what they stand for is known. */
export class PdfObjects {
  private readonly objects: (string | PdfStream | undefined)[] = [];

  /** The number of a new object, 1 or more. */
  reserve(): number {
    return this.objects.push(undefined);
  }

  set(number: number, value: string | PdfStream): void {
    this.objects[number - 1] = value;
  }

  add(value: string | PdfStream): number {
    const number = this.reserve();
    this.set(number, value);
    return number;
  }

  /** The file; encrypted with 128-bit RC4 where a password is given. */
  write(root: number, info: number, password?: string): Uint8Array {
    const cipher: Cipher | undefined = password === undefined ? undefined : encryption(password);
    const encrypt = cipher === undefined ? '' : ` /Encrypt ${cipher.dictionary}`;
    const identifier = cipher?.identifier ?? '00';
    const parts: Uint8Array[] = [];
    let length = 0;
    const put = (value: string | Uint8Array) => {
      const bytes = typeof value === 'string' ? latin(value) : value;
      parts.push(bytes);
      length += bytes.length;
    };
    put('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
    const offsets = this.objects.map((object, index) => {
      const offset = length;
      const number = index + 1;
      put(`${number} 0 obj\n`);
      const strings = (text: string) =>
        cipher
          ? text.replace(/\(([^()\\]*)\)/g, (_, plain) => hex(cipher.encrypt(latin(plain), number)))
          : text;
      if (typeof object === 'string') put(strings(object));
      else if (object) {
        const bytes = cipher ? cipher.encrypt(object.bytes, number) : object.bytes;
        put(`<< ${strings(object.entries)} /Length ${bytes.length} >>\nstream\n`);
        put(bytes);
        put('\nendstream');
      } else put('null');
      put('\nendobj\n');
      return offset;
    });
    const start = length;
    put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
    for (const offset of offsets) put(`${String(offset).padStart(10, '0')} 00000 n \n`);
    const entries = `/Size ${offsets.length + 1} /Root ${root} 0 R /Info ${info} 0 R /ID [<${identifier}> <${identifier}>]`;
    put(`trailer\n<< ${entries}${encrypt} >>\nstartxref\n${start}\n%%EOF\n`);
    return concatenate(parts);
  }
}
