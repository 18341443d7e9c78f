import { genres } from '../ordinary/index';
import { ordinaryText } from '../ordinary/page';

/** The genres that say nothing the gate asks for: a page of them stops at its first question. */
const plain = genres.filter(({ id }) => ['news-local', 'sports', 'recipe', 'travel', 'museum'].includes(id));

function page(body: string, language: string): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>page</title></head><body>${body}</body></html>`;
}

/** A Japanese page that is no notice, with at least this much text (bytes in UTF-8) in about this many elements. */
export function japanesePage(bytes: number, elements: number): string {
  const blocks = Math.floor(elements / 4);
  const share = Math.ceil(bytes / blocks);
  let spare = '';
  let at = 0;
  const parts: string[] = [];
  for (let block = 0; block < blocks; block++) {
    // Three bytes a character.
    while (spare.length * 3 < share) {
      const genre = plain[at % plain.length];
      if (genre) spare += ordinaryText(genre, at);
      at += 1;
    }
    const text = spare.slice(0, Math.ceil(share / 3));
    spare = spare.slice(text.length);
    const [a, b] = [Math.ceil(text.length / 3), Math.ceil((text.length * 2) / 3)];
    parts.push(
      `<div class="row"><p>${text.slice(0, a)}<a href="#${block}">${text.slice(a, b)}</a></p><span>${text.slice(b)}</span></div>\n`,
    );
  }
  return page(parts.join(''), 'ja');
}

/** A page of about this many elements without a word of Japanese. */
export function latinPage(elements: number): string {
  const row =
    '<div class="row"><a href="#">Harbour and hill</a><span>The ferry leaves at nine and returns before dusk.</span><b>12</b></div>\n';
  return page(row.repeat(Math.floor(elements / 4)), 'en');
}
