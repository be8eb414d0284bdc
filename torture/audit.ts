import type { Exchange } from '../src/sandbox/open-rest.ts';
import { judge } from './judge.ts';
import { TOKEN } from './rig.ts';
import type { Town } from './town.ts';

/** Discord counts these against an address, and bans it at 10,000 in ten minutes. */
const INVALID = new Set([401, 403, 429]);
const TEN_MINUTES_MS = 10 * 60 * 1000;
const MOST_INVALID = 1_000;

/** Everything that may never be, whatever was done to the program: one sentence for each breach. */
export function audit(town: Town): readonly string[] {
  const { rig, due, allowed } = town;
  const told = rig.told().filter(({ text }) => !allowed.some((pattern) => pattern.test(text)));
  return [
    ...judge(due, told).map(({ kind, channelId, text }) => `${kind}: “${text}” in ${channelId}`),
    ...findSecrets(town),
    ...findFlood(rig.exchanges),
  ];
}

/** The token and the feeds' credentials may stand in no output and in no message. */
function findSecrets({ rig }: Town): readonly string[] {
  const printed = rig.lives.map(({ output }) => output()).join('\n');
  const posted = rig.sandbox.commitLog.map(({ content }) => content).join('\n');
  return [TOKEN, ...rig.press.secrets].flatMap((secret) => [
    ...(printed.includes(secret) ? [`a secret was printed: ${secret.slice(0, 4)}…`] : []),
    ...(posted.includes(secret) ? [`a secret was posted: ${secret.slice(0, 4)}…`] : []),
  ]);
}

function findFlood(exchanges: readonly Exchange[]): readonly string[] {
  const most = mostInvalid(exchanges);
  return most > MOST_INVALID ? [`${most} invalid requests in ten minutes`] : [];
}

/** How many requests within ten minutes Discord would have counted against the address, at most. */
export function mostInvalid(exchanges: readonly Exchange[]): number {
  const times = exchanges.filter(({ status }) => INVALID.has(status)).map(({ at }) => at);
  let start = 0;
  return times.reduce((most, time, n) => {
    while ((times[start] ?? time) < time - TEN_MINUTES_MS) {
      start += 1;
    }
    return Math.max(most, n - start + 1);
  }, 0);
}
