import { DiscordAPIError, type Interaction, InteractionContextType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AnyCommand, defineCommand, defineCommandGroup, defineAction } from '../../src/discord/command.ts';
import { indexCommands } from '../../src/discord/command-index.ts';
import { MANAGERS_ONLY } from '../../src/discord/command-places.ts';
import { rewrite, say } from '../../src/discord/reply.ts';
import { openBudget } from '../../src/discord/budget.ts';
import { handleInteraction, type RouterDeps } from '../../src/discord/router.ts';
import { openTestServices } from './services.ts';

type Sent = readonly [how: string, body?: unknown];
type Does = 'chat' | 'typing' | 'button' | 'form';

const refuse = (code: number, status = 404) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'https://discord.example', {
    files: [],
    body: {},
  });

/** What discord.js hands over, as far as the router looks at it. `failing` says which answers Discord refuses. */
function anInteraction(
  does: Does,
  parts: Record<string, unknown> = {},
  failing: Readonly<Record<string, unknown>> = {},
) {
  const sent: Sent[] = [];
  const answer =
    (how: string, sets: Record<string, boolean> = {}) =>
    async (body?: unknown) => {
      sent.push([how, body]);
      if (failing[how] !== undefined) throw failing[how];
      Object.assign(interaction, sets);
    };
  const is =
    (...kinds: Does[]) =>
    () =>
      kinds.includes(does);
  const interaction = {
    id: '700000000000000001',
    applicationId: '1',
    user: { id: '2' },
    member: null,
    guildId: '3',
    channelId: '4',
    message: null,
    authorizingIntegrationOwners: { 0: '3' },
    memberPermissions: { bitfield: 0n },
    appPermissions: { bitfield: 0n },
    locale: 'en-GB',
    guildLocale: 'de',
    createdTimestamp: 0,
    deferred: false,
    commandName: 'echo',
    customId: 'again:x:y',
    options: { data: [{ name: 'words', value: 'hello' }], getFocused: () => ({ name: 'words', value: 'he' }) },
    fields: { fields: [] },
    isChatInputCommand: is('chat'),
    isAutocomplete: is('typing'),
    isMessageComponent: is('button'),
    isModalSubmit: is('form'),
    isRepliable: () => does !== 'typing',
    isMessageContextMenuCommand: is(),
    isChannelSelectMenu: is(),
    isRoleSelectMenu: is(),
    isAnySelectMenu: is(),
    isFromMessage: () => false,
    reply: answer('reply'),
    update: answer('update'),
    followUp: answer('followUp'),
    deferReply: answer('deferReply', { deferred: true }),
    deferUpdate: answer('deferUpdate', { deferred: true }),
    editReply: answer('editReply'),
    deleteReply: answer('deleteReply'),
    respond: answer('respond'),
    showModal: answer('showModal'),
    ...parts,
  };
  return { interaction: interaction as unknown as Interaction, sent };
}

/** Ends when the interaction is being acknowledged in that way. */
function acknowledged({ interaction, sent }: ReturnType<typeof anInteraction>, how: string): Promise<void> {
  return new Promise((done) => {
    const acknowledge = async () => {
      sent.push([how]);
      done();
      // Discord's answer takes its time: the command is ready before it.
      await new Promise(setImmediate);
      Object.assign(interaction, { deferred: true });
    };
    Object.assign(interaction, { [how]: acknowledge });
  });
}

const aCommand = (parts: Partial<Parameters<typeof defineCommand>[0]> = {}): AnyCommand =>
  defineCommand({
    data: { name: 'echo', description: 'x', contexts: [InteractionContextType.Guild, InteractionContextType.BotDM] },
    options: z.object({ words: z.string().max(5) }),
    execute: async (options, { guildId, locale }) => say(`${JSON.stringify(options)} in ${guildId} ${locale}`),
    ...parts,
  });

async function play(
  { interaction, sent }: ReturnType<typeof anInteraction>,
  command: AnyCommand = aCommand(),
  deps: Partial<RouterDeps> = {},
) {
  const logged: unknown[] = [];
  const { services } = openTestServices();
  const log: RouterDeps['log'] = (event, { reason }) => logged.push([event, reason]);
  await handleInteraction(interaction, {
    commands: indexCommands([command]),
    services,
    log,
    budget: openBudget(() => 0),
    ...deps,
  });
  return { sent, logged };
}

