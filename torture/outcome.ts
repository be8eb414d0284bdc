/** What came of one play. */
export interface Outcome {
  readonly name: string;
  /** Figures, or what else is worth saying. */
  readonly note: string;
  /** Nothing, where all was well; else a sentence each. */
  readonly breaches: readonly string[];
}
