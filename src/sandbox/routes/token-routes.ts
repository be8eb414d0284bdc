import { editAnswer, sendFollowUp } from '../answer-interaction.ts';
import { answerMessage } from '../answers/message-answer.ts';
import { AnswerBody, editBodyFor, WebhookMessageBody } from '../bodies/message-body.ts';
import type { Interaction } from '../interaction.ts';
import { findByToken } from '../interactions.ts';
import { PINGS_PEOPLE } from '../mentions.ts';
import type { Message } from '../message.ts';
import { createMessage, deleteMessage } from '../messages.ts';
import { refuseUnlessTextual } from '../reach.ts';
import { readForm } from '../read-form.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';
import { findMessage, type World } from '../world.ts';
import { needWebhook } from './webhook-routes.ts';

const HOOK = '/webhooks/{webhook_id}/{webhook_token}';
const HOOK_MESSAGE = `${HOOK}/messages/{message_id}`;

/** Messages sent with a token: a webhook's, or an interaction's, which works like a webhook of the application. */
export const tokenRoutes: readonly Route[] = [
  { method: 'POST', path: HOOK, bucket: 'webhook', auth: 'token', handle: execute },
  { method: 'GET', path: HOOK_MESSAGE, bucket: 'webhook', auth: 'token', handle: getMessage },
  { method: 'PATCH', path: HOOK_MESSAGE, bucket: 'webhook', auth: 'token', handle: patchMessage },
  { method: 'DELETE', path: HOOK_MESSAGE, bucket: 'webhook', auth: 'token', handle: removeMessage },
];

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
