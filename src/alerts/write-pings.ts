import type { Follow } from '../follows/follow.ts';
import type { MessageBody } from './alert.ts';

/** So many mentions and the longest headline fit into one message; whoever follows after them is told without a ping. */
const MOST_PINGS = 50;

/** The mentions that follows ask for, each once, and the list that lets Discord act on these and no others. */
export function writePings(follows: readonly Follow[]): {
  readonly line: string;
  readonly allowed: MessageBody['allowed_mentions'];
} {
  const pings = follows.map(({ ping }) => ping);
  const roles = unique(pings.flatMap((ping) => (ping.kind === 'role' ? [ping.id] : []))).slice(0, MOST_PINGS);
  const users = unique(pings.flatMap((ping) => (ping.kind === 'user' ? [ping.id] : []))).slice(
    0,
    MOST_PINGS - roles.length,
  );
  return {
    line: [...roles.map((id) => `<@&${id}>`), ...users.map((id) => `<@${id}>`)].join(' '),
    allowed: { parse: [], ...(users.length > 0 ? { users } : {}), ...(roles.length > 0 ? { roles } : {}) },
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
