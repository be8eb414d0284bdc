/** Somebody at a terminal. Each question resolves to `undefined` where they leave (Ctrl+C). */
export interface Asker {
  say(text: string): void;
  /** What is typed is never shown. `check` gives what is wrong with it, or nothing. */
  secret(question: string, check: (value: string) => string | undefined): Promise<string | undefined>;
  text(question: string, hint: string): Promise<string | undefined>;
  choose(question: string, choices: readonly Choice[]): Promise<string | undefined>;
  /** Shows that something is under way, and how it ended. */
  during<Result>(what: string, work: () => Promise<Result>, ended: (result: Result) => string): Promise<Result>;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
