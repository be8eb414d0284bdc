import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/sandbox/channel.ts';
import { createSession, enterChannel, isUnread, markRead, takeIn } from '../../../src/sandbox/page/client/session.js';
import type { PageState } from '../../../src/sandbox/page/page-protocol.ts';
import { aMessage } from './a-message.ts';

function aChannel(id: string, over: Partial<Channel> = {}): Channel {
  const plain = {
    type: 0,
    position: 0,
    overwrites: [],
    slowmode: 0,
    tags: [],
    tagRequired: false,
    recipientIds: [],
  } as const;
  return { ...plain, id, guildId: '1', name: `channel ${id}`, ...over };
}

const OPEN = aMessage().channelId;
const OTHER = '200000000000000002';

/** Somebody in the open channel, who has read its one message. */
function inAChannel() {
  const old = aMessage({ minute: 1 });
  const channels = [aChannel(OPEN, { lastMessageId: old.id }), aChannel(OTHER)];
  const me = { id: '300000000000000009', name: 'You', bot: false };
  const guild = { id: '1', name: 'Terrace End', channels, roles: [], memberIds: [] };
  const state: PageState = {
    me,
    people: [me],
    guilds: [guild],
    conversations: [],
    hint: '',
    startChannelId: undefined,
  };
  const session = createSession(state);
  enterChannel(session, aChannel(OPEN), { messages: [old], hasEarlier: false, commands: [] });
  const channel = (id: string) => session.state.guilds[0]?.channels.find((one) => one.id === id) ?? aChannel(id);
  return { session, old, channel };
}

describe('a session', () => {
  it('counts as read what was there when the page opened', () => {
    const { session, channel } = inAChannel();
    expect(isUnread(session, channel(OPEN))).toBe(false);
  });

  it('marks a channel in which something was said elsewhere, and keeps that out of the open one', () => {
    const { session, channel, old } = inAChannel();
    takeIn(session, { kind: 'message', message: aMessage({ minute: 2, channelId: OTHER }) }, true);
    expect(isUnread(session, channel(OTHER))).toBe(true);
    expect([...session.messages.keys()]).toEqual([old.id]);
  });

  it('draws no line of new messages before watching eyes', () => {
    const { session } = inAChannel();
    const fresh = aMessage({ minute: 2 });
    takeIn(session, { kind: 'message', message: fresh }, true);
    expect(session.readUpTo).toBe(fresh.id);
  });

  it('keeps the line where somebody looked away, also when they look again', () => {
    const { session, old } = inAChannel();
    takeIn(session, { kind: 'message', message: aMessage({ minute: 2 }) }, false);
    takeIn(session, { kind: 'message', message: aMessage({ minute: 3 }) }, true);
    expect(session.readUpTo).toBe(old.id);
  });

  it('has read everything once the end was in sight', () => {
    const { session, channel } = inAChannel();
    takeIn(session, { kind: 'message', message: aMessage({ minute: 2 }) }, false);
    expect(isUnread(session, channel(OPEN))).toBe(true);
    markRead(session);
    expect(isUnread(session, channel(OPEN))).toBe(false);
  });

  it('takes an edit for no new message', () => {
    const { session, old, channel } = inAChannel();
    takeIn(session, { kind: 'message', message: { ...old, content: 'edited' } }, false);
    expect(isUnread(session, channel(OPEN))).toBe(false);
    expect(session.messages.get(old.id)?.content).toBe('edited');
  });

  it('lets go of a message that is gone', () => {
    const { session, old } = inAChannel();
    takeIn(session, { kind: 'message-gone', channelId: OPEN, messageId: old.id }, true);
    expect(session.messages.size).toBe(0);
  });
});
