import { randomBytes } from 'node:crypto';
import { answerMessage } from '../answers/message-answer.ts';
import { answerUser } from '../answers/user-answer.ts';
import { editAnswer, sendFollowUp } from '../answer-interaction.ts';
import { AnswerBody, editBodyFor, WebhookMessageBody } from '../bodies/message-body.ts';
import { WebhookBody } from '../bodies/channel-body.ts';
import type { Interaction } from '../interaction.ts';
import { findByToken } from '../interactions.ts';
import { PINGS_PEOPLE } from '../mentions.ts';
import type { Message } from '../message.ts';
import { createMessage, deleteMessage } from '../messages.ts';
import { reachChannel, refuseUnlessTextual } from '../reach.ts';
import { readForm } from '../read-form.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';
import { announce, findMessage, type Webhook, type World } from '../world.ts';

const HOOK = '/webhooks/{webhook_id}/{webhook_token}';
const HOOK_MESSAGE = `${HOOK}/messages/{message_id}`;
const MOST_PER_CHANNEL = 15;

/** Webhooks of channels, and the tokens of interactions, which work like webhooks of the application. */
export const webhookRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/{channel_id}/webhooks', bucket: 'ordinary', auth: 'bot', handle: listWebhooks },
  { method: 'POST', path: '/channels/{channel_id}/webhooks', bucket: 'ordinary', auth: 'bot', handle: createWebhook },
  { method: 'DELETE', path: '/webhooks/{webhook_id}', bucket: 'ordinary', auth: 'bot', handle: deleteWebhook },
  { method: 'GET', path: HOOK, bucket: 'webhook', auth: 'token', handle: getWebhook },
  { method: 'POST', path: HOOK, bucket: 'webhook', auth: 'token', handle: execute },
  { method: 'GET', path: HOOK_MESSAGE, bucket: 'webhook', auth: 'token', handle: getMessage },
  { method: 'PATCH', path: HOOK_MESSAGE, bucket: 'webhook', auth: 'token', handle: patchMessage },
  { method: 'DELETE', path: HOOK_MESSAGE, bucket: 'webhook', auth: 'token', handle: removeMessage },
];

function listWebhooks({ world, param }: Call): Answer {
  const channel = reachChannel(world, param('channel_id'), 'manageWebhooks');
  const hooks = [...world.webhooks.values()].filter(({ channelId }) => channelId === channel.id);
  return { status: 200, body: hooks.map((hook) => answerWebhook(world, hook)) };
}

function createWebhook({ world, param, body }: Call): Answer {
  const channel = reachChannel(world, param('channel_id'), 'manageWebhooks');
  const { name } = readForm(WebhookBody, body);
  const inChannel = [...world.webhooks.values()].filter(({ channelId }) => channelId === channel.id);
  if (inChannel.length >= MOST_PER_CHANNEL) {
    throw new Refusal('tooManyWebhooks');
  }
  if (channel.guildId === undefined || channel.thread !== undefined) {
    throw new Refusal('wrongChannelType');
  }
  const id = world.nextId();
  const token = randomBytes(48).toString('base64url');
  const hook: Webhook = {
    id,
    token,
    channelId: channel.id,
    guildId: channel.guildId,
    name,
    creatorId: world.application.id,
  };
  world.webhooks.set(id, hook);
  announce(world, { kind: 'webhooks-changed', channel });
  return { status: 200, body: answerWebhook(world, hook) };
}

function deleteWebhook({ world, param }: Call): Answer {
  const hook = world.webhooks.get(param('webhook_id'));
  if (hook === undefined) {
    throw new Refusal('unknownWebhook');
  }
  const channel = reachChannel(world, hook.channelId, 'manageWebhooks');
  world.webhooks.delete(hook.id);
  announce(world, { kind: 'webhooks-changed', channel });
  return { status: 204 };
}

function getWebhook({ world, param }: Call): Answer {
  const { user: _, ...hook } = answerWebhook(world, needWebhook(world, param('webhook_id'), param('webhook_token')));
  return { status: 200, body: hook };
}

function execute(call: Call): Answer {
  const { world, param, body, files, query } = call;
  const hook = world.webhooks.get(param('webhook_id'));
  if (hook === undefined) {
    const interaction = findByToken(world, param('webhook_id'), param('webhook_token'));
    const message = sendFollowUp(world, interaction, readForm(AnswerBody, body), files);
    return { status: 200, body: answerMessage(world, message) };
  }
  needWebhook(world, hook.id, param('webhook_token'));
  const channel = world.channels.get(query.get('thread_id') ?? hook.channelId);
  if (channel === undefined || (channel.id !== hook.channelId && channel.thread?.parentId !== hook.channelId)) {
    throw new Refusal('unknownChannel');
  }
  refuseUnlessTextual(channel);
  const form = readForm(WebhookMessageBody, body);
  const webhook = { id: hook.id, name: form.username ?? hook.name };
  const draft = { channel, authorId: hook.id, body: form, files, pings: PINGS_PEOPLE, webhook };
  const message = createMessage(world, draft);
  return query.get('wait') === 'true' ? { status: 200, body: answerMessage(world, message) } : { status: 204 };
}

function getMessage(call: Call): Answer {
  return { status: 200, body: answerMessage(call.world, messageOf(call)) };
}

function patchMessage(call: Call): Answer {
  const { world, body, files } = call;
  const message = messageOf(call);
  const edit = readForm(editBodyFor(message), body);
  return { status: 200, body: answerMessage(world, editAnswer(world, message, edit, files)) };
}

function removeMessage(call: Call): Answer {
  deleteMessage(call.world, messageOf(call));
  return { status: 204 };
}

/** The message that a token may read and change: one of its own interaction's or webhook's. */
function messageOf({ world, param }: Call): Message {
  const hook = world.webhooks.get(param('webhook_id'));
  const isMine =
    hook === undefined
      ? ownsMessage(findByToken(world, param('webhook_id'), param('webhook_token')))
      : ({ webhook }: Message) => webhook?.id === needWebhook(world, hook.id, param('webhook_token')).id;
  const asked = idAsked(world, param);
  const message = asked === undefined ? undefined : findMessage(world, asked);
  if (message === undefined || !isMine(message)) {
    throw new Refusal('unknownMessage');
  }
  return message;
}

function idAsked(world: World, param: Call['param']): string | undefined {
  const asked = param('message_id');
  return asked === '@original' ? findByToken(world, param('webhook_id'), param('webhook_token')).originalId : asked;
}

function ownsMessage({ id, originalId }: Interaction): (message: Message) => boolean {
  return (message) => message.interaction?.id === id || message.id === originalId;
}

function needWebhook(world: World, id: string, token: string): Webhook {
  const hook = world.webhooks.get(id);
  if (hook === undefined) {
    throw new Refusal('unknownWebhook');
  }
  if (hook.token !== token) {
    throw new Refusal('invalidWebhookToken');
  }
  return hook;
}

function answerWebhook(world: World, { id, token, channelId, guildId, name, creatorId }: Webhook) {
  const creator = world.users.get(creatorId);
  return {
    id,
    type: 1,
    name,
    avatar: null,
    channel_id: channelId,
    guild_id: guildId,
    application_id: world.application.id,
    token,
    url: `${world.address}/api/webhooks/${id}/${token}`,
    ...(creator === undefined ? {} : { user: answerUser(creator) }),
  };
}
