import { answerChannel } from '../answers/channel-answer.ts';
import { ChannelEditBody, ThreadEditBody } from '../bodies/channel-body.ts';
import { solid } from '../bodies/form.ts';
import { type Channel, ChannelType, isThread, type Thread } from '../channel.ts';
import { changeChannel, removeChannel } from '../change-world.ts';
import { refuseWrongTags } from '../forum-tags.ts';
import { may } from '../permissions.ts';
import { reachChannel } from '../reach.ts';
import { readForm } from '../read-form.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';
import { changeThread } from '../threads.ts';
import { announce, type World } from '../world.ts';

const CHANNEL = '/channels/{channel_id}';

/** Channels and threads as such: reading, changing, taking away, typing in. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: CHANNEL, bucket: 'ordinary', auth: 'bot', handle: getChannel },
  { method: 'PATCH', path: CHANNEL, bucket: 'ordinary', auth: 'bot', handle: patchChannel },
  { method: 'DELETE', path: CHANNEL, bucket: 'ordinary', auth: 'bot', handle: deleteChannel },
  { method: 'POST', path: `${CHANNEL}/typing`, bucket: 'ordinary', auth: 'bot', handle: type },
];

function getChannel({ world, param }: Call): Answer {
  return { status: 200, body: answerChannel(world, reachChannel(world, param('channel_id'))) };
}

function patchChannel({ world, param, body }: Call): Answer {
  const channel = reachChannel(world, param('channel_id'));
  if (channel.type === ChannelType.direct) {
    throw new Refusal('notInDirectMessages');
  }
  const changed = isThread(channel) ? patchThread(world, channel, body) : patchGuildChannel(world, channel, body);
  return { status: 200, body: answerChannel(world, changed) };
}

/** The owner of a thread may rename, retag and archive it; locking needs Manage Threads, as does everything to others. */
function patchThread(world: World, channel: Channel & { readonly thread: Thread }, body: unknown): Channel {
  const botId = world.application.id;
  const edit = readForm(ThreadEditBody, body);
  const isManager = may(world, channel, botId, 'manageThreads');
  const reopens = edit.archived === false && !channel.thread.locked;
  const needsManager = typeof edit.locked === 'boolean' || (channel.thread.ownerId !== botId && !reopens);
  if (needsManager && !isManager) {
    throw new Refusal('missingPermissions');
  }
  if (channel.thread.archived && edit.archived !== false) {
    throw new Refusal('threadArchived');
  }
  refuseWrongTags(world, channel, edit.applied_tags ?? []);
  const thread: Partial<Thread> = solid({
    archived: edit.archived,
    locked: edit.locked,
    invitable: edit.invitable,
    autoArchiveMinutes: edit.auto_archive_duration,
    appliedTags: edit.applied_tags,
  });
  return changeThread(world, channel, thread, solid({ name: edit.name, slowmode: edit.rate_limit_per_user }));
}

function patchGuildChannel(world: World, channel: Channel, body: unknown): Channel {
  reachChannel(world, channel.id, 'manageChannels');
  const edit = readForm(ChannelEditBody, body);
  if (edit.permission_overwrites) {
    reachChannel(world, channel.id, 'manageRoles');
  }
  return changeChannel(world, channel.id, {
    ...solid({ name: edit.name, topic: edit.topic, slowmode: edit.rate_limit_per_user, position: edit.position }),
    ...(edit.permission_overwrites ? { overwrites: edit.permission_overwrites.map(readOverwrite) } : {}),
    ...(edit.available_tags
      ? {
          tags: edit.available_tags.map(({ id, name, moderated, emoji_name }) => ({
            id: id ?? world.nextId(),
            name,
            moderated: moderated ?? false,
            ...solid({ emojiName: emoji_name }),
          })),
        }
      : {}),
  });
}

function readOverwrite(
  part: NonNullable<ChannelEditBody['permission_overwrites']>[number],
): Channel['overwrites'][number] {
  return {
    id: part.id,
    kind: part.type === 0 ? 'role' : 'member',
    allow: part.allow ?? '0',
    deny: part.deny ?? '0',
  };
}

function deleteChannel({ world, param }: Call): Answer {
  const channel = reachChannel(world, param('channel_id'));
  if (channel.guildId !== undefined) {
    reachChannel(world, channel.id, isThread(channel) ? 'manageThreads' : 'manageChannels');
    removeChannel(world, channel.id);
  }
  return { status: 200, body: answerChannel(world, channel) };
}

function type({ world, param }: Call): Answer {
  const channel = reachChannel(world, param('channel_id'));
  reachChannel(world, channel.id, isThread(channel) ? 'sendMessagesInThreads' : 'sendMessages');
  announce(world, { kind: 'typing', channel, userId: world.application.id });
  return { status: 204 };
}