describe('an interaction', () => {
  it('is asked to wait where one person asks for too much, and told for how long', async () => {
    const { sent } = await play(anInteraction('chat'), aCommand({ cost: 31 }));
    expect(JSON.stringify(sent)).toContain('Slow down, please: again in 1 second.');
  });

  it('reaches its command as plain data, and its reply pings nobody and is for one person', async () => {
    const { sent } = await play(anInteraction('chat'));
    const body = {
      content: '{"words":"hello"} in 3 en',
      embeds: [],
      components: [],
      allowedMentions: { parse: [] },
      flags: 64,
    };
    expect(sent).toEqual([['reply', body]]);
  });

  it('finds its subcommand', async () => {
    const shout = defineAction({
      options: z.object({ words: z.string() }),
      execute: async ({ words }) => say(words.toUpperCase()),
    });
    const command = defineCommandGroup({ data: aCommand().data as never, subcommands: { shout } });
    const data = [{ type: 1, name: 'shout', options: [{ name: 'words', value: 'goal' }] }];
    const { sent } = await play(anInteraction('chat', { options: { data } }), command);
    expect(sent).toMatchObject([['reply', { content: 'GOAL' }]]);
  });

  it('says which option it could not read', async () => {
    const { sent } = await play(anInteraction('chat', { options: { data: [{ name: 'words', value: 'too long' }] } }));
    expect(sent).toMatchObject([['reply', { content: expect.stringContaining('I could not read that: words:') }]]);
  });

  it('has no server where only the person has installed the bot', async () => {
    const { sent } = await play(anInteraction('chat', { authorizingIntegrationOwners: { 1: '2' } }));
    expect(sent).toMatchObject([['reply', { content: '{"words":"hello"} in undefined en' }]]);
  });

  it('is acknowledged while a slow command works, and answered in the same place', async () => {
    const slow = anInteraction('chat');
    const execute = async () => {
      await acknowledged(slow, 'deferReply');
      return say('done');
    };
    const { sent } = await play(slow, aCommand({ execute }), { acknowledgeAfterMs: 0 });
    expect(sent.map(([how]) => how)).toEqual(['deferReply', 'editReply']);
  });

  it('is told to everybody where it is shared, however long it took', async () => {
    const slow = anInteraction('chat');
    const execute = async () => {
      await acknowledged(slow, 'deferReply');
      return say('for all', { ephemeral: false });
    };
    const { sent } = await play(slow, aCommand({ execute }), { acknowledgeAfterMs: 0 });
    expect(sent.map(([how]) => how)).toEqual(['deferReply', 'followUp', 'deleteReply']);
    expect(sent[1]?.[1]).not.toHaveProperty('flags');
    const quick = await play(
      anInteraction('chat'),
      aCommand({ execute: async () => say('for all', { ephemeral: false }) }),
    );
    expect(quick.sent[0]?.[1]).not.toHaveProperty('flags');
  });

  it('is refused by name where its command does not belong, whatever Discord let through', async () => {
    const command = aCommand({ data: { name: 'echo', description: 'x', ...MANAGERS_ONLY } });
    const outside = await play(anInteraction('chat', { guildId: null }), command);
    expect(outside.sent).toMatchObject([['reply', { content: 'This works only in a server that I am a member of.' }]]);
    const member = await play(anInteraction('chat'), command);
    expect(member.sent).toMatchObject([['reply', { content: 'For this you need the right *Manage Server* here.' }]]);
    const manager = await play(anInteraction('chat', { memberPermissions: { bitfield: 32n } }), command);
    expect(manager.sent).toMatchObject([['reply', { content: expect.stringContaining('hello') }]]);
  });

  it('ends in an apology with a reference when the command breaks, and the operator reads why', async () => {
    const { sent, logged } = await play(
      anInteraction('chat'),
      aCommand({
        execute: async () => {
          throw new Error('disk full');
        },
      }),
    );
    expect(sent).toMatchObject([['reply', { content: expect.stringContaining('`700000000000000001`') }]]);
    expect(logged).toEqual([['interaction-failed', 'our-bug']]);
  });

  it.each([
    [10_062, 'too-late'],
    [40_060, 'answered-already'],
    [50_027, 'token-expired'],
  ])('ends quietly when Discord says %i, with the reason in the log', async (code, reason) => {
    const { sent, logged } = await play(anInteraction('chat', {}, { reply: refuse(code) }));
    expect(sent.map(([how]) => how)).toEqual(['reply']);
    expect(logged).toEqual([['interaction-failed', reason]]);
  });

  it('is told that the command is gone when an old one is typed', async () => {
    const { sent } = await play(anInteraction('chat', { commandName: 'gone' }));
    expect(sent).toMatchObject([['reply', { content: expect.stringContaining('/help') }]]);
  });
});

