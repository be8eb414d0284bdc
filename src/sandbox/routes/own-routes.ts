import { answerChannel } from '../answers/channel-answer.ts';
import { answerUser } from '../answers/user-answer.ts';
import { DirectChannelBody } from '../bodies/channel-body.ts';
import { openDirectChannel } from '../direct-channels.ts';
import { rightsInGuild } from '../permissions.ts';
import { readForm } from '../read-form.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';

/** The bot itself: its user, its application, the servers it is in, whom it writes to. */
export const ownRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/@me', bucket: 'ordinary', auth: 'bot', handle: getSelf },
  { method: 'GET', path: '/users/{user_id}', bucket: 'ordinary', auth: 'bot', handle: getUser },
  { method: 'GET', path: '/users/@me/guilds', bucket: 'ordinary', auth: 'bot', handle: listGuilds },
  { method: 'POST', path: '/users/@me/channels', bucket: 'ordinary', auth: 'bot', handle: openDirect },
  { method: 'GET', path: '/applications/@me', bucket: 'ordinary', auth: 'bot', handle: getApplication },
  { method: 'GET', path: '/oauth2/applications/@me', bucket: 'ordinary', auth: 'bot', handle: getApplication },
];

function getSelf({ world }: Call): Answer {
  const bot = world.users.get(world.application.id);
  if (bot === undefined) {
    throw new Refusal('unauthorized');
  }
  const { primary_guild: _, ...user } = answerUser(bot);
  return { status: 200, body: { ...user, mfa_enabled: true, locale: 'en-US', verified: true, email: null } };
}

function getUser({ world, param }: Call): Answer {
  const user = world.users.get(param('user_id'));
  if (user === undefined) {
    throw new Refusal('unknownUser');
  }
  return { status: 200, body: answerUser(user) };
}

function listGuilds({ world }: Call): Answer {
  const botId = world.application.id;
  const mine = [...world.guilds.values()].filter(({ members }) => members.has(botId));
  const body = mine.map((guild) => ({
    id: guild.id,
    name: guild.name,
    icon: null,
    banner: null,
    owner: guild.ownerId === botId,
    permissions: rightsInGuild(guild, botId).toString(),
    features: [],
  }));
  return { status: 200, body };
}

function openDirect({ world, body }: Call): Answer {
  const { recipient_id } = readForm(DirectChannelBody, body);
  const user = world.users.get(recipient_id);
  if (user === undefined || user.bot) {
    throw new Refusal(user === undefined ? 'unknownUser' : 'cannotReachUser');
  }
  return { status: 200, body: answerChannel(world, openDirectChannel(world, user.id)) };
}

function getApplication({ world }: Call): Answer {
  const { id, name, description, ownerId } = world.application;
  const bot = world.users.get(id);
  const owner = world.users.get(ownerId);
  const guilds = [...world.guilds.values()].filter(({ members }) => members.has(id));
  const body = {
    id,
    name,
    description,
    icon: null,
    type: null,
    ...(bot === undefined ? {} : { bot: answerUser(bot) }),
    ...(owner === undefined ? {} : { owner: answerUser(owner) }),
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { '0': {}, '1': {} },
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: guilds.length,
    approximate_user_install_count: world.installedBy.size,
    approximate_user_authorization_count: world.installedBy.size,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
  return { status: 200, body };
}
