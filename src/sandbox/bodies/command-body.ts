import { z } from 'zod';
import { CommandType, OptionType } from '../command.ts';
import { ChannelTypeNumber } from './component-body.ts';
import { refuseWrongCommand, refuseWrongOptions } from './command-rules.ts';
import { maybe, setOf, type Solid, Snowflake } from './form.ts';

const LOCALES =
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW'.split(
    ' ',
  );

/** Names of chat commands and options: letters, digits, `-`, `_`, `'`, in lower case where the script has one. */
const LowerName = z
  .string()
  .min(1)
  .max(32)
  .refine((name) => /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) && name === name.toLowerCase(), {
    error: 'Command name is invalid',
    params: { discord: 'APPLICATION_COMMAND_INVALID_NAME' },
  });

function localized<T extends z.ZodType<string>>(text: T) {
  return maybe(
    z.record(z.string(), text).refine((texts) => Object.keys(texts).every((locale) => LOCALES.includes(locale)), {
      error: `Locales must be of (${LOCALES.join(', ')}).`,
      params: { discord: 'BASE_TYPE_CHOICES' },
    }),
  );
}

const Description = z.string().min(1).max(100);
const named = { name: LowerName, name_localizations: localized(LowerName) };
const described = { description: Description, description_localizations: localized(Description) };
const anyOption = { ...named, ...described, required: maybe(z.boolean()) };

function choicesOf<T extends z.ZodType>(value: T) {
  const name = z.string().min(1).max(100);
  return {
    autocomplete: maybe(z.boolean()),
    choices: maybe(z.array(z.object({ name, name_localizations: localized(name), value })).max(25)),
  };
}

const StringOption = z.object({
  type: z.literal(OptionType.text),
  ...anyOption,
  ...choicesOf(z.string().max(100)),
  min_length: maybe(z.int().min(0).max(6000)),
  max_length: maybe(z.int().min(1).max(6000)),
});
const IntegerOption = z.object({
  type: z.literal(OptionType.integer),
  ...anyOption,
  ...choicesOf(z.int()),
  min_value: maybe(z.int()),
  max_value: maybe(z.int()),
});
const NumberOption = z.object({
  type: z.literal(OptionType.number),
  ...anyOption,
  ...choicesOf(z.number()),
  min_value: maybe(z.number()),
  max_value: maybe(z.number()),
});
const ChannelOption = z.object({
  type: z.literal(OptionType.channel),
  ...anyOption,
  channel_types: maybe(setOf(ChannelTypeNumber)),
});
const PlainOption = z.object({
  type: z.literal([
    OptionType.boolean,
    OptionType.user,
    OptionType.role,
    OptionType.mentionable,
    OptionType.attachment,
  ]),
  ...anyOption,
});

const valueOptions = [StringOption, IntegerOption, NumberOption, ChannelOption, PlainOption] as const;
const ValueOptions = z.array(z.discriminatedUnion('type', valueOptions)).max(25).superRefine(refuseWrongOptions);
const Subcommand = z.object({ type: z.literal(OptionType.subcommand), ...anyOption, options: maybe(ValueOptions) });
const SubcommandGroup = z.object({
  type: z.literal(OptionType.subcommandGroup),
  ...anyOption,
  options: maybe(z.array(Subcommand).max(25).superRefine(refuseWrongOptions)),
});

/** A bit set of rights: discord.js writes it as digits in a string, the API's description as a number. */
const Permissions = z.union([z.string().regex(/^\d{1,20}$/), z.int().min(0)]);

/** A command as a bot registers it. */
export const CommandBody = z
  .object({
    id: maybe(Snowflake),
    type: maybe(z.literal(Object.values(CommandType))),
    name: z.string().min(1).max(32),
    name_localizations: localized(z.string().min(1).max(32)),
    description: maybe(z.string().max(100)),
    description_localizations: localized(Description),
    options: maybe(
      z
        .array(z.discriminatedUnion('type', [...valueOptions, Subcommand, SubcommandGroup]))
        .max(25)
        .superRefine(refuseWrongOptions),
    ),
    default_member_permissions: maybe(Permissions),
    dm_permission: maybe(z.boolean()),
    contexts: maybe(setOf(z.literal([0, 1, 2])).min(1)),
    integration_types: maybe(setOf(z.literal([0, 1])).min(1)),
    nsfw: maybe(z.boolean()),
    handler: maybe(z.literal([1, 2])),
  })
  .superRefine((command, ctx) => refuseWrongCommand(command, LowerName, ctx));
export type CommandBody = z.infer<typeof CommandBody>;

/** All commands of an application at once: 100 of the chat kind and 15 of each menu kind at most. */
export const CommandBodies = z.array(CommandBody).max(130);

/** An option of a command as the sandbox keeps it. */
export type CommandOption = NonNullable<Solid<CommandBody>['options']>[number];
