import { PermissionFlagsBits } from 'discord.js';
import type { Snowflake } from '../feeds/feed.ts';

/** A channel's exception to what a role (0) or a member (1) may do. */
export interface Overwrite {
  readonly id: Snowflake;
  readonly type: number;
  readonly allow: bigint;
  readonly deny: bigint;
}

/**
 * What a member may do in a channel, as Discord computes it (its documentation, "Permissions", "Permission Overwrites"):
 * the server's rights, then the channel's exceptions for everybody, for the member's roles together, for the member.
 */
export function rightsInChannel(
  member: { readonly id: Snowflake; readonly roleIds: readonly Snowflake[] },
  guild: { readonly id: Snowflake; readonly ownerId: Snowflake; readonly roles: ReadonlyMap<Snowflake, bigint> },
  overwrites: readonly Overwrite[],
): bigint {
  const ofServer = [guild.id, ...member.roleIds].reduce((all, id) => all | (guild.roles.get(id) ?? 0n), 0n);
  if (member.id === guild.ownerId || (ofServer & PermissionFlagsBits.Administrator) !== 0n) {
    return ofServer | PermissionFlagsBits.Administrator;
  }
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id, type }) => type === 0 && member.roleIds.includes(id)),
    overwrites.filter(({ id, type }) => type === 1 && id === member.id),
  ];
  return layers.reduce((rights, layer) => {
    const denied = layer.reduce((all, { deny }) => all | deny, 0n);
    const allowed = layer.reduce((all, { allow }) => all | allow, 0n);
    return (rights & ~denied) | allowed;
  }, ofServer);
}
