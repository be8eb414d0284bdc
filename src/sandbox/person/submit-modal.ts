import { fieldsOf, type Modal, type ModalField } from '../bodies/modal-body.ts';
import { solid } from '../bodies/form.ts';
import { ComponentType } from '../component-type.ts';
import { InteractionType, type Seen } from '../interaction.ts';
import { actOn, originOf } from '../interactions.ts';
import type { FieldValues } from '../person.ts';
import type { Snowflake } from '../snowflake.ts';
import type { World } from '../world.ts';
import { failed } from '../failed.ts';
import { resolveIds } from './resolve.ts';
import { type Chosen, choiceIn } from './use-component.ts';
import { onlySeen } from './use-command.ts';

/** A field with what is in it, as the interaction carries it, or why that does not fit. */
type FieldFill = { readonly answer: object; readonly chosen: readonly Chosen[] } | string;

/** Sends a modal; what is left out keeps the value it opened with. The modal is closed then. */
export async function submitModal(
  world: World,
  userId: Snowflake,
  interactionId: Snowflake,
  values: FieldValues,
): Promise<Seen> {
  const opener = world.interactions.get(interactionId);
  if (opener?.modal === undefined || opener.userId !== userId) {
    return failed('unknown-modal');
  }
  const { modal, ...closed } = opener;
  const fills = new Map<string, Exclude<FieldFill, string>>();
  for (const field of fieldsOf(modal)) {
    const fill = fillField(world, opener.guildId, field, values[field.custom_id]);
    if (typeof fill === 'string') {
      return failed('invalid-option', fill);
    }
    fills.set(field.custom_id, fill);
  }
  world.interactions.set(interactionId, closed);
  const ids = [...fills.values()].flatMap(({ chosen }) => chosen);
  const named = ids.flatMap(({ id, kind }) => (kind === undefined ? [] : [{ id, kind }]));
  const outcome = await actOn(world, {
    type: InteractionType.modal,
    userId,
    channelId: opener.channelId,
    ...solid({ guildId: opener.guildId, messageId: opener.messageId }),
    name: modal.custom_id,
    data: {
      custom_id: modal.custom_id,
      components: partsOf(modal, (field) => fills.get(field.custom_id)?.answer ?? {}),
      ...resolveIds(world, opener.guildId, userId, named),
    },
    owners: opener.owners,
    triggeredBy: originOf(opener),
  });
  return onlySeen(outcome);
}

function partsOf(modal: Modal, answer: (field: ModalField) => object): readonly object[] {
  return modal.components.map((part) => {
    switch (part.type) {
      case ComponentType.label:
        return { type: ComponentType.label, id: part.id, component: answer(part.component) };
      case ComponentType.actionRow:
        return { type: ComponentType.actionRow, id: part.id, components: part.components.map(answer) };
      case ComponentType.textDisplay:
        return { type: ComponentType.textDisplay, id: part.id };
    }
  });
}

function fillField(
  world: World,
  guildId: Snowflake | undefined,
  field: ModalField,
  value: FieldValues[string] | undefined,
): FieldFill {
  const { type, id, custom_id } = field;
  const base = { type, id, custom_id };
  switch (field.type) {
    case ComponentType.textInput:
      return fillText(field, base, value === undefined ? (field.value ?? '') : String(value));
    case ComponentType.checkbox:
      return {
        answer: { ...base, value: value === undefined ? (field.default ?? false) : value === true },
        chosen: [],
      };
    case ComponentType.radioGroup:
    case ComponentType.checkboxGroup:
      return fillGroup(field, base, value === undefined ? defaultsIn(field.options) : listOf(value));
    case ComponentType.fileUpload:
      return field.required === false
        ? { answer: { ...base, values: [] }, chosen: [] }
        : `${custom_id} asks for a file, and the sandbox's people have none`;
    case ComponentType.stringSelect:
    case ComponentType.userSelect:
    case ComponentType.roleSelect:
    case ComponentType.mentionableSelect:
    case ComponentType.channelSelect: {
      const values = value === undefined ? defaultsOf(field) : listOf(value);
      const isSkipped = values.length === 0 && field.required === false;
      const chosen = isSkipped ? [] : choiceIn(world, guildId, field, values);
      return typeof chosen === 'string' ? chosen : { answer: { ...base, values }, chosen };
    }
  }
}

function fillText(
  field: Extract<ModalField, { type: typeof ComponentType.textInput }>,
  base: object,
  value: string,
): FieldFill {
  const { required = true, min_length = 0, max_length = 4000, custom_id } = field;
  if (value === '' && required) {
    return `${custom_id} must not be empty`;
  }
  if (value !== '' && (value.length < min_length || value.length > max_length)) {
    return `${custom_id} must have ${min_length} to ${max_length} characters`;
  }
  return { answer: { ...base, value }, chosen: [] };
}

function fillGroup(
  field: Extract<ModalField, { type: typeof ComponentType.radioGroup | typeof ComponentType.checkboxGroup }>,
  base: object,
  values: readonly string[],
): FieldFill {
  const offered = new Set(field.options.map(({ value }) => value));
  const most = field.type === ComponentType.radioGroup ? 1 : (field.max_values ?? field.options.length);
  const least = field.required === false ? 0 : field.type === ComponentType.radioGroup ? 1 : (field.min_values ?? 1);
  if (values.length < least || values.length > most || values.some((value) => !offered.has(value))) {
    return `${field.custom_id} takes ${least} to ${most} of what it offers`;
  }
  return {
    answer: { ...base, ...(field.type === ComponentType.radioGroup ? { value: values[0] ?? null } : { values }) },
    chosen: [],
  };
}

function defaultsOf(
  field: Extract<
    ModalField,
    {
      type:
        | typeof ComponentType.stringSelect
        | typeof ComponentType.userSelect
        | typeof ComponentType.roleSelect
        | typeof ComponentType.mentionableSelect
        | typeof ComponentType.channelSelect;
    }
  >,
): readonly string[] {
  return field.type === ComponentType.stringSelect
    ? defaultsIn(field.options)
    : (field.default_values ?? []).map(({ id }) => id);
}

function defaultsIn(options: readonly { readonly value: string; readonly default?: boolean }[]): readonly string[] {
  return options.filter((option) => option.default).map(({ value }) => value);
}

function listOf(value: FieldValues[string]): readonly string[] {
  return typeof value === 'object' ? value : [String(value)];
}
