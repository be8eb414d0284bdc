import { z } from 'zod';
import { ComponentType, TextInputStyle } from '../component-type.ts';
import {
  ChannelSelect,
  MentionableSelect,
  PlainSelectOption,
  RoleSelect,
  StringSelect,
  TextDisplay,
  UserSelect,
} from './component-body.ts';
import { ComponentId, CustomId, maybe, type Solid } from './form.ts';

const id = maybe(ComponentId);

const TextInput = z.object({
  type: z.literal(ComponentType.textInput),
  id,
  custom_id: CustomId,
  style: z.literal(Object.values(TextInputStyle)),
  label: maybe(z.string().min(1).max(45)),
  value: maybe(z.string().max(4000)),
  placeholder: maybe(z.string().max(100)),
  required: maybe(z.boolean()),
  min_length: maybe(z.int().min(0).max(4000)),
  max_length: maybe(z.int().min(1).max(4000)),
});

const upToTen = { min_values: maybe(z.int().min(0).max(10)), max_values: maybe(z.int().min(1).max(10)) };
const required = maybe(z.boolean());
const FileUpload = z.object({
  type: z.literal(ComponentType.fileUpload),
  id,
  custom_id: CustomId,
  ...upToTen,
  required,
});
const RadioGroup = z.object({
  type: z.literal(ComponentType.radioGroup),
  id,
  custom_id: CustomId,
  required,
  options: z.array(PlainSelectOption).min(2).max(10),
});
const CheckboxGroup = z.object({
  type: z.literal(ComponentType.checkboxGroup),
  id,
  custom_id: CustomId,
  ...upToTen,
  required,
  options: z.array(PlainSelectOption).min(1).max(10),
});
const Checkbox = z.object({
  type: z.literal(ComponentType.checkbox),
  id,
  custom_id: CustomId,
  default: maybe(z.boolean()),
});

const Label = z.object({
  type: z.literal(ComponentType.label),
  id,
  label: z.string().min(1).max(45),
  description: maybe(z.string().min(1).max(100)),
  component: z.discriminatedUnion('type', [
    TextInput,
    StringSelect,
    UserSelect,
    RoleSelect,
    MentionableSelect,
    ChannelSelect,
    FileUpload,
    RadioGroup,
    CheckboxGroup,
    Checkbox,
  ]),
});

/** An action row holds the text inputs of modals from before labels existed. */
const InputRow = z.object({
  type: z.literal(ComponentType.actionRow),
  id,
  components: z.array(TextInput).min(1).max(1),
});

/** A modal as a bot answers with it. */
export const ModalBody = z.object({
  custom_id: CustomId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [Label, TextDisplay, InputRow]))
    .min(1)
    .max(5),
});
export type ModalBody = z.infer<typeof ModalBody>;

/** A modal as a person gets it. */
export type Modal = Solid<ModalBody>;
/** A field of a modal: what a label or an old input row holds. */
export type ModalField = Solid<z.infer<typeof Label>['component']>;

/** The fields of a modal in the order in which they stand. */
export function fieldsOf(modal: Modal): readonly ModalField[] {
  return modal.components.flatMap((part): readonly ModalField[] => {
    switch (part.type) {
      case ComponentType.label:
        return [part.component];
      case ComponentType.actionRow:
        return part.components;
      case ComponentType.textDisplay:
        return [];
    }
  });
}