describe('a pressed button', () => {
  const command = aCommand({ presses: { again: async ({ argument }) => rewrite(argument) } });

  it('finds its handler by what stands before the first colon', async () => {
    expect((await play(anInteraction('button'), command)).sent).toMatchObject([['update', { content: 'x:y' }]]);
  });

  it('of long ago gets an answer too', async () => {
    const { sent } = await play(anInteraction('button', { customId: 'ancient:1' }), command);
    expect(sent).toMatchObject([['reply', { content: expect.stringContaining('any more') }]]);
  });

  it('is held to the rights that its command asks for', async () => {
    const managed = aCommand({
      data: { name: 'echo', description: 'x', ...MANAGERS_ONLY },
      presses: { again: async () => rewrite('done') },
    });
    expect((await play(anInteraction('button'), managed)).sent).toMatchObject([
      ['reply', { content: expect.stringContaining('Manage Server') }],
    ]);
  });

  it('on a message that was deleted meanwhile is answered by a new message', async () => {
    const { sent, logged } = await play(anInteraction('button', {}, { update: refuse(10_008) }), command);
    expect(sent).toMatchObject([
      ['update', {}],
      ['reply', { content: 'x:y', flags: 64 }],
    ]);
    expect(logged).toEqual([]);
  });

  it('on a message that was deleted while its handler worked is answered by a new message, too', async () => {
    const slow = anInteraction('button', {}, { editReply: refuse(10_008) });
    const again = async () => {
      await acknowledged(slow, 'deferUpdate');
      return rewrite('new');
    };
    const { sent } = await play(slow, aCommand({ presses: { again } }), { acknowledgeAfterMs: 0 });
    expect(sent).toMatchObject([['deferUpdate'], ['editReply', {}], ['followUp', { content: 'new', flags: 64 }]]);
  });

  it('is acknowledged quietly while its handler works; a message of its own comes after', async () => {
    for (const [reply, how] of [
      [rewrite('new'), 'editReply'],
      [say('new'), 'followUp'],
    ] as const) {
      const slow = anInteraction('button');
      const again = async () => {
        await acknowledged(slow, 'deferUpdate');
        return reply;
      };
      const { sent } = await play(slow, aCommand({ presses: { again } }), { acknowledgeAfterMs: 0 });
      expect(sent.map(([one]) => one)).toEqual(['deferUpdate', how]);
    }
  });

  it('can open a form, and the form brings its fields', async () => {
    const modal = { title: 'x', custom_id: 'again', components: [] };
    const asks = aCommand({ presses: { again: async () => ({ kind: 'modal', modal }) } });
    expect((await play(anInteraction('button'), asks)).sent).toEqual([['showModal', modal]]);
    const reads = aCommand({ presses: { again: async ({ fields }) => say(String(fields.get('fee'))) } });
    const form = anInteraction('form', { fields: { fields: [{ customId: 'fee', value: '20' }] } });
    expect((await play(form, reads)).sent).toMatchObject([['reply', { content: '20' }]]);
  });
});

describe('suggestions', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    name: `${index} ${'x'.repeat(120)}`,
    value: index === 0 ? 'y'.repeat(101) : `${index}`,
  }));

  it('are at most 25, shortened to what Discord takes, without values that do not fit', async () => {
    const { sent } = await play(anInteraction('typing'), aCommand({ autocomplete: { words: async () => many } }));
    const [[, choices]] = sent as [[string, { name: string; value: string }[]]];
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: `1 ${'x'.repeat(97)}…`, value: '1' });
  });

  it('never throw: the person goes on typing and the operator reads why', async () => {
    const broken = aCommand({
      autocomplete: {
        words: async () => {
          throw new Error('no index');
        },
      },
    });
    const { sent, logged } = await play(anInteraction('typing'), broken);
    expect(sent).toEqual([]);
    expect(logged).toEqual([['suggestions-failed', 'our-bug']]);
  });
});
