import { answerPartialMember, answerRole, answerUser } from '../answers/user-answer.ts';
import { describeChannel } from '../answers/interaction-payload.ts';
import { rightsInGuild } from '../permissions.ts';
import type { Snowflake } from '../snowflake.ts';
import type { World } from '../world.ts';

/** What an id may be the id of. */
export type Kind = 'user' | 'role' | 'channel' | 'file';

/** Which of these kinds an id belongs to in a server or direct messages; nothing where it is none of them. */
export function kindOf(
  world: World,
  guildId: Snowflake | undefined,
  id: Snowflake,
  kinds: readonly Kind[],
): Kind | undefined {
  const guild = world.guilds.get(guildId ?? '');
  const known: Readonly<Record<Kind, boolean>> = {
    user: world.users.has(id),
    role: guild?.roles.has(id) ?? false,
    file: world.files.has(id),
    channel: guildId !== undefined && world.channels.get(id)?.guildId === guildId,
  };
  return kinds.find((kind) => known[kind]);
}

/** The `resolved` part of an interaction: everything that ids in it stand for. Absent where there is none. */
export function resolveIds(
  world: World,
  guildId: Snowflake | undefined,
  userId: Snowflake,
  ids: readonly { readonly id: Snowflake; readonly kind: Kind }[],
): object {
  const of = (kind: Kind) => ids.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const guild = world.guilds.get(guildId ?? '');
  const users = of('user').flatMap((id) => world.users.get(id) ?? []);
  const members = users.flatMap(({ id }) => guild?.members.get(id) ?? []);
  const roles = of('role').flatMap((id) => guild?.roles.get(id) ?? []);
  const channels = of('channel').flatMap((id) => world.channels.get(id) ?? []);
  const resolved = {
    ...table('users', users, (user) => [user.id, answerUser(user)]),
    ...table('members', members, (member) => [
      member.userId,
      {
        ...answerPartialMember(member),
        permissions: guild === undefined ? '0' : rightsInGuild(guild, member.userId).toString(),
      },
    ]),
    ...table('roles', roles, (role) => [role.id, guild === undefined ? {} : answerRole(guild, role)]),
    ...table('attachments', of('file'), (id) => [id, describeFile(world, guildId, id)]),
    ...table('channels', channels, (channel) => [channel.id, describeChannel(world, channel, userId)]),
  };
  return Object.keys(resolved).length === 0 ? {} : { resolved };
}

function table<T>(name: string, items: readonly T[], entry: (item: T) => readonly [string, object]): object {
  return items.length === 0 ? {} : { [name]: Object.fromEntries(items.map(entry)) };
}

/** A file as an option names it: the address is that of a file in a message, which no message has yet. */
function describeFile(world: World, guildId: Snowflake | undefined, id: Snowflake): object {
  const { filename = '', contentType, bytes } = world.files.get(id) ?? {};
  const url = `${world.address}/attachments/${guildId ?? 0}/${id}/${filename}`;
  return { id, filename, content_type: contentType, size: bytes?.length ?? 0, url, proxy_url: url };
}
