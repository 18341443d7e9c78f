/** Words as they are compared: NFKC, small letters, without white space and the signs people put around them. */
export function bare(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u3000()[\]{}「」『』【】〔〕<>《》:;、。・,.*※■●◆▼#_?!]/gu, '')
    .replace(/[-‐‑‒–—―ｰ−]/gu, '-');
}
