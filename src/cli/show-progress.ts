/** The part of an output stream that progress needs. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  say(text: string): void;
  /** Takes the last word back from a terminal, so that what follows stands on a clean line. */
  end(): void;
}

/** Shows how far something has come: on a terminal in one line that is written over, else a line for each step. */
export function showProgress(screen: Screen): Progress {
  if (screen.isTTY !== true) {
    return { say: (text) => void screen.write(`${text}\n`), end: () => undefined };
  }
  const wipe = '\r\u001B[2K';
  return {
    say: (text) => void screen.write(`${wipe}${text.slice(0, (screen.columns ?? 80) - 1)}`),
    end: () => void screen.write(wipe),
  };
}
