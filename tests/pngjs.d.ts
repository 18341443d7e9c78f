/** The part of pngjs the tests use; the package brings no types. */
declare module 'pngjs' {
  export class PNG {
    static readonly sync: { read(file: Uint8Array): PNG };
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of each pixel, row by row. */
    readonly data: Uint8Array;
  }
}
