import { z } from 'zod';
import { ComponentBody } from './component-body.ts';
import { EmbedBodies } from './embed-body.ts';
import { refuseWrongComponents, refuseWrongMentions } from './message-rules.ts';
import { type Message, MessageFlag } from '../message.ts';
import { maybe, setOf, Snowflake } from './form.ts';

const CONTENT = 2000;

const AllowedMentions = z
  .object({
    parse: maybe(setOf(z.literal(['users', 'roles', 'everyone']))),
    users: maybe(setOf(Snowflake).max(100)),
    roles: maybe(setOf(Snowflake).max(100)),
    replied_user: maybe(z.boolean()),
  })
  .superRefine(refuseWrongMentions);
export type AllowedMentions = z.infer<typeof AllowedMentions>;

const AttachmentPart = z.object({
  id: Snowflake,
  filename: maybe(z.string().min(1).max(1024)),
  description: maybe(z.string().max(1024)),
  title: maybe(z.string().max(1024)),
  duration_secs: maybe(z.number().min(0).max(2_147_483_647)),
  waveform: maybe(z.string().max(400)),
  is_spoiler: maybe(z.boolean()),
  is_remix: maybe(z.boolean()),
});

/** Discord takes polls, stickers and themes in these places; the sandbox has none and says so by refusing them. */
const notHere = z.union([z.null(), z.array(z.never()).max(0)]).optional();

const anyMessage = {
  content: maybe(z.string().max(CONTENT)),
  embeds: maybe(EmbedBodies),
  allowed_mentions: maybe(AllowedMentions),
  components: maybe(z.array(ComponentBody).max(40)),
  flags: maybe(z.int()),
  attachments: maybe(z.array(AttachmentPart).max(10)),
  sticker_ids: notHere,
};

const newMessage = {
  ...anyMessage,
  tts: maybe(z.boolean()),
  poll: notHere,
  shared_client_theme: notHere,
};

const Nonce = z.union([z.int(), z.string().max(25)]);
const Reference = z.object({
  type: maybe(z.literal(0)),
  message_id: Snowflake,
  channel_id: maybe(Snowflake),
  guild_id: maybe(Snowflake),
  fail_if_not_exists: maybe(z.boolean()),
});

/** A new message. The spec lets 4000 characters of content through; a bot may send 2000. */
export const MessageBody = z
  .object({
    ...newMessage,
    nonce: maybe(Nonce),
    enforce_nonce: maybe(z.boolean()),
    message_reference: maybe(Reference),
  })
  .superRefine(refuseWrongComponents);
export type MessageBody = z.infer<typeof MessageBody>;

const Edit = z.object(anyMessage);

/** A change to a message: what is absent stays, null empties. */
export const MessageEditBody = Edit.superRefine(refuseWrongComponents);
export type MessageEditBody = z.infer<typeof MessageEditBody>;

/** A change to a message that has the newer components: their flag can not be taken away, said again or not. */
export const NewerMessageEditBody = Edit.superRefine((edit, ctx) =>
  refuseWrongComponents({ ...edit, flags: MessageFlag.componentsV2 }, ctx),
);

/** What an edit of this message has to look like: once a message has the newer components it keeps them. */
export function editBodyFor({ flags }: Pick<Message, 'flags'>) {
  return (flags & MessageFlag.componentsV2) === 0 ? MessageEditBody : NewerMessageEditBody;
}

/** A message that answers an interaction, or is sent through its token. */
export const AnswerBody = z
  .object({ ...newMessage, nonce: maybe(Nonce), enforce_nonce: maybe(z.boolean()) })
  .superRefine(refuseWrongComponents);

const WEBHOOK_NAME = 80;

/** A message sent through a webhook, under a name of its own if it likes. */
export const WebhookMessageBody = z
  .object({
    ...newMessage,
    username: maybe(z.string().min(1).max(WEBHOOK_NAME)),
    avatar_url: maybe(z.url().max(2048)),
    thread_name: maybe(z.string().min(1).max(100)),
    applied_tags: maybe(z.array(Snowflake).max(5)),
  })
  .superRefine(refuseWrongComponents);

/** What all of them have in common. */
export type AnyMessageBody = z.infer<z.ZodObject<typeof anyMessage>>;
