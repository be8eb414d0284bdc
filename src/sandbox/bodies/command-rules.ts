import type { z } from 'zod';
import { CommandType, OptionType } from '../command.ts';
import { refuse } from './form.ts';

const TOTAL_LENGTH = 8000;
const SUBCOMMANDS: readonly number[] = [OptionType.subcommand, OptionType.subcommandGroup];

type OptionParts = {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean | null | undefined;
  readonly autocomplete?: boolean | null | undefined;
  readonly choices?: readonly unknown[] | null | undefined;
};

type CommandParts = {
  readonly type?: number | null | undefined;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly options?: readonly OptionParts[] | null | undefined;
};

/** Rules over the options of one command: names differ, required ones come first, subcommands stand alone. */
export function refuseWrongOptions(options: readonly OptionParts[], ctx: z.RefinementCtx): void {
  const names = new Set<string>();
  const mixed = new Set(options.map(({ type }) => SUBCOMMANDS.includes(type))).size > 1;
  for (const [index, { name, required, autocomplete, choices }] of options.entries()) {
    if (names.has(name)) {
      refuse(ctx, [index, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    }
    names.add(name);
    if (required && index > 0 && !options[index - 1]?.required) {
      refuse(ctx, [index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options must be placed before');
    }
    if (autocomplete && choices?.length) {
      refuse(
        ctx,
        [index],
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
        'Choices and autocomplete exclude each other',
      );
    }
  }
  if (mixed) {
    refuse(ctx, [], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands can not stand beside other options');
  }
}

/** Rules over a whole command that Discord's description leaves out. */
export function refuseWrongCommand(command: CommandParts, chatName: z.ZodType, ctx: z.RefinementCtx): void {
  const { type, name, description, options } = command;
  if ((type ?? CommandType.chat) === CommandType.chat) {
    if (!chatName.safeParse(name).success) {
      refuse(ctx, ['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
    if (!description) {
      refuse(ctx, ['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
    if (lengthOf(command) > TOTAL_LENGTH) {
      refuse(ctx, [], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${TOTAL_LENGTH})`);
    }
    return;
  }
  if (description || options?.length) {
    refuse(
      ctx,
      ['description'],
      'APPLICATION_COMMAND_CONTEXT_MENU',
      'Menu commands have no description and no options',
    );
  }
}

/** Names, descriptions and values of the command, its options and choices; of translations only the longest counts. */
function lengthOf(value: unknown): number {
  if (Array.isArray(value)) {
    return value.reduce((sum: number, item) => sum + lengthOf(item), 0);
  }
  if (typeof value !== 'object' || value === null) {
    return 0;
  }
  return Object.entries(value).reduce((sum, [key, inner]) => sum + lengthOfPart(key, inner, value), 0);
}

function lengthOfPart(key: string, inner: unknown, owner: object): number {
  switch (key) {
    case 'name':
    case 'description': {
      const translations = Object.entries(owner).find(([other]) => other === `${key}_localizations`)?.[1];
      const texts: unknown[] = [inner, ...Object.values(translations ?? {})];
      return Math.max(...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
    }
    case 'value':
      return String(inner).length;
    case 'options':
    case 'choices':
      return lengthOf(inner);
    default:
      return 0;
  }
}
