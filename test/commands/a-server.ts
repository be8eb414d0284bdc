import type { Destination } from '../../src/follows/follow.ts';
import { aContext, aPersonWith, FAN, HERE, MANAGER, SERVER } from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';

/** The channel in which everybody types. */
export const CHANNEL = { kind: 'channel', guildId: SERVER, channelId: HERE } as const;
/** The fan's direct messages. */
export const DIRECT = { kind: 'direct', userId: FAN } as const;

/** A server with a fan and a manager in it, who type in its channel, and what was kept of that. */
export function aServer() {
  const { services, world } = openTestServices();
  return {
    services,
    world,
    fan: aPersonWith(services, aContext()),
    manager: aPersonWith(services, aContext(MANAGER)),
    /** What is followed in a place. */
    followsIn: async (place: Destination) => (await services.follows.listFor(place)).map(({ target }) => target),
    /** What is muted in a place, and until when; none where it is for ever. */
    mutesIn: async (place: Destination) =>
      (await services.mutes.listFor(place)).map(({ target, until }) => [target.kind, target.id, until]),
  };
}
