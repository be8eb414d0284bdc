import type { Component } from '../bodies/component-body.ts';
import { solid } from '../bodies/form.ts';
import { ComponentType } from '../component-type.ts';
import { InteractionType, type Seen } from '../interaction.ts';
import { type Act, actOn } from '../interactions.ts';
import type { Message } from '../message.ts';
import type { Snowflake } from '../snowflake.ts';
import { findMessage, type World } from '../world.ts';
import { failed } from '../failed.ts';
import { type Kind, kindOf, resolveIds } from './resolve.ts';
import { visibleMessages } from './see.ts';
import { onlySeen } from './use-command.ts';

type Row = Extract<Component, { type: typeof ComponentType.actionRow }>;
/** A button or select: what a person can use on a message. */
export type Control = Row['components'][number];
type Select = Exclude<Control, { type: typeof ComponentType.button }>;

/** Every button and select of a message, wherever it stands. */
export function controlsOf(components: readonly Component[]): readonly Control[] {
  return components.flatMap((component): readonly Control[] => {
    switch (component.type) {
      case ComponentType.actionRow:
        return component.components;
      case ComponentType.section:
        return component.accessory.type === ComponentType.button ? [component.accessory] : [];
      case ComponentType.container:
        return controlsOf(component.components);
      case ComponentType.textDisplay:
      case ComponentType.mediaGallery:
      case ComponentType.file:
      case ComponentType.separator:
        return [];
    }
  });
}

/** Presses a button. */
export async function click(world: World, userId: Snowflake, messageId: Snowflake, customId: string): Promise<Seen> {
  return use(world, userId, messageId, customId, (control) =>
    control.type === ComponentType.button ? [] : 'That is no button',
  );
}

/** Chooses in a select: its own values, or ids of what it offers. */
export async function choose(
  world: World,
  userId: Snowflake,
  messageId: Snowflake,
  customId: string,
  values: readonly string[],
): Promise<Seen> {
  return use(world, userId, messageId, customId, (control, message) =>
    control.type === ComponentType.button ? 'That is no menu' : choiceIn(world, message.guildId, control, values),
  );
}

/** A chosen value, with the kind of thing it names where it is an id. */
export type Chosen = { readonly id: string; readonly kind?: Kind };

async function use(
  world: World,
  userId: Snowflake,
  messageId: Snowflake,
  customId: string,
  read: (control: Control, message: Message) => readonly Chosen[] | string,
): Promise<Seen> {
  const message = findMessage(world, messageId);
  if (message === undefined || !visibleMessages(world, userId, message.channelId).includes(message)) {
    return failed('unknown-message');
  }
  const control = controlsOf(message.components).find(({ custom_id }) => custom_id === customId);
  if (control === undefined) {
    return failed('unknown-component');
  }
  if (control.disabled) {
    return failed('disabled');
  }
  const chosen = read(control, message);
  if (typeof chosen === 'string') {
    return failed('invalid-option', chosen);
  }
  return onlySeen(await actOn(world, actOf(world, userId, message, control, chosen)));
}

function actOf(
  world: World,
  userId: Snowflake,
  message: Message,
  { id, type, custom_id }: Control,
  chosen: readonly Chosen[],
): Act {
  const { channelId, guildId, interaction } = message;
  const named = chosen.flatMap(({ id, kind }) => (kind === undefined ? [] : [{ id, kind }]));
  return {
    type: InteractionType.component,
    userId,
    channelId,
    ...solid({ guildId }),
    messageId: message.id,
    name: custom_id ?? '',
    data: {
      id,
      custom_id,
      component_type: type,
      ...(type === ComponentType.button ? {} : { values: chosen.map((choice) => choice.id) }),
      ...resolveIds(world, guildId, userId, named),
    },
    owners: interaction?.owners ?? { '0': guildId ?? '0' },
  };
}

const KINDS: Readonly<Record<Exclude<Select['type'], typeof ComponentType.stringSelect>, readonly Kind[]>> = {
  [ComponentType.userSelect]: ['user'],
  [ComponentType.roleSelect]: ['role'],
  [ComponentType.mentionableSelect]: ['user', 'role'],
  [ComponentType.channelSelect]: ['channel'],
};

/** What was chosen, where the select offers it and takes so many; else why not, in words. */
export function choiceIn(
  world: World,
  guildId: Snowflake | undefined,
  select: Select,
  values: readonly string[],
): readonly Chosen[] | string {
  const { min_values = 1, max_values = 1 } = select;
  if (values.length < min_values || values.length > max_values || new Set(values).size !== values.length) {
    return `Choose ${min_values} to ${max_values}, each once`;
  }
  if (select.type === ComponentType.stringSelect) {
    const offered = new Set(select.options.map(({ value }) => value));
    return values.every((value) => offered.has(value)) ? values.map((id) => ({ id })) : 'That is not on offer';
  }
  const kinds = KINDS[select.type];
  const chosen = values.flatMap((id) => {
    const kind = kindOf(world, guildId, id, kinds);
    const isOffered =
      select.type !== ComponentType.channelSelect ||
      !select.channel_types?.length ||
      select.channel_types.some((of) => of === world.channels.get(id)?.type);
    return kind === undefined || !isOffered ? [] : [{ id, kind }];
  });
  return chosen.length === values.length ? chosen : 'That is not on offer';
}
