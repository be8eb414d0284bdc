import { z } from 'zod';
import type { Person } from '../person.ts';
import type { PageAct, PageOutcome } from './page-protocol.ts';

const Id = z.string().regex(/^\d{15,20}$/, 'must be an id of 15 to 20 digits');
const Name = z.string().min(1).max(100);
const Options = z.record(Name, z.union([z.string().max(6_000), z.number(), z.boolean()]));
const Fields = z.record(Name, z.union([z.string().max(4_000), z.boolean(), z.array(z.string().max(100)).max(25)]));

/** What the page may ask for; `as` is the person who does it. */
export const PageActBody = z.intersection(
  z.object({ as: Id }),
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('say'), channelId: Id, content: z.string().max(4_000) }),
    z.object({ kind: z.literal('suggest'), channelId: Id, path: Name, options: Options, focused: Name }),
    z.object({ kind: z.literal('run-command'), channelId: Id, path: Name, options: Options }),
    z.object({ kind: z.literal('click'), messageId: Id, customId: Name }),
    z.object({ kind: z.literal('choose'), messageId: Id, customId: Name, values: z.array(Name).max(25) }),
    z.object({ kind: z.literal('submit-modal'), interactionId: Id, values: Fields }),
    z.object({ kind: z.literal('message-command'), messageId: Id, name: Name }),
    z.object({ kind: z.literal('react'), messageId: Id, emoji: Name }),
    z.object({ kind: z.literal('dismiss'), messageId: Id }),
    z.object({ kind: z.literal('upload'), filename: Name, contentType: z.string().max(100), content: z.base64() }),
    z.object({ kind: z.literal('open-direct') }),
  ]),
);

/** Does what the page asked for, as that person, and gives what the person sees of it. */
export async function performAct(person: Person, userId: string, act: PageAct): Promise<PageOutcome> {
  switch (act.kind) {
    case 'say':
      return person.say(userId, act.channelId, act.content);
    case 'suggest':
      return person.suggest(userId, act.channelId, act.path, act.options, act.focused);
    case 'run-command':
      return person.runCommand(userId, act.channelId, act.path, act.options);
    case 'click':
      return person.click(userId, act.messageId, act.customId);
    case 'choose':
      return person.choose(userId, act.messageId, act.customId, act.values);
    case 'submit-modal':
      return person.submitModal(userId, act.interactionId, act.values);
    case 'message-command':
      return person.useMessageCommand(userId, act.messageId, act.name);
    case 'react':
      person.react(userId, act.messageId, act.emoji);
      return { kind: 'done' };
    case 'dismiss':
      person.dismiss(userId, act.messageId);
      return { kind: 'done' };
    case 'upload': {
      const { filename, contentType, content } = act;
      const bytes = Buffer.from(content, 'base64');
      return { kind: 'uploaded', fileId: person.upload({ filename, contentType, bytes }) };
    }
    case 'open-direct':
      return { kind: 'opened', channelId: person.openDirect(userId).id };
  }
}
