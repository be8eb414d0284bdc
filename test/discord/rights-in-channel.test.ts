import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { rightsInChannel } from '../../src/discord/rights-in-channel.ts';

const { ViewChannel, SendMessages, EmbedLinks, Administrator } = PermissionFlagsBits;
const BOT = { id: '50', roleIds: ['20', '21'] };
const GUILD = {
  id: '10',
  ownerId: '99',
  roles: new Map([
    ['10', ViewChannel],
    ['20', SendMessages],
    ['21', 0n],
  ]),
};

describe('what a member may do in a channel', () => {
  it('is what everybody and the roles may do where the channel says nothing', () => {
    expect(rightsInChannel(BOT, GUILD, [])).toBe(ViewChannel | SendMessages);
  });

  it('lets a role give back what is taken from everybody, and the member’s own exception win over both', () => {
    const shut = { id: '10', type: 0, allow: 0n, deny: ViewChannel | SendMessages };
    const opened = { id: '21', type: 0, allow: ViewChannel | EmbedLinks, deny: 0n };
    const silenced = { id: '50', type: 1, allow: 0n, deny: EmbedLinks };
    expect(rightsInChannel(BOT, GUILD, [silenced, opened, shut])).toBe(ViewChannel);
  });

  it('minds no exception of another role or member', () => {
    const other = { id: '22', type: 0, allow: EmbedLinks, deny: ViewChannel };
    const sameIdOtherKind = { id: '50', type: 0, allow: EmbedLinks, deny: ViewChannel };
    expect(rightsInChannel(BOT, GUILD, [other, sameIdOtherKind])).toBe(ViewChannel | SendMessages);
  });

  it('knows no exception for administrators and for the owner', () => {
    const shut = { id: '10', type: 0, allow: 0n, deny: ViewChannel };
    const admins = { ...GUILD, roles: new Map([['20', Administrator]]) };
    expect(rightsInChannel(BOT, admins, [shut]) & Administrator).toBe(Administrator);
    expect(rightsInChannel({ ...BOT, id: '99' }, GUILD, [shut]) & Administrator).toBe(Administrator);
  });
});
