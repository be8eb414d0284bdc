import { once } from 'node:events';
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/sandbox/clock.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { openPageBridge } from '../../src/sandbox/page/page-bridge.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';

const TEAMS = ['Ajax', 'Arsenal', 'Aston Villa', 'Barcelona'];

const COMMANDS = [
  {
    name: 'cheer',
    description: 'Cheer for a team',
    options: [
      { type: 3, name: 'team', description: 'For whom', required: true, autocomplete: true },
      {
        type: 3,
        name: 'how',
        description: 'How loud',
        choices: [
          { name: 'Quietly', value: 'quiet' },
          { name: 'Loudly', value: 'loud' },
        ],
      },
      { type: 7, name: 'where', description: 'In which channel' },
      { type: 8, name: 'whom', description: 'Whom to ping' },
      { type: 5, name: 'twice', description: 'Once more' },
      { type: 4, name: 'times', description: 'How often', min_value: 1, max_value: 3 },
    ],
  },
  { name: 'table', description: 'The league', options: [{ type: 1, name: 'show', description: 'Show the table' }] },
  { name: 'panel', description: 'Buttons and lists' },
  { name: 'ponder', description: 'Thinks first' },
  { name: 'silence', description: 'Never answers' },
  { type: 3, name: 'Count letters' },
] as const;

/** A sandbox with its page, and in it a bot whose every answer the tests of the page know. */
export async function aPracticeGround(clock?: Clock) {
  const seed = seedWorld(clock);
  const hint = 'Type `/cheer` and choose **Ajax**: the answer comes at once.';
  const handlePage = openPageBridge(seed.world, { hint, channelId: seed.channels.chat });
  const sandbox = await openSandbox({ world: seed.world, handlePage });
  onTestFinished(() => sandbox.close());
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sandbox.apiUrl } });
  onTestFinished(() => client.destroy());
  let ponder = () => {};
  const pondered = new Promise<void>((resolve) => {
    ponder = resolve;
  });
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, pondered));
  const ready = once(client, Events.ClientReady);
  await client.login(sandbox.token);
  await ready;
  await client.application?.commands.set([...COMMANDS]);
  /** `ponder` ends the thinking of /ponder. */
  return { ...seed, sandbox, client, ponder };
}

async function answer(interaction: Interaction, pondered: Promise<void>): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const fitting = TEAMS.filter((team) => team.toLowerCase().includes(typed));
    await interaction.respond(fitting.map((team) => ({ name: `${team} FC`, value: team })));
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction, pondered);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({
      content: `${interaction.targetMessage.content.length} letters`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isButton()) {
    await answerButton(interaction);
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply({ content: `Chosen: ${interaction.values.join(' and ')}` });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({
      content: `Your motto: ${interaction.fields.getTextInputValue('motto')}`,
      flags: MessageFlags.Ephemeral,
    });
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction, pondered: Promise<void>): Promise<void> {
  switch (interaction.commandName) {
    case 'cheer': {
      const said = interaction.options.data.map(({ name, value }) => `${name}=${value}`).join(' ');
      await interaction.reply({ content: `Go! ${said}`, flags: MessageFlags.Ephemeral });
      return;
    }
    case 'table':
      await interaction.reply({ embeds: [TABLE] });
      return;
    case 'panel':
      await interaction.reply({ content: 'A panel', components: [...PANEL] });
      return;
    case 'ponder':
      await interaction.deferReply();
      await pondered;
      await interaction.editReply('I have thought about it.');
      return;
    default:
  }
}

async function answerButton(interaction: ButtonInteraction): Promise<void> {
  switch (interaction.customId) {
    case 'change':
      await interaction.update({ content: 'A changed panel' });
      return;
    case 'form':
      await interaction.showModal({
        custom_id: 'form',
        title: 'Your motto',
        components: [
          { type: 18, label: 'In a few words', component: { type: 4, custom_id: 'motto', style: 1, max_length: 20 } },
        ],
      });
      return;
    default:
  }
}

const TABLE = {
  title: 'League table',
  url: 'https://league.example/table',
  color: 0x2e_8b_57,
  description: '1. **Ajax**\n2. Arsenal\n\nAs of <t:1760000000:D>',
  fields: [
    { name: 'Leader', value: 'Ajax', inline: true },
    { name: 'Points', value: '42', inline: true },
    { name: 'Chasing', value: 'Arsenal, *41 points*' },
  ],
  footer: { text: 'After 17 games' },
};

const PANEL = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: 'Change this', custom_id: 'change' },
      { type: 2, style: 2, label: 'Write', custom_id: 'form' },
      { type: 2, style: 4, label: 'Ignore me', custom_id: 'ignored' },
      { type: 2, style: 3, label: 'Asleep', custom_id: 'asleep', disabled: true },
      { type: 2, style: 5, label: 'Elsewhere', url: 'https://league.example/' },
    ],
  },
  {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: 'days',
        placeholder: 'Which days?',
        min_values: 1,
        max_values: 2,
        options: [
          { label: 'Saturday', value: 'sat', description: 'Most games' },
          { label: 'Sunday', value: 'sun' },
          { label: 'Monday', value: 'mon' },
        ],
      },
    ],
  },
  { type: 1, components: [{ type: 8, custom_id: 'place', placeholder: 'Which channel?', channel_types: [0, 5] }] },
] as const;
