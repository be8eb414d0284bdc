import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes, type RepliableInteraction } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageReply, ModalReply, Reply, UpdateReply, WorkReply } from './reply.ts';

const BETWEEN_EDITS_MS = 1_500;

/** No answer of ours ever pings: names and titles in it come from feeds and from people. */
const NOBODY = { parse: [] } as const;

/** Tells Discord that an answer is coming: on a pressed button quietly, else as "thinking" that one person sees. */
export async function acknowledge(interaction: RepliableInteraction): Promise<void> {
  if (interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())) {
    await interaction.deferUpdate();
  } else {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  }
}

/** Hands a reply to Discord, whether or not the interaction was acknowledged before. Throws what Discord refuses. */
export async function giveReply(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'message':
      return giveMessage(interaction, reply);
    case 'update':
      return giveUpdate(interaction, reply);
    case 'modal':
      return giveModal(interaction, reply);
    case 'work':
      return giveWork(interaction, reply);
  }
}

async function giveMessage(interaction: RepliableInteraction, reply: MessageReply): Promise<void> {
  const body = bodyOf(reply);
  const hidden = reply.ephemeral ? { flags: MessageFlags.Ephemeral as const } : {};
  if (interaction.replied) {
    // Something was said already, and then went wrong: what is to be said now stands below it.
    await interaction.followUp({ ...body, ...hidden });
  } else if (!interaction.deferred) {
    await interaction.reply({ ...body, ...hidden });
  } else if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    await interaction.followUp({ ...body, ...hidden });
  } else if (reply.ephemeral) {
    await interaction.editReply(body);
  } else {
    // "Thinking" was for one person's eyes, and stays so: what is for everybody comes as a message after it.
    await interaction.followUp(body);
    await interaction.deleteReply();
  }
}

async function giveUpdate(interaction: RepliableInteraction, reply: UpdateReply): Promise<void> {
  const ours = interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
  if (interaction.deferred || !ours) {
    return giveAsMessage(interaction, reply);
  }
  try {
    await interaction.update(newBodyOf(reply));
  } catch (error) {
    if (!isGone(error)) {
      throw error;
    }
    // The message was deleted between the press and our answer: the answer still reaches the person.
    await giveAsMessage(interaction, reply);
  }
}

async function giveAsMessage(interaction: RepliableInteraction, reply: UpdateReply): Promise<void> {
  const hidden = { ...bodyOf(reply), flags: MessageFlags.Ephemeral as const };
  if (!interaction.deferred) {
    await interaction.reply(hidden);
    return;
  }
  try {
    await interaction.editReply(newBodyOf(reply));
  } catch (error) {
    if (!isGone(error)) {
      throw error;
    }
    await interaction.followUp(hidden);
  }
}

/** Discord lets an answer be written over for a quarter of an hour, and not too often. */
async function giveWork(interaction: RepliableInteraction, { first, work }: WorkReply): Promise<void> {
  await giveMessage(interaction, first);
  let underWay: Promise<unknown> | undefined;
  const result = await work((reply) => {
    underWay ??= Promise.all([interaction.editReply(bodyOf(reply)), sleep(BETWEEN_EDITS_MS)])
      // What is missed is overtaken by the next one, and by the result.
      .catch(() => undefined)
      .finally(() => {
        underWay = undefined;
      });
  });
  await underWay;
  await interaction.editReply(bodyOf(result));
}

async function giveModal(interaction: RepliableInteraction, { modal }: ModalReply): Promise<void> {
  if (interaction.isModalSubmit()) {
    throw new Error('Discord opens no form as the answer to a form.');
  }
  await interaction.showModal(modal);
}

function bodyOf({ content, embeds, components, files }: MessageReply | UpdateReply) {
  const uploads = files.map(({ name, bytes, description }) => ({ name, attachment: Buffer.from(bytes), description }));
  const attached = uploads.length === 0 ? {} : { files: uploads };
  return { content, embeds: [...embeds], components: [...components], ...attached, allowedMentions: NOBODY };
}

/** In place of what a message was: files that it came with go, unless they come again. */
function newBodyOf(reply: UpdateReply) {
  return { ...bodyOf(reply), attachments: [] };
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}
