import type { UploadedFile } from './attachments.ts';
import { type CallbackBody, CallbackType } from './bodies/callback-body.ts';
import { numberComponents } from './bodies/component-ids.ts';
import { solid } from './bodies/form.ts';
import type { AnyMessageBody, MessageEditBody } from './bodies/message-body.ts';
import type { Channel } from './channel.ts';
import { CommandType } from './command.ts';
import { type Interaction, InteractionType, type Seen } from './interaction.ts';
import { acknowledge, originOf } from './interactions.ts';
import { PINGS_PEOPLE } from './mentions.ts';
import { type Message, MessageFlag, MessageType } from './message.ts';
import { blankMessage, createMessage, editMessage, placeMessage, replaceMessage, rewriteMessage } from './messages.ts';
import { may } from './permissions.ts';
import { refuseForm } from './read-form.ts';
import { Refusal } from './refusal.ts';
import { findMessage, type World } from './world.ts';

/** Which answers each kind of interaction takes. Updates need a component's message to update. */
const TAKES: Readonly<Record<InteractionType, readonly CallbackType[]>> = {
  [InteractionType.command]: [CallbackType.message, CallbackType.deferredMessage, CallbackType.modal],
  [InteractionType.component]: [
    CallbackType.message,
    CallbackType.deferredMessage,
    CallbackType.deferredUpdate,
    CallbackType.update,
    CallbackType.modal,
  ],
  [InteractionType.autocomplete]: [CallbackType.choices],
  [InteractionType.modal]: [
    CallbackType.message,
    CallbackType.deferredMessage,
    CallbackType.deferredUpdate,
    CallbackType.update,
  ],
};

/** Carries out the first answer to an interaction. Gives the interaction as it then is, and the message, if any. */
export function answerFirst(
  world: World,
  interaction: Interaction,
  callback: CallbackBody,
  files: readonly UploadedFile[],
): { readonly interaction: Interaction; readonly message?: Message } {
  refuseWrongKind(interaction, callback.type);
  switch (callback.type) {
    case CallbackType.message:
      return showMessage(world, interaction, sendAnswer(world, interaction, callback.data, files), false);
    case CallbackType.deferredMessage:
      return showMessage(world, interaction, placeThinking(world, interaction, callback.data?.flags ?? 0), true);
    case CallbackType.deferredUpdate: {
      const outcome: Seen = { kind: 'acknowledged' };
      return { interaction: acknowledge(world, interaction, outcome, solid({ originalId: interaction.messageId })) };
    }
    case CallbackType.update: {
      const message = editMessage(world, componentMessage(world, interaction), callback.data, files);
      const outcome: Seen = { kind: 'updated', message };
      return { interaction: acknowledge(world, interaction, outcome, { originalId: message.id }), message };
    }
    case CallbackType.choices: {
      const choices = (callback.data.choices ?? []).map(({ name, value }) => ({ name, value }));
      return { interaction: acknowledge(world, interaction, { kind: 'suggested', choices }) };
    }
    case CallbackType.modal: {
      const modal = { ...solid(callback.data), components: numberComponents(solid(callback.data.components)) };
      const outcome: Seen = { kind: 'modal', interactionId: interaction.id, modal };
      return { interaction: acknowledge(world, interaction, outcome, { modal }) };
    }
  }
}

function refuseWrongKind({ type, messageId }: Interaction, callback: CallbackType): void {
  const updates = callback === CallbackType.update || callback === CallbackType.deferredUpdate;
  if (!TAKES[type].includes(callback) || (updates && messageId === undefined)) {
    refuseForm(['type'], 'BASE_TYPE_CHOICES', `An interaction of this kind can not be answered with type ${callback}.`);
  }
}

function showMessage(world: World, interaction: Interaction, message: Message, thinking: boolean) {
  const outcome: Seen = { kind: 'answered', message, thinking };
  return { interaction: acknowledge(world, interaction, outcome, { originalId: message.id }), message };
}

/** A command from a menu is not typed, and Discord shows it without a slash. */
function kindOfAnswer({ type, data }: Interaction): MessageType {
  const isOfMenu = type === InteractionType.command && data['type'] !== CommandType.chat;
  return isOfMenu ? MessageType.contextMenuAnswer : MessageType.commandAnswer;
}

/** Sends a message that answers an interaction; where it is ephemeral, only that person will see it. */
export function sendAnswer(
  world: World,
  interaction: Interaction,
  body: AnyMessageBody,
  files: readonly UploadedFile[],
): Message {
  const flags = (body.flags ?? 0) | (mustBeEphemeral(world, interaction) ? MessageFlag.ephemeral : 0);
  return createMessage(world, {
    channel: channelOf(world, interaction),
    authorId: world.application.id,
    body: { ...body, flags },
    files,
    pings: PINGS_PEOPLE,
    type: kindOfAnswer(interaction),
    interaction: originOf(interaction),
    ...((flags & MessageFlag.ephemeral) === 0 ? {} : { onlyFor: interaction.userId }),
  });
}

/** Sends something after the first answer. What follows a "thinking" takes its place, as on Discord. */
export function sendFollowUp(
  world: World,
  interaction: Interaction,
  body: AnyMessageBody,
  files: readonly UploadedFile[],
): Message {
  const original = interaction.originalId === undefined ? undefined : findMessage(world, interaction.originalId);
  if (original !== undefined && (original.flags & MessageFlag.loading) !== 0) {
    return editAnswer(world, original, body, files);
  }
  world.interactions.set(interaction.id, { ...interaction, followUps: interaction.followUps + 1 });
  return sendAnswer(world, interaction, body, files);
}

/** Changes a message of an interaction. The one that says "thinking" becomes the answer, without a mark of an edit. */
export function editAnswer(
  world: World,
  message: Message,
  body: MessageEditBody,
  files: readonly UploadedFile[],
): Message {
  if ((message.flags & MessageFlag.loading) === 0) {
    return editMessage(world, message, body, files);
  }
  const settled = rewriteMessage(world, withoutLoading(message), body, files);
  replaceMessage(world, settled);
  return settled;
}

function withoutLoading(message: Message): Message {
  return { ...message, flags: message.flags & ~MessageFlag.loading };
}

function placeThinking(world: World, interaction: Interaction, asked: number): Message {
  const isEphemeral = (asked & MessageFlag.ephemeral) !== 0 || mustBeEphemeral(world, interaction);
  const message: Message = {
    ...blankMessage(world, interaction, world.application.id, kindOfAnswer(interaction)),
    flags: MessageFlag.loading | (isEphemeral ? MessageFlag.ephemeral : 0),
    interaction: originOf(interaction),
    ...(isEphemeral ? { onlyFor: interaction.userId } : {}),
  };
  placeMessage(world, message);
  return message;
}

/** Who brought the application along may show its answers to others only with Use External Apps. */
function mustBeEphemeral(world: World, interaction: Interaction): boolean {
  const channel = world.channels.get(interaction.channelId);
  return (
    channel?.guildId !== undefined &&
    interaction.owners['0'] === undefined &&
    !may(world, channel, interaction.userId, 'useExternalApps')
  );
}

function componentMessage(world: World, interaction: Interaction): Message {
  const message = findMessage(world, interaction.messageId ?? '');
  if (message === undefined) {
    throw new Refusal('unknownMessage');
  }
  return message;
}

function channelOf(world: World, interaction: Interaction): Channel {
  const channel = world.channels.get(interaction.channelId);
  if (channel === undefined) {
    throw new Refusal('unknownChannel');
  }
  return channel;
}
