import type { Message } from '../../../src/sandbox/message.ts';

/** A message by the bot; ids grow with the minute unless one is given. */
export function aMessage(over: Partial<Message> & { readonly minute?: number } = {}): Message {
  const { minute = 0, ...rest } = over;
  return {
    id: String(100_000_000_000_000_000n + BigInt(minute)),
    channelId: '200000000000000001',
    authorId: '300000000000000001',
    type: 0,
    content: 'News',
    embeds: [],
    components: [],
    attachments: [],
    createdAt: Date.UTC(2026, 6, 1, 12) + minute * 60_000,
    flags: 0,
    tts: false,
    mentions: { userIds: [], roleIds: [], everyone: false },
    reactions: [],
    ...rest,
  };
}
