import { describe, expect, it } from 'vitest';
import { groupMessages } from '../../../../src/sandbox/page/client/messages/group-messages.js';
import type { Message } from '../../../../src/sandbox/message.ts';
import { aMessage } from '../a-message.ts';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const rows = (messages: readonly Message[], readUpTo?: string) => groupMessages(messages, { readUpTo, dayOf });
const heads = (...messages: readonly Message[]) => rows(messages).map(({ head }) => head);

describe('groupMessages', () => {
  it('names the author once while the same one goes on', () => {
    expect(heads(aMessage({ minute: 0 }), aMessage({ minute: 2 }), aMessage({ minute: 4 }))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each<[string, Partial<Message>]>([
    ['somebody else', { authorId: '300000000000000002' }],
    ['a webhook under another name', { webhook: { id: '400000000000000001', name: 'Desk' } }],
    ['an answer to a message', { reference: { channelId: '200000000000000001' } }],
    [
      'an answer to a command',
      { type: 20, interaction: { id: '1', type: 2, userId: '2', name: 'follow', owners: {} } },
    ],
    ['a message for one person only', { onlyFor: '300000000000000009' }],
  ])('begins anew with %s', (_, over) => {
    expect(heads(aMessage({ minute: 0 }), aMessage({ minute: 1, ...over }))).toEqual([true, true]);
  });

  it('begins anew after seven minutes of silence', () => {
    expect(heads(aMessage({ minute: 0 }), aMessage({ minute: 8 }))).toEqual([true, true]);
  });

  it('draws a line where a day begins', () => {
    expect(rows([aMessage({ minute: 0 }), aMessage({ minute: 24 * 60 })]).map(({ newDay }) => newDay)).toEqual([
      true,
      true,
    ]);
    expect(rows([aMessage({ minute: 0 }), aMessage({ minute: 60 })]).map(({ newDay }) => newDay)).toEqual([
      true,
      false,
    ]);
  });

  it('marks the first message that was not read, and only that', () => {
    const [read, fresh, fresher] = [aMessage({ minute: 0 }), aMessage({ minute: 1 }), aMessage({ minute: 2 })];
    expect(rows([read, fresh, fresher], read.id).map(({ firstUnread }) => firstUnread)).toEqual([false, true, false]);
  });
});
