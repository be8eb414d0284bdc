import { z } from 'zod';
import { Language } from '../src/feeds/feed.ts';
import { defineCommand, type Press } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { MANAGERS_ONLY } from '../src/discord/contexts.ts';
import { findMissingRights, nameRights } from '../src/discord/missing-rights.ts';
import { type Reply, rewrite } from '../src/discord/reply.ts';
import type { Services } from '../src/discord/services.ts';
import { renderSetup, renderWhoRole } from '../src/discord/setup-panel.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { markup, t } from '../src/discord/texts/translate.ts';
import { News } from '../src/discord/wish.ts';
import { FILTER_PRESETS } from '../src/follows/filter-presets.ts';
import type { GuildSettings } from '../src/follows/guild-settings.ts';

/** `/setup`: one panel; every choice is saved at once, and checked before. */
export const setup = defineCommand({
  data: { ...spell('command.setup'), ...MANAGERS_ONLY },
  options: z.object({}),
  execute: async (_, context, services) => renderSetup(await settingsOf(context, services), context),
  presses: {
    setup: onSettings(async (settings, _, context) => renderSetup(settings, context)),
    'setup-channel': onSettings(chooseChannel),
    'setup-who': onSettings(chooseWho),
    'setup-who-role': onSettings(chooseWhoRole),
    'setup-news': onSettings(async (settings, { values }, context, services) =>
      save({ ...settings, defaultFilters: FILTER_PRESETS[News.parse(values[0])] }, context, services),
    ),
    'setup-ping': onSettings(choosePingRole),
    'setup-language': onSettings(async (settings, { values }, context, services) =>
      save({ ...settings, language: Language.parse(values[0]) }, context, services),
    ),
  },
});

type Choose = (settings: GuildSettings, press: Press, context: Context, services: Services) => Promise<Reply>;

/** Every choice starts from what is saved and ends in the same message. */
function onSettings(choose: Choose) {
  return async (press: Press, context: Context, services: Services): Promise<Reply> => {
    const reply = await choose(await settingsOf(context, services), press, context, services);
    return reply.kind === 'message' ? rewrite(reply.content, reply) : reply;
  };
}

/** The router lets nobody in without a server; this only tells the type checker. */
async function settingsOf({ guildId }: Context, services: Services): Promise<GuildSettings> {
  if (guildId === undefined) {
    throw new Error('/setup was run outside a server.');
  }
  return services.settings.get(guildId);
}

async function save(settings: GuildSettings, context: Context, services: Services): Promise<Reply> {
  await services.settings.put(settings);
  return renderSetup(settings, context, t(context.locale, 'setup.saved'));
}

async function chooseChannel(
  settings: GuildSettings,
  { values }: Press,
  context: Context,
  services: Services,
): Promise<Reply> {
  const { locale, channels } = context;
  const { alertChannelId: _, ...others } = settings;
  const [chosen] = values;
  if (chosen === undefined) {
    return save(others, context, services);
  }
  const permissions = channels.get(chosen)?.appPermissions;
  const lacking = permissions === undefined ? [] : findMissingRights(permissions);
  if (lacking.length > 0) {
    const facts = { channel: markup(`<#${chosen}>`), rights: nameRights(locale, lacking) };
    return renderSetup(settings, context, t(locale, 'setup.lacks-rights', facts));
  }
  return save({ ...settings, alertChannelId: chosen }, context, services);
}

async function chooseWho(
  settings: GuildSettings,
  { values }: Press,
  context: Context,
  services: Services,
): Promise<Reply> {
  const kind = z.enum(['managers', 'everybody', 'role']).parse(values[0]);
  return kind === 'role'
    ? renderWhoRole(settings, context.locale)
    : save({ ...settings, whoMayFollow: { kind } }, context, services);
}

async function chooseWhoRole(
  settings: GuildSettings,
  { values }: Press,
  context: Context,
  services: Services,
): Promise<Reply> {
  const [roleId] = values;
  return roleId === undefined
    ? renderSetup(settings, context)
    : save({ ...settings, whoMayFollow: { kind: 'role', roleId } }, context, services);
}

async function choosePingRole(
  settings: GuildSettings,
  { values }: Press,
  context: Context,
  services: Services,
): Promise<Reply> {
  const { pingRoleId: _, ...others } = settings;
  const [pingRoleId] = values;
  if (pingRoleId === settings.guildId) {
    return renderSetup(settings, context, t(context.locale, 'setup.everyone-role'));
  }
  return save(pingRoleId === undefined ? others : { ...others, pingRoleId }, context, services);
}
