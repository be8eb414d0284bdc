import {
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { z } from 'zod';
import type { Context } from './context.ts';
import { type Reply, say } from './reply.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';

/** One suggestion while somebody types; both texts at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Suggests values for one option from what was typed so far. May be asked at every key stroke. */
export type Autocomplete = (typed: string, context: Context, services: Services) => Promise<readonly Choice[]>;

/** What came with a pressed button, a chosen select or a sent form. */
export interface Press {
  /** The custom id behind the prefix and its colon; '' where nothing follows. */
  readonly argument: string;
  /** What was chosen in a select. */
  readonly values: readonly string[];
  /** The inputs of a form by their custom ids. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

export type PressHandler = (press: Press, context: Context, services: Services) => Promise<Reply>;

/** Handlers of buttons, selects and forms by the part of the custom id before the first colon. They outlive restarts. */
export type PressHandlers = Readonly<Record<string, PressHandler>>;

/** One thing a command does: the whole of a plain command, or one subcommand. */
export interface Action {
  readonly run: (rawOptions: unknown, context: Context, services: Services) => Promise<Reply>;
  readonly autocomplete: Readonly<Record<string, Autocomplete>>;
}

/** How much of a person's budget one use takes: what draws, fetches or reads many sagas costs more than the one of others. */
interface Costly {
  readonly cost: number;
}

/** A slash command as the router sees it. A plain command has its one action under ''. */
export interface Command extends Costly {
  readonly kind: 'chat';
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly actions: ReadonlyMap<string, Action>;
  readonly presses: PressHandlers;
}

/** A command of a message's context menu. */
export interface MessageCommand extends Costly {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly execute: (context: Context, services: Services) => Promise<Reply>;
  readonly presses: PressHandlers;
}

export type AnyCommand = Command | MessageCommand;

interface ActionParts<Options extends z.ZodType> {
  /** What Discord sends, checked again: Discord does not hold people to suggestions. */
  readonly options: Options;
  readonly execute: (options: z.output<Options>, context: Context, services: Services) => Promise<Reply>;
  /** By the name of the option that is typed into. */
  readonly autocomplete?: Readonly<Record<string, Autocomplete>>;
}

interface CommandParts extends Partial<Costly> {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly presses?: PressHandlers;
}

/** Puts definition, options, handler and suggestions of a slash command into one value. */
export function defineCommand<Options extends z.ZodType>(parts: CommandParts & ActionParts<Options>): Command {
  const { data, cost = 1, presses = {} } = parts;
  return { kind: 'chat', data, cost, actions: new Map([['', defineAction(parts)]]), presses };
}

/** The same for a command that only groups subcommands; `subcommands` are made by `defineAction`. */
export function defineCommandGroup(
  parts: CommandParts & { readonly subcommands: Readonly<Record<string, Action>> },
): Command {
  const { data, subcommands, cost = 1, presses = {} } = parts;
  return { kind: 'chat', data, cost, actions: new Map(Object.entries(subcommands)), presses };
}

/** One subcommand, or the whole of a plain command: options that break the schema get an answer that names them. */
export function defineAction<Options extends z.ZodType>(parts: ActionParts<Options>): Action {
  const { options, execute, autocomplete = {} } = parts;
  return {
    autocomplete,
    run: async (raw, context, services) => {
      const parsed = options.safeParse(raw);
      if (parsed.success) {
        return execute(parsed.data, context, services);
      }
      const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      return say(t(context.locale, 'router.bad-options', { problems: problems.join('; ') }));
    },
  };
}

/** A command in the menu of every message. Its name may hold capitals and spaces. */
export function defineMessageCommand(
  parts: Partial<Costly> & {
    readonly data: Omit<RESTPostAPIContextMenuApplicationCommandsJSONBody, 'type'>;
    readonly execute: MessageCommand['execute'];
    readonly presses?: PressHandlers;
  },
): MessageCommand {
  const { data, execute, cost = 1, presses = {} } = parts;
  return { kind: 'message', cost, data: { ...data, type: ApplicationCommandType.Message }, execute, presses };
}
