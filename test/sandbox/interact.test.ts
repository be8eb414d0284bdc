import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openHandClock } from '../../src/sandbox/clock.ts';
import { asBot, aWorldWithBot, post } from './bot.ts';

const FOLLOW = {
  name: 'follow',
  description: 'Hear of a player',
  options: [{ type: 3, name: 'player', description: 'Who', required: true, autocomplete: true }],
};

/** Answers everything that people do with one function, and ends the test where it fails. */
function onInteraction(client: Client, answer: (interaction: Interaction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
}

function onChat(client: Client, answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void {
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await answer(interaction);
    }
  });
}

async function withFollow() {
  const world = await aWorldWithBot();
  await world.client.application.commands.set([FOLLOW]);
  return { ...world, news: world.channels['transfer-news'] };
}

describe('a command', () => {
  it('suggests while it is typed, and is answered in the channel', async () => {
    const { client, person, you, news } = await withFollow();
    onInteraction(client, async (interaction) => {
      if (interaction.isAutocomplete()) {
        await interaction.respond([{ name: `${interaction.options.getFocused()}e`, value: 'mbappe' }]);
      } else if (interaction.isChatInputCommand()) {
        await interaction.reply(`Following ${interaction.options.getString('player', true)}`);
      }
    });
    const suggested = await person.suggest(you, news, 'follow', { player: 'Mbapp' }, 'player');
    expect(suggested).toEqual({ kind: 'suggested', choices: [{ name: 'Mbappe', value: 'mbappe' }] });
    const seen = await person.runCommand(you, news, 'follow', { player: 'mbappe' });
    expect(seen).toMatchObject({ kind: 'answered', thinking: false, message: { content: 'Following mbappe' } });
    expect(person.messages(you, news)).toHaveLength(1);
  });

  it('shows an ephemeral answer to nobody else, and nothing of it to the API', async () => {
    const { client, sandbox, person, you, robin, news } = await withFollow();
    onChat(client, (interaction) => interaction.reply({ content: 'Only you', flags: MessageFlags.Ephemeral }));
    const seen = await person.runCommand(you, news, 'follow', { player: 'x' });
    expect(person.messages(you, news)).toHaveLength(1);
    expect(person.messages(robin, news)).toHaveLength(0);
    const id = seen.kind === 'answered' ? seen.message.id : '';
    const answer = await asBot(sandbox, 'GET', `/channels/${news}/messages/${id}`);
    expect(await answer.json()).toMatchObject({ code: 10008 });
    expect(await (await asBot(sandbox, 'GET', `/channels/${news}/messages`)).json()).toEqual([]);
  });

  it('thinks first, answers then, and says more afterwards', async () => {
    const { client, person, you, news } = await withFollow();
    onChat(client, async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({ content: 'Here it is', embeds: [{ title: 'A saga' }] });
      await interaction.followUp('And more');
    });
    const seen = await person.runCommand(you, news, 'follow', { player: 'x' });
    expect(seen).toMatchObject({ kind: 'answered', thinking: true });
    const settled = await person.untilSettled(seen.kind === 'answered' ? seen.message.id : '');
    expect(settled).toMatchObject({ content: 'Here it is', embeds: [{ title: 'A saga' }], flags: 0 });
    expect(settled.editedAt).toBeUndefined();
  });

  it('gives the bot what Discord gives: rights, languages, owners, the message with the answer', async () => {
    const { client, seed, person, you, news } = await withFollow();
    const given = new Promise<object>((resolve) => {
      onChat(client, async (interaction) => {
        const response = await interaction.reply({ content: 'Hello', withResponse: true });
        resolve({
          manager: interaction.memberPermissions?.has('ManageGuild'),
          mayEmbed: interaction.appPermissions.has('EmbedLinks'),
          locales: [interaction.locale, interaction.guildLocale],
          context: interaction.context,
          owners: interaction.authorizingIntegrationOwners.guildId,
          cached: interaction.inCachedGuild(),
          answer: response.resource?.message?.content,
        });
      });
    });
    await person.runCommand(you, news, 'follow', { player: 'x' });
    expect(await given).toEqual({
      manager: true,
      mayEmbed: true,
      locales: ['en-GB', 'en-GB'],
      context: 0,
      owners: seed.guildId,
      cached: true,
      answer: 'Hello',
    });
  });

  it('fails after three seconds without an answer, and refuses the answer that comes later', async () => {
    const clock = openHandClock(Date.UTC(2026, 0, 1));
    const { client, person, you, channels } = await aWorldWithBot({ clock });
    await client.application.commands.set([FOLLOW]);
    const tooLate = new Promise<unknown>((resolve) => {
      onChat(client, async (interaction) => {
        clock.turn(3000);
        resolve(await interaction.reply('Sorry, I was busy').catch((error: unknown) => error));
      });
    });
    expect(await person.runCommand(you, channels['transfer-news'], 'follow', { player: 'x' })).toEqual({
      kind: 'failed',
      reason: 'no-answer',
      text: 'The application did not respond',
    });
    expect(await tooLate).toMatchObject({ code: 10062, status: 404 });
  });

  it('can be answered once', async () => {
    const { client, person, you, news } = await withFollow();
    const second = new Promise<unknown>((resolve) => {
      onChat(client, async (interaction) => {
        await interaction.reply('One');
        const { id, token } = interaction;
        const path = `/interactions/${id}/${token}/callback` as const;
        resolve(await client.rest.post(path, { body: { type: 5 }, auth: false }).catch((error: unknown) => error));
      });
    });
    await person.runCommand(you, news, 'follow', { player: 'x' });
    expect(await second).toMatchObject({ code: 40060 });
  });

  it('loses its token after a quarter of an hour', async () => {
    const clock = openHandClock(Date.UTC(2026, 0, 1));
    const { client, person, you, channels } = await aWorldWithBot({ clock });
    await client.application.commands.set([FOLLOW]);
    const expired = new Promise<unknown>((resolve) => {
      onChat(client, async (interaction) => {
        await interaction.reply('Now');
        clock.turn(15 * 60_000 + 1);
        resolve(await interaction.editReply('Then').catch((error: unknown) => error));
      });
    });
    await person.runCommand(you, channels['transfer-news'], 'follow', { player: 'x' });
    expect(await expired).toMatchObject({ code: 50027 });
  });

  it('is not there for those without the rights it asks for', async () => {
    const { client, person, you, robin, channels } = await aWorldWithBot();
    await client.application.commands.set([{ name: 'setup', description: 'Settings', defaultMemberPermissions: '32' }]);
    const names = (userId: string) => person.commands(userId, channels.chat).map(({ name }) => name);
    expect(names(you)).toEqual(['setup']);
    expect(names(robin)).toEqual([]);
    expect(await person.runCommand(robin, channels.chat, 'setup')).toMatchObject({ reason: 'not-permitted' });
  });

  it.each([
    [{}, 'player is required'],
    [{ player: 7 }, 'player is text'],
    [{ player: 'x', club: 'y' }, 'There is no option club'],
  ])('does not reach the bot with %j: %s', async (options, text) => {
    const { person, you, news } = await withFollow();
    expect(await person.runCommand(you, news, 'follow', options)).toEqual({
      kind: 'failed',
      reason: 'invalid-option',
      text,
    });
  });
});

