import { describe, expect, it } from 'vitest';
import { setOverwrite, setRoles } from '../../src/sandbox/change-world.ts';
import { openHandClock } from '../../src/sandbox/clock.ts';
import { bitsOf } from '../../src/sandbox/permissions.ts';
import { asBot, aSandbox, aWorldWithBot, post, refusalOf } from './bot.ts';

async function aChannel() {
  const sandbox = await aSandbox();
  const { channels } = sandbox.seed;
  return { sandbox, channels, chat: channels.chat, messages: `/channels/${channels.chat}/messages` };
}

describe('sending', () => {
  it('gives the message back that was sent under the same nonce, and sends no second one', async () => {
    const { client, sandbox, person, you, channels } = await aWorldWithBot();
    const channel = await client.channels.fetch(channels.chat);
    if (!channel?.isSendable()) {
      throw new Error('no channel');
    }
    const alert = { content: 'Medical booked', nonce: 'delivery-1', enforceNonce: true };
    const [first, second] = [await channel.send(alert), await channel.send(alert)];
    expect(second.id).toBe(first.id);
    expect(person.messages(you, channels.chat)).toHaveLength(1);
    expect(sandbox.commitLog.filter(({ nonce }) => nonce === 'delivery-1')).toHaveLength(1);
    const edited = await first.edit({ content: 'Medical passed', embeds: [{ title: 'Two sources' }] });
    expect(edited.embeds[0]?.title).toBe('Two sources');
    expect(sandbox.commitLog.map(({ kind }) => kind)).toEqual(['create', 'edit']);
  });

  it('forgets a nonce after some minutes', async () => {
    const clock = openHandClock(Date.UTC(2026, 0, 1));
    const sandbox = await aSandbox({ clock });
    const alert = { content: 'Once', nonce: 'n', enforce_nonce: true };
    const first = await post(sandbox, sandbox.seed.channels.chat, alert);
    clock.turn(4 * 60_000);
    expect(await post(sandbox, sandbox.seed.channels.chat, alert)).toBe(first);
    clock.turn(2 * 60_000);
    expect(await post(sandbox, sandbox.seed.channels.chat, alert)).not.toBe(first);
  });

  it('pings whom allowed_mentions lets it ping, and nobody else', async () => {
    const { sandbox, chat } = await aChannel();
    const { robinId, youId, roles } = sandbox.seed;
    const content = `<@${robinId}> <@${youId}> <@&${roles.supporters}> @everyone`;
    await post(sandbox, chat, { content, allowed_mentions: { parse: [], roles: [roles.supporters] } });
    await post(sandbox, chat, { content });
    const pinged = sandbox.person.messages(youId, chat).map(({ mentions }) => mentions);
    expect(pinged).toEqual([
      { userIds: [], roleIds: [roles.supporters], everyone: false },
      { userIds: [robinId, youId], roleIds: [roles.supporters], everyone: true },
    ]);
  });

  it('serves the files of a message from its own address, and shows in an embed what the embed refers to', async () => {
    const { client, sandbox, person, you, channels } = await aWorldWithBot();
    const channel = await client.channels.fetch(channels.chat);
    const message = channel?.isSendable()
      ? await channel.send({
          embeds: [{ image: { url: 'attachment://course.png' } }],
          files: [
            { attachment: Buffer.from('a picture'), name: 'course.png' },
            { attachment: Buffer.from('a table'), name: 'table.txt', description: 'Steps by date' },
          ],
        })
      : undefined;
    expect(message?.attachments.map(({ name, description }) => [name, description])).toEqual([
      ['table.txt', 'Steps by date'],
    ]);
    const url = message?.embeds[0]?.image?.url ?? '';
    expect(url.startsWith(sandbox.url)).toBe(true);
    expect(await (await fetch(url)).text()).toBe('a picture');
    expect(person.messages(you, channels.chat)[0]?.attachments).toHaveLength(2);
  });

  it('answers to another message, unless that is not there', async () => {
    const { sandbox, chat, messages } = await aChannel();
    const first = await post(sandbox, chat, { content: 'Bid' });
    await post(sandbox, chat, { content: 'Bid rejected', message_reference: { message_id: first } });
    const reply = { content: 'x', message_reference: { message_id: '1' } };
    expect(await refusalOf(asBot(sandbox, 'POST', messages, reply))).toEqual({
      status: 400,
      code: 50035,
      problems: ['message_reference: REPLIES_UNKNOWN_MESSAGE'],
    });
    const lone = { ...reply, message_reference: { message_id: '1', fail_if_not_exists: false } };
    expect((await asBot(sandbox, 'POST', messages, lone)).status).toBe(200);
    const listed = await (await asBot(sandbox, 'GET', `${messages}?limit=2`)).json();
    expect(listed).toMatchObject([
      { content: 'x' },
      { content: 'Bid rejected', referenced_message: { content: 'Bid' } },
    ]);
  });

  it('pages through a channel from any message', async () => {
    const { sandbox, chat, messages } = await aChannel();
    const ids = [];
    for (const content of ['1', '2', '3', '4']) {
      ids.push(await post(sandbox, chat, { content }));
    }
    const page = async (query: string): Promise<unknown> =>
      (await asBot(sandbox, 'GET', `${messages}?${query}`)).json();
    expect(await page(`before=${ids[2]}&limit=1`)).toMatchObject([{ content: '2' }]);
    expect(await page(`after=${ids[0]}&limit=2`)).toMatchObject([{ content: '3' }, { content: '2' }]);
    expect(await page(`around=${ids[1]}&limit=3`)).toMatchObject([
      { content: '3' },
      { content: '2' },
      { content: '1' },
    ]);
  });

  it('reads nothing of what others wrote without the message content intent', async () => {
    const { sandbox, chat, messages } = await aChannel();
    const { person, seed, applicationId } = sandbox;
    person.say(seed.robinId, chat, 'psst');
    person.say(seed.robinId, chat, `<@${applicationId}> hello`);
    const listed: unknown = await (await asBot(sandbox, 'GET', messages)).json();
    expect(listed).toMatchObject([{ content: `<@${applicationId}> hello` }, { content: '' }]);
  });

  it('publishes once, in announcement channels only', async () => {
    const { sandbox, channels, chat } = await aChannel();
    const crosspost = async (channelId: string) => {
      const id = await post(sandbox, channelId, { content: 'Done deal' });
      return `/channels/${channelId}/messages/${id}/crosspost`;
    };
    const published = await crosspost(channels.announcements);
    expect(await (await asBot(sandbox, 'POST', published)).json()).toMatchObject({ flags: 1 });
    expect(await refusalOf(asBot(sandbox, 'POST', published))).toMatchObject({ code: 40033 });
    expect(await refusalOf(asBot(sandbox, 'POST', await crosspost(chat)))).toMatchObject({ code: 50024 });
  });

  it('reacts and takes it back', async () => {
    const { sandbox, chat, messages } = await aChannel();
    const id = await post(sandbox, chat, { content: 'x' });
    const emoji = `${messages}/${id}/reactions/${encodeURIComponent('⚽')}`;
    expect((await asBot(sandbox, 'PUT', `${emoji}/@me`)).status).toBe(204);
    sandbox.person.react(sandbox.seed.robinId, id, '⚽');
    expect(await (await asBot(sandbox, 'GET', `${messages}/${id}`)).json()).toMatchObject({
      reactions: [{ count: 2, me: true }],
    });
    expect((await asBot(sandbox, 'DELETE', `${emoji}/@me`)).status).toBe(204);
    expect(await refusalOf(asBot(sandbox, 'PUT', `${messages}/${id}/reactions/ball/@me`))).toMatchObject({
      code: 10014,
    });
  });

  it('writes to a person directly, as long as they let it', async () => {
    const { sandbox } = await aChannel();
    const { robinId } = sandbox.seed;
    const opened = await asBot(sandbox, 'POST', '/users/@me/channels', { recipient_id: robinId });
    const { id } = (await opened.json()) as { id: string };
    await post(sandbox, id, { content: 'For your eyes' });
    expect(sandbox.person.messages(robinId, id)).toMatchObject([{ content: 'For your eyes' }]);
    expect(sandbox.person.messages(sandbox.seed.youId, id)).toEqual([]);
    const robin = sandbox.world.users.get(robinId);
    if (robin !== undefined) {
      sandbox.world.users.set(robinId, { ...robin, directMessagesOpen: false });
    }
    const refused = refusalOf(asBot(sandbox, 'POST', `/channels/${id}/messages`, { content: 'x' }));
    expect(await refused).toMatchObject({ status: 403, code: 50007 });
  });
});

