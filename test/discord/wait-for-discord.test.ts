import { describe, expect, it } from 'vitest';
import { waitForDiscord } from '../../src/discord/wait-for-discord.ts';

/** A Discord that answers so, one after the other and then with success, and what the bot did meanwhile. */
async function aStart(answers: readonly (Error | undefined)[], stopsAfter = Number.POSITIVE_INFINITY) {
  const waits: number[] = [];
  const logged: string[] = [];
  const stopping = new AbortController();
  let tries = 0;
  await waitForDiscord({
    async ask() {
      const answer = answers[tries];
      tries += 1;
      if (answer !== undefined) {
        throw answer;
      }
    },
    async wait(milliseconds) {
      waits.push(milliseconds / 1000);
      if (waits.length >= stopsAfter) {
        stopping.abort();
      }
    },
    chance: () => 1,
    stopping: stopping.signal,
    trouble: (event, details) => void logged.push(`${event} ${JSON.stringify(details)}`),
  });
  return { tries, waits, logged };
}

const NO_WAY = new Error('connect ECONNREFUSED');
const OUTAGE = Object.assign(new Error('Service Unavailable'), { status: 503 });
const REFUSED = Object.assign(new Error('Unauthorized'), { status: 401 });

describe('a bot that starts', () => {
  it('goes on at once where Discord answers, be it with a refusal', async () => {
    expect(await aStart([])).toEqual({ tries: 1, waits: [], logged: [] });
    expect(await aStart([REFUSED])).toEqual({ tries: 1, waits: [], logged: [] });
  });

  it('waits for a network that is not there yet and for an outage to end, and says why', async () => {
    const { tries, waits, logged } = await aStart([NO_WAY, OUTAGE]);
    expect({ tries, waits }).toEqual({ tries: 3, waits: [5, 10] });
    expect(logged[0]).toMatch(/^discord-not-reached .*Tried again in 5 s\..*ECONNREFUSED/);
    expect(logged[1]).toContain('Service Unavailable');
  });

  it('asks once a minute at least', async () => {
    const { waits } = await aStart(Array.from({ length: 8 }, () => NO_WAY));
    expect(waits).toEqual([5, 10, 20, 40, 60, 60, 60, 60]);
  });

  it('asks no more once it is told to stop', async () => {
    expect(
      (
        await aStart(
          Array.from({ length: 9 }, () => NO_WAY),
          3,
        )
      ).tries,
    ).toBe(3);
  });
});
