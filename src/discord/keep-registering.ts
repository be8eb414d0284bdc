import { type BackOff, backOffMs } from '../feeds/back-off.ts';
import type { RegistrationOutcome } from './register-commands.ts';

export interface KeepRegisteringDeps {
  /** One try. Throws where Discord or the store would not have it. */
  readonly register: () => Promise<RegistrationOutcome>;
  /** Waits so many milliseconds, or until the signal. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1: spreads the tries of bots that Discord turned away together. */
  readonly chance: () => number;
  /** Aborted when the program is told to stop. */
  readonly stopping: AbortSignal;
  readonly log: Record<'info' | 'warn', (event: string, details: Readonly<Record<string, unknown>>) => void>;
}

const BACK_OFF: BackOff = { firstMs: 5_000, longestMs: 60 * 60 * 1000 };

/**
 * Registers the commands, and where that fails tries again, at first after some seconds and ever more rarely, once an
 * hour at least, until it is done or the program stops. It never throws: alerts are told without commands, too.
 */
export async function keepRegistering(deps: KeepRegisteringDeps): Promise<void> {
  const { register, sleep, chance, stopping, log } = deps;
  for (let tries = 1; !stopping.aborted; tries += 1) {
    try {
      const outcome = await register();
      return log.info('commands', { outcome, tries });
    } catch (error) {
      if (stopping.aborted) {
        return;
      }
      const wait = backOffMs(BACK_OFF, tries, chance());
      const why = `Discord did not take the commands: people may see none, or old ones. Tried again in ${Math.round(wait / 1000)} s.`;
      // The error itself carries the whole request: all commands in six languages.
      log.warn('commands-not-registered', {
        tries,
        why,
        detail: error instanceof Error ? error.message : String(error),
      });
      await sleep(wait, stopping);
    }
  }
}