describe('what the bot may not do', () => {
  it.each([
    ['an unknown channel', '/channels/1/messages', 404, 10003],
    ['a channel it can not see', 'staff', 403, 50001],
    ['a forum itself', 'transfer-forum', 400, 50008],
  ])('send to %s', async (_, where, status, code) => {
    const { sandbox, channels } = await aChannel();
    const known = Object.entries(channels).find(([name]) => name === where)?.[1];
    const path = known === undefined ? where : `/channels/${known}/messages`;
    expect(await refusalOf(asBot(sandbox, 'POST', path, { content: 'x' }))).toEqual({ status, code, problems: [] });
  });

  it('send where an overwrite forbids it, until another allows it again', async () => {
    const { sandbox, chat, messages } = await aChannel();
    const { roles, guildId } = sandbox.seed;
    const deny = bitsOf('sendMessages').toString();
    setOverwrite(sandbox.world, chat, { id: guildId, kind: 'role', allow: '0', deny });
    const send = () => asBot(sandbox, 'POST', messages, { content: 'x' });
    expect(await refusalOf(send())).toMatchObject({ status: 403, code: 50013 });
    setOverwrite(sandbox.world, chat, { id: roles.bot, kind: 'role', allow: deny, deny: '0' });
    expect((await send()).status).toBe(200);
    setOverwrite(sandbox.world, chat, { id: sandbox.applicationId, kind: 'member', allow: '0', deny });
    expect(await refusalOf(send())).toMatchObject({ code: 50013 });
  });

  it('show an embed without the right to', async () => {
    const { sandbox, chat, messages } = await aChannel();
    const deny = bitsOf('embedLinks').toString();
    setOverwrite(sandbox.world, chat, { id: sandbox.applicationId, kind: 'member', allow: '0', deny });
    expect((await asBot(sandbox, 'POST', messages, { content: 'x' })).status).toBe(200);
    const refused = refusalOf(asBot(sandbox, 'POST', messages, { embeds: [{ title: 'x' }] }));
    expect(await refused).toMatchObject({ code: 50013 });
  });

  it('change what others wrote, or take it away without the right to', async () => {
    const { sandbox, chat, messages } = await aChannel();
    const said = sandbox.person.say(sandbox.seed.robinId, chat, 'mine');
    const path = `${messages}/${said.kind === 'said' ? said.message.id : ''}`;
    expect(await refusalOf(asBot(sandbox, 'PATCH', path, { content: 'x' }))).toMatchObject({ code: 50005 });
    setRoles(sandbox.world, sandbox.seed.guildId, sandbox.applicationId, []);
    expect(await refusalOf(asBot(sandbox, 'DELETE', path))).toMatchObject({ code: 50013 });
    expect(await refusalOf(asBot(sandbox, 'PATCH', `${messages}/5`, { content: 'x' }))).toMatchObject({ code: 10008 });
  });

  it('anything without its token', async () => {
    const { sandbox } = await aChannel();
    const stranger = fetch(`${sandbox.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bot wrong' } });
    expect(await refusalOf(stranger)).toMatchObject({ status: 401, code: 0 });
    expect((await asBot(sandbox, 'GET', '/users/@me')).status).toBe(200);
    expect((await asBot(sandbox, 'GET', '/applications/@me')).status).toBe(200);
    expect((await asBot(sandbox, 'GET', `/guilds/${sandbox.seed.guildId}`)).status).toBe(200);
    expect(await refusalOf(asBot(sandbox, 'GET', '/guilds/5'))).toMatchObject({ code: 10004 });
  });
});
