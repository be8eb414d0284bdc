import { answerChannel, answerThread, answerThreadMember } from '../answers/channel-answer.ts';
import { answerGuild } from '../answers/guild-answer.ts';
import { answerMember, answerRole } from '../answers/user-answer.ts';
import { isThread } from '../channel.ts';
import { reachGuild } from '../reach.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';
import { channelsOf } from '../world.ts';

const GUILD = '/guilds/{guild_id}';

/** Servers, and what is in them. */
export const guildRoutes: readonly Route[] = [
  { method: 'GET', path: GUILD, bucket: 'ordinary', auth: 'bot', handle: getGuild },
  { method: 'GET', path: `${GUILD}/channels`, bucket: 'ordinary', auth: 'bot', handle: listChannels },
  { method: 'GET', path: `${GUILD}/roles`, bucket: 'ordinary', auth: 'bot', handle: listRoles },
  { method: 'GET', path: `${GUILD}/members/{user_id}`, bucket: 'ordinary', auth: 'bot', handle: getMember },
  { method: 'GET', path: `${GUILD}/threads/active`, bucket: 'ordinary', auth: 'bot', handle: listActiveThreads },
];

function getGuild({ world, param, query }: Call): Answer {
  const guild = reachGuild(world, param('guild_id'));
  const counts =
    query.get('with_counts') === 'true'
      ? { approximate_member_count: guild.members.size, approximate_presence_count: guild.members.size }
      : {};
  return { status: 200, body: { ...answerGuild(guild), ...counts } };
}

function listChannels({ world, param }: Call): Answer {
  const { id } = reachGuild(world, param('guild_id'));
  const channels = channelsOf(world, id).filter((channel) => !isThread(channel));
  return { status: 200, body: channels.map((channel) => answerChannel(world, channel)) };
}

function listRoles({ world, param }: Call): Answer {
  const guild = reachGuild(world, param('guild_id'));
  return { status: 200, body: [...guild.roles.values()].map((role) => answerRole(guild, role)) };
}

function getMember({ world, param }: Call): Answer {
  const guild = reachGuild(world, param('guild_id'));
  const member = guild.members.get(param('user_id'));
  const user = world.users.get(param('user_id'));
  if (member === undefined || user === undefined) {
    throw new Refusal(user === undefined ? 'unknownUser' : 'unknownMember');
  }
  return { status: 200, body: answerMember(member, user) };
}

function listActiveThreads({ world, param }: Call): Answer {
  const { id } = reachGuild(world, param('guild_id'));
  const botId = world.application.id;
  const threads = channelsOf(world, id).filter(isThread);
  const active = threads.filter(({ thread }) => !thread.archived);
  const joined = active.filter(({ thread }) => thread.memberIds.includes(botId));
  const body = {
    threads: active.map((thread) => answerThread(world, thread)),
    members: joined.map((thread) => answerThreadMember(thread, botId)),
    has_more: false,
  };
  return { status: 200, body };
}
