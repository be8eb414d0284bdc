import { randomBytes } from 'node:crypto';
import { answerUser } from '../answers/user-answer.ts';
import { WebhookBody } from '../bodies/channel-body.ts';
import { reachChannel } from '../reach.ts';
import { readForm } from '../read-form.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';
import { announce, type Webhook, type World } from '../world.ts';

const MOST_PER_CHANNEL = 15;

/** The webhooks of channels themselves; what is sent by them is in token-routes.ts. */
export const webhookRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/{channel_id}/webhooks', bucket: 'ordinary', auth: 'bot', handle: listWebhooks },
  { method: 'POST', path: '/channels/{channel_id}/webhooks', bucket: 'ordinary', auth: 'bot', handle: createWebhook },
  { method: 'DELETE', path: '/webhooks/{webhook_id}', bucket: 'ordinary', auth: 'bot', handle: deleteWebhook },
  {
    method: 'GET',
    path: '/webhooks/{webhook_id}/{webhook_token}',
    bucket: 'webhook',
    auth: 'token',
    handle: getWebhook,
  },
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

/** A webhook by its id, where the token is its own. */
export function needWebhook(world: World, id: string, token: string): Webhook {
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
