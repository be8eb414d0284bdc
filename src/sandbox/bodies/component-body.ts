import { z } from 'zod';
import { ButtonStyle, ComponentType } from '../component-type.ts';
import { address, ComponentId, CustomId, maybe, MediaAddress, setOf, type Solid, Snowflake } from './form.ts';
import { refuseWrongButton } from './button-rules.ts';

/** The channel types of Discord's description. */
export const ChannelTypeNumber = z.literal([0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15]);

const id = maybe(ComponentId);
const Emoji = z.object({ id: maybe(Snowflake), name: z.string().max(32) });

const Button = z
  .object({
    type: z.literal(ComponentType.button),
    id,
    style: z.literal(Object.values(ButtonStyle)),
    custom_id: maybe(CustomId),
    label: maybe(z.string().max(80)),
    emoji: maybe(Emoji),
    url: maybe(address(512, 'http:', 'https:', 'discord:')),
    sku_id: maybe(Snowflake),
    disabled: maybe(z.boolean()),
  })
  .superRefine(refuseWrongButton);

const anySelect = {
  id,
  custom_id: CustomId,
  placeholder: maybe(z.string().max(150)),
  min_values: maybe(z.int().min(0).max(25)),
  max_values: maybe(z.int().min(1).max(25)),
  disabled: maybe(z.boolean()),
  required: maybe(z.boolean()),
};

/** One thing to choose, in a select or in a group of a modal. */
export const PlainSelectOption = z.object({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: maybe(z.string().max(100)),
  default: maybe(z.boolean()),
});
const SelectOption = PlainSelectOption.extend({ emoji: maybe(Emoji) });

function defaultsOf<T extends string>(...types: readonly T[]) {
  return maybe(z.array(z.object({ type: z.literal(types), id: Snowflake })).max(25));
}

/** A select of either kind of message or modal; the people, roles and channels in it come from the server. */
export const StringSelect = z.object({
  type: z.literal(ComponentType.stringSelect),
  ...anySelect,
  options: z.array(SelectOption).min(1).max(25),
});
export const UserSelect = z.object({
  type: z.literal(ComponentType.userSelect),
  ...anySelect,
  default_values: defaultsOf('user'),
});
export const RoleSelect = z.object({
  type: z.literal(ComponentType.roleSelect),
  ...anySelect,
  default_values: defaultsOf('role'),
});
export const MentionableSelect = z.object({
  type: z.literal(ComponentType.mentionableSelect),
  ...anySelect,
  default_values: defaultsOf('user', 'role'),
});
export const ChannelSelect = z.object({
  type: z.literal(ComponentType.channelSelect),
  ...anySelect,
  default_values: defaultsOf('channel'),
  channel_types: maybe(setOf(ChannelTypeNumber)),
});

export const ActionRow = z.object({
  type: z.literal(ComponentType.actionRow),
  id,
  components: z
    .array(
      z.discriminatedUnion('type', [Button, StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect]),
    )
    .min(1)
    .max(5),
});

export const TextDisplay = z.object({
  type: z.literal(ComponentType.textDisplay),
  id,
  content: z.string().min(1).max(4000),
});

const Media = z.object({ url: MediaAddress });
const Described = { description: maybe(z.string().min(1).max(1024)), spoiler: maybe(z.boolean()) };
const Thumbnail = z.object({ type: z.literal(ComponentType.thumbnail), id, media: Media, ...Described });
const MediaGallery = z.object({
  type: z.literal(ComponentType.mediaGallery),
  id,
  items: z
    .array(z.object({ media: Media, ...Described }))
    .min(1)
    .max(10),
});
const File = z.object({
  type: z.literal(ComponentType.file),
  id,
  file: z.object({ url: address(2048, 'attachment:') }),
  spoiler: maybe(z.boolean()),
});
const Separator = z.object({
  type: z.literal(ComponentType.separator),
  id,
  spacing: maybe(z.literal([1, 2])),
  divider: maybe(z.boolean()),
});
const Section = z.object({
  type: z.literal(ComponentType.section),
  id,
  components: z.array(TextDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [Button, Thumbnail]),
});

const insideContainer = [ActionRow, Section, TextDisplay, MediaGallery, File, Separator] as const;

const Container = z.object({
  type: z.literal(ComponentType.container),
  id,
  accent_color: maybe(z.int().min(0).max(0xff_ff_ff)),
  spoiler: maybe(z.boolean()),
  components: z.array(z.discriminatedUnion('type', insideContainer)).min(1).max(40),
});

/** A component at the top of a message: an action row, or one of Components V2. */
export const ComponentBody = z.discriminatedUnion('type', [...insideContainer, Container]);
export type ComponentBody = z.infer<typeof ComponentBody>;

/** A top-level component as a message carries it: Discord's own words, nothing null in it, each with an `id`. */
export type Component = Solid<ComponentBody>;