describe('components and modals', () => {
  const ROWS = [
    { type: 1, components: [{ type: 2, style: 1, custom_id: 'ask', label: 'Ask' }] },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'step',
          options: [
            { label: 'Bid', value: 'bid' },
            { label: 'Done', value: 'done' },
          ],
        },
      ],
    },
    { type: 1, components: [{ type: 8, custom_id: 'where', channel_types: [0] }] },
  ];

  const quietHours = new ModalBuilder()
    .setCustomId('form')
    .setTitle('Quiet hours')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('From')
        .setTextInputComponent(new TextInputBuilder().setCustomId('from').setStyle(TextInputStyle.Short)),
      new LabelBuilder()
        .setLabel('Zone')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder().setCustomId('zone').addOptions({ label: 'London', value: 'london' }),
        ),
    );

  it('carries a click, a choice, a modal and what was typed in it to the bot and back', async () => {
    const { client, sandbox, person, you, channels } = await aWorldWithBot();
    onInteraction(client, async (interaction) => {
      if (interaction.isButton()) {
        await interaction.showModal(quietHours);
      } else if (interaction.isStringSelectMenu()) {
        await interaction.update({ content: `Told from ${interaction.values[0]}`, components: [] });
      } else if (interaction.isChannelSelectMenu()) {
        await interaction.reply(`In ${interaction.channels.first()?.id}`);
      } else if (interaction.isModalSubmit()) {
        const { fields } = interaction;
        await interaction.reply(`${fields.getTextInputValue('from')} ${fields.getStringSelectValues('zone').join()}`);
      }
    });
    const id = await post(sandbox, channels.chat, { content: 'Settings', components: ROWS });

    const modal = await person.click(you, id, 'ask');
    expect(modal).toMatchObject({ kind: 'modal', modal: { title: 'Quiet hours' } });
    const interactionId = modal.kind === 'modal' ? modal.interactionId : '';
    expect(await person.submitModal(you, interactionId, { from: '' })).toMatchObject({ reason: 'invalid-option' });
    const submitted = await person.submitModal(you, interactionId, { from: '22:00', zone: ['london'] });
    expect(submitted).toMatchObject({ kind: 'answered', message: { content: '22:00 london' } });
    expect(await person.submitModal(you, interactionId, { from: 'again' })).toMatchObject({ reason: 'unknown-modal' });

    expect(await person.choose(you, id, 'where', [channels.welcome])).toMatchObject({
      message: { content: `In ${channels.welcome}` },
    });
    expect(await person.choose(you, id, 'where', [channels.announcements])).toMatchObject({ reason: 'invalid-option' });
    expect(await person.choose(you, id, 'step', ['bid'])).toMatchObject({
      kind: 'updated',
      message: { id, content: 'Told from bid', components: [] },
    });
    expect(await person.click(you, id, 'ask')).toMatchObject({ reason: 'unknown-component' });
  });

  it('hands a message to a message command, words and all, without the message content intent', async () => {
    const { client, person, robin, channels } = await aWorldWithBot();
    await client.application.commands.set([{ type: 3, name: 'Follow players named here' }]);
    onInteraction(client, async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`It says: ${interaction.targetMessage.content}`);
      }
    });
    const said = person.say(robin, channels.chat, 'Isak to Liverpool?');
    const id = said.kind === 'said' ? said.message.id : '';
    expect(await person.useMessageCommand(robin, id, 'Follow players named here')).toMatchObject({
      // Discord's type for what answers a menu: the page shows its name without a slash.
      message: { content: 'It says: Isak to Liverpool?', type: 23 },
    });
  });
});

