import type { Log } from './log.ts';

/** How the program ends: once, with a reason, and with a code that says whether an operator has to act. */
export interface Ending {
  /** Closes everything and ends the process; a second call changes nothing. */
  end(code: 0 | 1, reason: string): void;
  /** What is to be closed, from now on. */
  closes(close: () => Promise<void>): void;
}

/** What is still not closed by then is left as it is: the store survives that at any moment. */
const CLOSE_WITHIN_MS = 10_000;

/**
 * Ctrl+C and systemd tell every process of a group, and bin/start.mjs passes on what it was told itself: what comes so
 * soon after the first signal is the same one.
 */
const SAME_SIGNAL_WITHIN_MS = 500;

/** Ends on signals, at once on the second, and on errors that nobody caught: better no bot than one half alive. */
export function openEnding(log: Log, process: NodeJS.Process): Ending {
  let closeAll = async (): Promise<void> => undefined;
  let isEnding = false;
  let signalledAt = Number.NEGATIVE_INFINITY;

  function end(code: 0 | 1, reason: string): void {
    if (isEnding) {
      return;
    }
    isEnding = true;
    log[code === 0 ? 'info' : 'error']('ending', { code, reason });
    setTimeout(() => process.exit(code), CLOSE_WITHIN_MS).unref();
    closeAll()
      .catch((error: unknown) => log.error('not-closed', { error }))
      .finally(() => process.exit(code));
  }

  function hear(signal: NodeJS.Signals): void {
    const now = performance.now();
    if (isEnding && now - signalledAt > SAME_SIGNAL_WITHIN_MS) {
      process.exit(1);
    }
    if (!isEnding) {
      signalledAt = now;
      end(0, signal);
    }
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => hear(signal));
  }
  // Rejections that nobody caught arrive here too.
  process.on('uncaughtException', (error, origin) => {
    log.error('uncaught', { origin, error });
    end(1, 'An error that nobody caught; the log line before this one has it.');
  });
  return {
    end,
    closes(close) {
      closeAll = close;
    },
  };
}
