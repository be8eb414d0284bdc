import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { clip } from '../alerts/clip.ts';
import type { ModalReply } from './reply.ts';

/** Discord's limits for the label of a form's field, and for what stands below it. */
const LONGEST_LABEL = 45;
const LONGEST_ABOUT = 100;

/** A field of a form in which something is typed, and what stands in it at first. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly about?: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
}

/** A form whose fields are filled with what holds. */
export function form(customId: string, title: string, fields: readonly Field[]): ModalReply {
  const components: APIModalInteractionResponseCallbackData['components'] = fields.map((field) => ({
    type: ComponentType.Label,
    label: clip(field.label, LONGEST_LABEL),
    ...(field.about === undefined ? {} : { description: clip(field.about, LONGEST_ABOUT) }),
    component: {
      type: ComponentType.TextInput,
      custom_id: field.id,
      style: field.isLong === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: field.isOptional !== true,
      max_length: field.isLong === true ? 1_500 : 60,
      ...(field.value === '' ? {} : { value: field.value }),
    },
  }));
  return { kind: 'modal', modal: { custom_id: customId, title: clip(title, LONGEST_LABEL), components } };
}