describe('newer components', () => {
  const PANEL = {
    type: 17,
    components: [
      { type: 10, content: 'Settings' },
      { type: 1, components: [{ type: 2, style: 2, custom_id: 'off', label: 'Off' }] },
    ],
  };

  it('are used like the others, come back as Discord shows them, and stay', async () => {
    const { client, sandbox, person, you, channels } = await aWorldWithBot();
    const id = await post(sandbox, channels.chat, { flags: MessageFlags.IsComponentsV2, components: [PANEL] });
    const refused = new Promise<unknown>((resolve) => {
      onInteraction(client, async (interaction) => {
        if (interaction.isButton()) {
          resolve(await interaction.update({ content: 'Off' }).catch((error: unknown) => error));
          await interaction.update({ components: [{ type: 10, content: 'Off' }] });
        }
      });
    });
    expect(await person.click(you, id, 'off')).toMatchObject({
      kind: 'updated',
      message: { components: [{ type: 10, id: 1 }] },
    });
    expect(await refused).toMatchObject({ code: 50035 });
  });

  it('do not come to a message without their flag', async () => {
    const { client, sandbox, person, you, channels } = await aWorldWithBot();
    const row = { type: 1, components: [{ type: 2, style: 2, custom_id: 'off', label: 'Off' }] };
    const id = await post(sandbox, channels.chat, { content: 'Settings', components: [row] });
    const refused = new Promise<unknown>((resolve) => {
      onInteraction(client, async (interaction) => {
        if (interaction.isButton()) {
          resolve(
            await interaction.update({ components: [{ type: 10, content: 'Off' }] }).catch((error: unknown) => error),
          );
          await interaction.deferUpdate();
        }
      });
    });
    expect(await person.click(you, id, 'off')).toEqual({ kind: 'acknowledged' });
    expect(await refused).toMatchObject({ code: 50035 });
  });
});
