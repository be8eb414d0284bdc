import type { Snowflake } from '../feeds/feed.ts';
import type { Context } from './context.ts';

/** The server of a command that works in servers only. The router lets nobody in without one; this tells the type checker. */
export function serverOf({ guildId }: Context): Snowflake {
  if (guildId === undefined) {
    throw new Error('A command for servers was run outside one.');
  }
  return guildId;
}
