import { createHash } from 'node:crypto';
import { hex, latin } from './bytes';

/** How the streams of one PDF are encrypted. */
export interface Cipher {
  /** The /Encrypt dictionary. */
  dictionary: string;
  /** The file's identifier, in hexadecimal. */
  identifier: string;
  encrypt(bytes: Uint8Array, object: number): Uint8Array;
}

/** Bytes every password is filled up with: PDF 1.7, 7.6.3.3. */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
/** Nothing but reading is allowed; a negative number of 32 bits. */
const permissions = -3904;

/** The standard security handler, revision 3, RC4 with 128 bits: PDF 1.7, 7.6.3. */
export function encryption(password: string): Cipher {
  const identifier = Buffer.from(md5(latin('tazan'))).toString('hex');
  const padded = Buffer.concat([latin(password), padding]).subarray(0, 32);
  let ownerKey = md5(padded);
  for (let i = 0; i < 50; i++) ownerKey = md5(ownerKey);
  let owner = rc4(ownerKey, padded);
  for (let i = 1; i <= 19; i++) owner = rc4(shifted(ownerKey, i), owner);

  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  let key = md5(Buffer.concat([padded, owner, flags, Buffer.from(identifier, 'hex')]));
  for (let i = 0; i < 50; i++) key = md5(key);
  let user = rc4(key, md5(Buffer.concat([padding, Buffer.from(identifier, 'hex')])));
  for (let i = 1; i <= 19; i++) user = rc4(shifted(key, i), user);
  return {
    identifier,
    dictionary: `<< /Filter /Standard /V 2 /R 3 /Length 128 /P ${permissions} /O ${hex(owner)} /U ${hex(Buffer.concat([user, Buffer.alloc(16)]))} >>`,
    encrypt(bytes, object) {
      const numbered = Buffer.concat([key, Buffer.from([object, object >> 8, object >> 16, 0, 0])]);
      return rc4(md5(numbered), bytes);
    },
  };
}

function md5(bytes: Uint8Array): Uint8Array {
  return createHash('md5').update(bytes).digest();
}

function shifted(key: Uint8Array, by: number): Uint8Array {
  return key.map((byte) => byte ^ by);
}

/** RC4; OpenSSL no longer has it. */
function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] as number, state[a] as number];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return bytes.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] as number)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] as number) + (state[j] as number)) & 255] as number);
  });
}
