import { PermissionFlagsBits } from 'discord.js';
import type { ChannelFacts, Sender } from './sender.ts';

/** What delivery knows of the channels it writes to, where it has to know. */
export interface Channels {
  /** Asked of Discord once, until something about the channel changes. */
  look(channelId: string): Promise<ChannelFacts>;
  forget(channelId: string): void;
  /** False where we surely may not; what is not known is worth trying. */
  may(channelId: string, right: 'CreatePublicThreads' | 'ManageChannels'): boolean;
}

export function openChannels(sender: Sender, rightsIn: (channelId: string) => bigint | undefined): Channels {
  const known = new Map<string, ChannelFacts>();
  return {
    async look(channelId) {
      const facts = known.get(channelId) ?? (await sender.threads.look(channelId));
      known.set(channelId, facts);
      return facts;
    },
    forget: (channelId) => void known.delete(channelId),
    may(channelId, right) {
      const rights = rightsIn(channelId);
      return rights === undefined || (rights & (PermissionFlagsBits.Administrator | PermissionFlagsBits[right])) !== 0n;
    },
  };
}
