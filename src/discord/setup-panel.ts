import { Language } from '../feeds/feed.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Context } from './context.ts';
import { findMissingRights, nameRights } from './missing-rights.ts';
import { type MessageReply, type Row, say } from './reply.ts';
import { button, buttonRows, channelSelectRow, roleSelectRow, selectRows } from './rows.ts';
import { markup, t } from './texts/translate.ts';
import { News, newsOf } from './wish.ts';

/** The settings of a server with a select for each; `note` says what the last choice did. */
export function renderSetup(settings: GuildSettings, context: Context, note = ''): MessageReply {
  const { locale } = context;
  const fields = [
    { name: t(locale, 'setup.channel'), value: nameChannel(settings, locale) },
    { name: t(locale, 'setup.who'), value: nameWho(settings, locale) },
    { name: t(locale, 'setup.news'), value: t(locale, `news.${newsOf(settings.defaultFilters) ?? 'chosen'}`) },
    { name: t(locale, 'setup.ping-role'), value: namePingRole(settings, locale) },
    { name: t(locale, 'setup.language'), value: nameLanguage(settings.language, locale) },
  ];
  const embeds = [{ title: t(locale, 'setup.title'), fields }];
  return say(note === '' ? warnOfHere(settings, context) : note, { embeds, components: rowsOf(settings, locale) });
}

/** The second step of "a role may follow": which one. */
export function renderWhoRole({ whoMayFollow }: GuildSettings, locale: Language): MessageReply {
  const chosen = whoMayFollow.kind === 'role' ? whoMayFollow.roleId : undefined;
  const pick = t(locale, 'setup.pick-who-role');
  const components = [
    roleSelectRow('setup-who-role', pick, chosen),
    ...buttonRows([button('setup', t(locale, 'setup.back'))]),
  ];
  return say(pick, { components });
}

function rowsOf(settings: GuildSettings, locale: Language): readonly Row[] {
  const { alertChannelId, whoMayFollow, defaultFilters, pingRoleId } = settings;
  const who = (['managers', 'everybody', 'role'] as const).map((value) => ({
    value,
    label: t(locale, `setup.who.${value}`),
    chosen: whoMayFollow.kind === value,
  }));
  const news = News.options.map((value) => ({
    value,
    label: t(locale, `choice.news.${value}`),
    chosen: newsOf(defaultFilters) === value,
  }));
  return [
    channelSelectRow('setup-channel', t(locale, 'setup.pick-channel'), alertChannelId),
    ...selectRows('setup-who', t(locale, 'setup.pick-who'), who),
    ...selectRows('setup-news', t(locale, 'setup.pick-news'), news),
    roleSelectRow('setup-ping', t(locale, 'setup.pick-ping-role'), pingRoleId),
    ...languageRow(settings, locale),
  ];
}

/** Each language under its own name, so that whoever needs it finds it. */
function languageRow(settings: GuildSettings, locale: Language): readonly Row[] {
  const options = Language.options.map((value) => ({
    value,
    label: capitalise(nameLanguage(value, value)),
    description: nameLanguage(value, locale),
    chosen: value === settings.language,
  }));
  return selectRows('setup-language', t(locale, 'setup.pick-language'), options);
}

function nameChannel({ alertChannelId }: GuildSettings, locale: Language): string {
  return alertChannelId === undefined ? t(locale, 'setup.channel-unset') : `<#${alertChannelId}>`;
}

function nameWho({ whoMayFollow }: GuildSettings, locale: Language): string {
  return whoMayFollow.kind === 'role'
    ? t(locale, 'setup.who-is-role', { role: markup(`<@&${whoMayFollow.roleId}>`) })
    : t(locale, `setup.who.${whoMayFollow.kind}`);
}

function namePingRole({ pingRoleId }: GuildSettings, locale: Language): string {
  return pingRoleId === undefined ? t(locale, 'setup.ping-nobody') : `<@&${pingRoleId}>`;
}

/** Our Portuguese is that of Brazil, and says so. */
function nameLanguage(language: Language, locale: Language): string {
  const tag = language === 'pt' ? 'pt-BR' : language;
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? language;
}

function capitalise(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** While no channel is chosen, alerts go to where people type: so this one is looked at. */
function warnOfHere({ alertChannelId }: GuildSettings, { appPermissions, locale }: Context): string {
  const rights = alertChannelId === undefined ? findMissingRights(appPermissions) : [];
  return rights.length === 0 ? '' : t(locale, 'setup.here-lacks-rights', { rights: nameRights(locale, rights) });
}
