import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { changeChannel, leaveGuild, removeChannel, setOutage, setRoles } from '../../src/sandbox/change-world.ts';
import { aBot, aClient, aSandbox, aWorldWithBot } from './bot.ts';

/** What a client emits next under a name. */
async function next(client: Client, event: string): Promise<unknown[]> {
  return once(client, event);
}

describe('the gateway', () => {
  it('sends again after a broken connection what happened in between', async () => {
    const { client, sandbox, channels } = await aWorldWithBot();
    const resumed = next(client, Events.ShardResume);
    const renamed = next(client, Events.ChannelUpdate);
    sandbox.faults.closeGateway(4000);
    changeChannel(sandbox.world, channels.chat, { name: 'banter' });
    await resumed;
    expect(await renamed).toMatchObject([{ name: 'chat' }, { name: 'banter' }]);
    expect(sandbox.identifies()).toBe(1);
  });

  it('asks to reconnect, and the session goes on', async () => {
    const { client, sandbox } = await aWorldWithBot();
    const resumed = next(client, Events.ShardResume);
    sandbox.faults.askToReconnect();
    await resumed;
    expect(sandbox.identifies()).toBe(1);
  });

  it('ends a session, and the bot identifies anew', async () => {
    const sandbox = await aSandbox();
    // discord.js waits five seconds between two identifies; the test does not.
    const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };
    const client = await aBot(sandbox, { ws });
    const ready = next(client, Events.ShardReady);
    sandbox.faults.invalidateSessions(false);
    await ready;
    expect(sandbox.identifies()).toBe(2);
  });

  it('is left by a bot that gets no acknowledgement, which resumes when it is back', async () => {
    const sandbox = await aSandbox({ heartbeatEvery: 150 });
    const client = await aBot(sandbox);
    const reconnecting = next(client, Events.ShardReconnecting);
    const resumed = next(client, Events.ShardResume);
    sandbox.faults.silenceGateway(true);
    await reconnecting;
    sandbox.faults.silenceGateway(false);
    await resumed;
    expect(sandbox.identifies()).toBe(1);
  });

  it('turns a bot away for good that asks for an intent which is not switched on', async () => {
    const sandbox = await aSandbox();
    const client = aClient(sandbox, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    const away = next(client, Events.ShardDisconnect);
    await client.login(sandbox.token).catch(() => {});
    expect(await away).toMatchObject([{ code: 4014 }, 0]);
  });

  it('turns a bot away whose token is wrong before it connects', async () => {
    const sandbox = await aSandbox();
    await expect(aClient(sandbox).login('sandbox.0.wrong')).rejects.toThrow(/token/i);
  });

  it('tells of servers, channels, roles and threads, and of no messages, to a bot with the guilds intent alone', async () => {
    const { client, sandbox, seed, person, channels } = await aWorldWithBot();
    const told: string[] = [];
    client.on(Events.MessageCreate, () => told.push('message'));
    client.on(Events.ChannelDelete, () => told.push('channel gone'));
    client.on(Events.GuildUnavailable, () => told.push('outage'));
    client.on(Events.GuildAvailable, () => told.push('back'));
    const left = next(client, Events.GuildDelete);
    person.say(seed.robinId, channels.chat, 'Hello?');
    removeChannel(sandbox.world, channels.welcome);
    setRoles(sandbox.world, seed.guildId, sandbox.applicationId, []);
    setOutage(sandbox.world, seed.guildId, true);
    setOutage(sandbox.world, seed.guildId, false);
    leaveGuild(sandbox.world, seed.guildId);
    await left;
    expect(told).toEqual(['channel gone', 'outage', 'back']);
  });

  it('tells of messages to a bot that asks for them, of those for one pair of eyes to none', async () => {
    const sandbox = await aSandbox();
    const { Guilds, GuildMessages } = GatewayIntentBits;
    const client = await aBot(sandbox, { intents: [Guilds, GuildMessages] });
    const { seed, person } = sandbox;
    await client.application.commands.set([{ name: 'help', description: 'Help' }]);
    const told: string[] = [];
    client.on(Events.MessageCreate, ({ author, content }) => told.push(`${author.username}: ${content}`));
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) {
        void interaction.reply({ content: 'Only you', flags: MessageFlags.Ephemeral });
      }
    });
    await person.runCommand(seed.youId, seed.channels.chat, 'help');
    const heard = next(client, Events.MessageCreate);
    person.say(seed.robinId, seed.channels.chat, 'Secret without its intent');
    await heard;
    expect(told).toEqual(['robin: ']);
  });
});
