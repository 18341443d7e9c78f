/** A kind of ordinary Japanese page, in phrases of our own. `{place}` and the like are filled in. */
export interface Genre {
  id: string;
  label: string;
  titles: readonly string[];
  sentences: readonly string[];
}
