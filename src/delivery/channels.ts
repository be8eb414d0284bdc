import { PermissionFlagsBits } from 'discord.js';
import type { ChannelFacts, Sender } from './sender.ts';

/** What delivery knows of the channels it writes to, where it has to know. */
export interface Channels {
  /** Asked of Discord once, until something about the channel changes. */
  look(channelId: string): Promise<ChannelFacts>;
  forget(channelId: string): void;
  /** False where we surely may not; what is not known is worth trying. */
  may(channelId: string, right: 'CreatePublicThreads' | 'ManageChannels'): boolean;
  /** Notes that a thread could not be had there. */
  noThread(channelId: string, at: Date): void;
  /** False for an hour after that, until something about the channel or our rights changes. */
  isWorthAThread(channelId: string, now: Date): boolean;
}

/** Each further try posts a message and takes it away again. */
const THREAD_PAUSE_MS = 60 * 60 * 1000;

export function openChannels(sender: Sender, rightsIn: (channelId: string) => bigint | undefined): Channels {
  const known = new Map<string, ChannelFacts>();
  const withoutThreads = new Map<string, Date>();
  return {
    async look(channelId) {
      const facts = known.get(channelId) ?? (await sender.threads.look(channelId));
      known.set(channelId, facts);
      return facts;
    },
    forget(channelId) {
      known.delete(channelId);
      withoutThreads.delete(channelId);
    },
    noThread: (channelId, at) => void withoutThreads.set(channelId, at),
    isWorthAThread(channelId, now) {
      const refusedAt = withoutThreads.get(channelId);
      return refusedAt === undefined || now.getTime() - refusedAt.getTime() >= THREAD_PAUSE_MS;
    },
    may(channelId, right) {
      const rights = rightsIn(channelId);
      return rights === undefined || (rights & (PermissionFlagsBits.Administrator | PermissionFlagsBits[right])) !== 0n;
    },
  };
}
