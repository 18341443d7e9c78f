/** What the clause models reach on the writers of the first fold when they learn from a share of the rest. */
export interface CurvePoint {
  /** Share of the documents and single clauses learned from. */
  share: number;
  examples: number;
  /** Measure or not by the clause alone, without its surroundings. */
  f1: number;
  /** Kind and state of labelled measures. */
  category: number;
  state: number;
}
