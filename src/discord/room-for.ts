import type { Follow } from '../follows/follow.ts';
import { followId } from '../follows/follow-id.ts';
import { type Mute, muteId } from '../follows/mute.ts';
import type { Services } from './services.ts';

/** How many follows one person's direct messages, one channel and one server may have. */
const MOST_FOLLOWS = { direct: 100, channel: 200, server: 1_000 } as const;

/** How many mutes may hold at one place. */
const MOST_MUTES = 100;

/** Why there is room for no more, and how many there may be. */
export interface Full {
  readonly reason: 'too-many-direct' | 'too-many-channel' | 'too-many-server';
  readonly limit: number;
}

/** Whether a follow would be one too many where it goes; undefined where it is not, or changes one that is there. */
export async function findFull(follow: Omit<Follow, 'id'>, { follows }: Services): Promise<Full | undefined> {
  const { destination, target } = follow;
  if ((await follows.get(followId(destination, target))) !== undefined) {
    return undefined;
  }
  const count = (await follows.listFor(destination)).length;
  if (destination.kind === 'direct') {
    return count < MOST_FOLLOWS.direct ? undefined : { reason: 'too-many-direct', limit: MOST_FOLLOWS.direct };
  }
  if (count >= MOST_FOLLOWS.channel) {
    return { reason: 'too-many-channel', limit: MOST_FOLLOWS.channel };
  }
  const ofServer = follows.listForGuild(destination.guildId).length;
  return ofServer < MOST_FOLLOWS.server ? undefined : { reason: 'too-many-server', limit: MOST_FOLLOWS.server };
}

/** How many mutes may hold at a place, where one more would be too many; a longer one of the same is not one more. */
export async function findMuteLimit(mute: Omit<Mute, 'id'>, { mutes }: Services): Promise<number | undefined> {
  const held = await mutes.listFor(mute.destination);
  const isThere = held.some(({ id }) => id === muteId(mute));
  return isThere || held.length < MOST_MUTES ? undefined : MOST_MUTES;
}
