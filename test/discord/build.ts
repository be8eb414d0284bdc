import { PermissionFlagsBits } from 'discord.js';
import { expect } from 'vitest';
import { ALL_COMMANDS } from '../../commands/all-commands.ts';
import { indexCommands } from '../../src/discord/command-index.ts';
import type { Context } from '../../src/discord/context.ts';
import { findRefusal } from '../../src/discord/refusal.ts';
import type { MessageReply, ModalReply, Reply, UpdateReply, WorkReply } from '../../src/discord/reply.ts';
import type { Services } from '../../src/discord/services.ts';
import { brokenLimits, CALLBACK, callbackOf, HAS_DESCRIPTION, openDescription } from './discord-accepts.ts';

export const SERVER = '100000000000000001';
export const HERE = '200000000000000001';
export const FAN = '300000000000000001';
export const ROLE = '400000000000000001';

const { ManageGuild, ViewChannel, SendMessages, EmbedLinks } = PermissionFlagsBits;
export const MANAGER: Partial<Context> = { memberPermissions: ManageGuild };
export const CAN_TELL = ViewChannel | SendMessages | EmbedLinks;

/** A fan in a channel of a server in which the bot may post. */
export function aContext(parts: Partial<Context> = {}): Context {
  return {
    applicationId: '500000000000000001',
    guildId: SERVER,
    channelId: HERE,
    userId: FAN,
    memberPermissions: 0n,
    memberRoleIds: [],
    appPermissions: CAN_TELL,
    locale: 'en',
    channels: new Map(),
    roles: new Map(),
    ...parts,
  };
}

/** The same fan in direct messages, or where only the fan has installed the bot. */
export function aContextOutside(parts: Partial<Context> = {}): Context {
  const { guildId: _, ...context } = aContext(parts);
  return context;
}

export type Shown = MessageReply | UpdateReply;

/** Somebody who types and taps. Every answer is held to Discord's description and to the limits that it leaves out. */
export interface Person {
  types(name: string, options?: Readonly<Record<string, unknown>>, subcommand?: string): Promise<Shown>;
  /** What is suggested while typing into an option: the texts, and behind `Choice.value` what they send. */
  isSuggested(
    name: string,
    option: string,
    typed: string,
    subcommand?: string,
  ): Promise<readonly { name: string; value: string }[]>;
  presses(customId: string, values?: readonly string[], moment?: Partial<Context>): Promise<Shown>;
  /** The form that a button opens: what stands in its fields, by their ids. */
  opens(customId: string): Promise<Readonly<Record<string, string>>>;
  /** Sends a form. */
  fills(customId: string, fields: Readonly<Record<string, string>>): Promise<Shown>;
  uses(menu: string, moment: Partial<Context>): Promise<Shown>;
}

const COMMANDS = indexCommands(ALL_COMMANDS);
const objectionTo = HAS_DESCRIPTION ? openDescription()(CALLBACK) : () => undefined;

export function aPersonWith(services: Services, context: Context): Person {
  return {
    async types(name, options = {}, subcommand = '') {
      return sound(await must(COMMANDS.chat(name)?.actions.get(subcommand)).run(options, context, services));
    },
    async isSuggested(name, option, typed, subcommand = '') {
      const suggest = must(must(COMMANDS.chat(name)?.actions.get(subcommand)).autocomplete[option]);
      return suggest(typed, context, services);
    },
    async presses(customId, values = [], moment = {}) {
      const { owner, handler, argument } = must(COMMANDS.press(customId));
      const now = { ...context, ...moment };
      expect(findRefusal(owner, now)).toBeUndefined();
      return sound(await handler({ argument, values, fields: new Map() }, now, services));
    },
    async opens(customId) {
      const { handler, argument } = must(COMMANDS.press(customId));
      const reply = await handler({ argument, values: [], fields: new Map() }, context, services);
      expect(objectionTo(callbackOf(reply))).toBeUndefined();
      return valuesOf(must(reply.kind === 'modal' ? reply.modal : undefined));
    },
    async fills(customId, fields) {
      const { handler, argument } = must(COMMANDS.press(customId));
      const typed = new Map(Object.entries(fields).map(([id, value]) => [id, [value]]));
      return sound(await handler({ argument, values: [], fields: typed }, context, services));
    },
    async uses(menu, moment) {
      return sound(await must(COMMANDS.message(menu)).execute({ ...context, ...moment }, services));
    },
  };
}

async function sound(reply: Reply): Promise<Shown> {
  if (reply.kind === 'work') {
    return finished(reply);
  }
  expect(brokenLimits(reply)).toEqual([]);
  expect(objectionTo(callbackOf(reply))).toBeUndefined();
  if (reply.kind === 'modal') {
    throw new Error('a form was opened');
  }
  return reply;
}

function valuesOf({ components }: ModalReply['modal']): Readonly<Record<string, string>> {
  const inputs = components.flatMap((part) => ('component' in part ? [part.component] : []));
  return Object.fromEntries(
    inputs.map((input) => [
      'custom_id' in input ? input.custom_id : '',
      'value' in input && typeof input.value === 'string' ? input.value : '',
    ]),
  );
}

/** Does the work to its end; what it shows on the way is held to the same limits as its result. */
async function finished({ first, work }: WorkReply): Promise<Shown> {
  const shown = [sound(first)];
  const result = await work((reply) => void shown.push(sound(reply)));
  await Promise.all(shown);
  return sound(result);
}

export function must<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error('there is none');
  }
  return value;
}

/** The custom ids of buttons and selects by what stands on them. */
export function idsOn({ components }: Shown): Readonly<Record<string, string>> {
  const entries = components.flatMap((row) =>
    row.components.flatMap((one): [string, string][] => {
      if (!('custom_id' in one)) {
        return [];
      }
      const label = 'label' in one ? one.label : 'placeholder' in one ? one.placeholder : undefined;
      return [[label ?? '', one.custom_id]];
    }),
  );
  return Object.fromEntries(entries);
}

/** The options of the selects in a reply, or of one of them. */
export function optionsOf(
  { components }: Shown,
  customId?: string,
): readonly { label: string; value: string; default?: boolean }[] {
  return components.flatMap((row) =>
    row.components.flatMap((one) =>
      'options' in one && (customId === undefined || one.custom_id === customId) ? one.options : [],
    ),
  );
}

/** The values that stand chosen in a select. */
export function chosenIn(reply: Shown, customId: string): readonly string[] {
  return optionsOf(reply, customId)
    .filter((option) => option.default)
    .map(({ value }) => value);
}

/** All words of a reply, as somebody reads them. */
export function wordsOf({ content, embeds }: Shown): string {
  const words = embeds.flatMap(({ title = '', description = '', fields = [], footer }) => [
    title,
    description,
    ...fields.map(({ name, value }) => `${name}: ${value}`),
    footer?.text ?? '',
  ]);
  return [content, ...words].filter(Boolean).join('\n');
}
