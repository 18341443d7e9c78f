declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** What names a text in a link, see https://wicg.github.io/scroll-to-text-fragment/. */
  export interface TextFragment {
    prefix?: string;
    textStart: string;
    textEnd?: string;
    suffix?: string;
  }

  /** 0: `fragment` names this place of the page and no other; anything else: none was found, in time or at all. */
  interface GenerateFragmentResult {
    status: number;
    fragment?: TextFragment;
  }

  /** Finds the shortest fragment that names the text of a range. The page is only looked at. */
  export function generateFragmentFromRange(range: Range): GenerateFragmentResult;
}
