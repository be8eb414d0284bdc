import { type BackOff, backOffMs } from '../feeds/back-off.ts';

export interface WaitForDiscordDeps {
  /** Asks Discord anything that needs no more than that it answers. */
  readonly ask: () => Promise<unknown>;
  /** Rejects where the signal comes first. Keeps the process alive, which may have nothing else to live for yet. */
  readonly wait: (
    milliseconds: number,
    value: undefined,
    options: { readonly signal: AbortSignal },
  ) => Promise<unknown>;
  /** From 0 to 1: spreads the tries of bots that an outage turned away together. */
  readonly chance: () => number;
  /** Aborted when the program is told to stop. */
  readonly stopping: AbortSignal;
  readonly trouble: (event: string, details: Readonly<Record<string, unknown>>) => void;
}

const BACK_OFF: BackOff = { firstMs: 5_000, longestMs: 60_000 };

/**
 * Waits until Discord answers, once a minute at least: a machine that starts before its network, or while Discord has an
 * outage, needs nobody to start the bot again. A refusal is an answer, for logging in to explain.
 */
export async function waitForDiscord({ ask, wait, chance, stopping, trouble }: WaitForDiscordDeps): Promise<void> {
  for (let tries = 1; !stopping.aborted; tries += 1) {
    const silence = await findSilence(ask);
    if (silence === undefined || stopping.aborted) {
      return;
    }
    const milliseconds = backOffMs(BACK_OFF, tries, chance());
    const why = `Discord does not answer, so the bot is not there yet. Tried again in ${Math.round(milliseconds / 1000)} s.`;
    trouble('discord-not-reached', { tries, why, detail: silence.message });
    await wait(milliseconds, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** What is wrong with a request says that Discord is there; what is wrong with Discord (5xx) or the way to it does not. */
async function findSilence(ask: () => Promise<unknown>): Promise<Error | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    const silence = error instanceof Error ? error : new Error('unknown', { cause: error });
    return 'status' in silence && Number(silence.status) < 500 ? undefined : silence;
  }
}
