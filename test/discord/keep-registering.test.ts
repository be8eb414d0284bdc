import { describe, expect, it } from 'vitest';
import { keepRegistering } from '../../src/discord/keep-registering.ts';

/** A Discord that refuses the commands so many times, and what the bot did about it. */
async function aRefusal(times: number, stopsAfter = Number.POSITIVE_INFINITY) {
  const waits: number[] = [];
  const logged: string[] = [];
  const stopping = new AbortController();
  let tries = 0;
  await keepRegistering({
    async register() {
      tries += 1;
      if (tries <= times) {
        throw Object.assign(new Error('Service Unavailable'), { requestBody: 'all commands' });
      }
      return 'sent: changed';
    },
    async sleep(milliseconds) {
      waits.push(milliseconds / 1000);
      if (waits.length >= stopsAfter) {
        stopping.abort();
      }
    },
    chance: () => 1,
    stopping: stopping.signal,
    log: {
      info: (event, details) => void logged.push(`${event} ${JSON.stringify(details)}`),
      warn: (event, details) => void logged.push(`${event} ${JSON.stringify(details)}`),
    },
  });
  return { tries, waits, logged };
}

describe('commands that Discord does not take at the start', () => {
  it('are sent again until it does, and the log says so in plain words', async () => {
    const { waits, logged } = await aRefusal(2);
    expect(waits).toEqual([5, 10]);
    expect(logged).toEqual([
      expect.stringMatching(
        /^commands-not-registered .*people may see none, or old ones\. Tried again in 5 s\./,
      ) as string,
      expect.stringContaining('Tried again in 10 s.') as string,
      'commands {"outcome":"sent: changed","tries":3}',
    ]);
    expect(logged[0]).toContain('Service Unavailable');
    expect(logged[0]).not.toContain('all commands');
  });

  it('are sent ever more rarely, and every hour at least', async () => {
    const { waits } = await aRefusal(14);
    expect(waits.slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(waits.slice(-3)).toEqual([3600, 3600, 3600]);
  });

  it('are not sent any more once the bot is told to stop', async () => {
    const { tries, logged } = await aRefusal(100, 3);
    expect(tries).toBe(3);
    expect(logged.at(-1)).toContain('commands-not-registered');
  });

  it('cost nothing where all is well', async () => {
    expect(await aRefusal(0)).toMatchObject({ tries: 1, waits: [] });
  });
});
