import type { APIEmbedField } from 'discord.js';
import { clip } from '../alerts/clip.ts';
import type { Language } from '../feeds/feed.ts';
import { isDeadlineDay } from '../follows/decide-timing.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import { describeFilters, nameStage, nameStages } from './describe-filters.ts';
import { timestamp } from './describe-follow.ts';
import { markup, t } from './texts/translate.ts';

/** Discord's limit for the value of an embed's field. */
const LONGEST = 1024;

/** Every setting of a server with what was chosen, in the person's language. */
export function listSettings(settings: GuildSettings, locale: Language, now: Date): APIEmbedField[] {
  const { sagaMode = 'messages', noticeChannelId } = settings;
  const fields: readonly (readonly [string, string])[] = [
    [t(locale, 'setup.channel'), nameChannel(settings, locale)],
    [t(locale, 'setup.mode'), t(locale, `setup.mode.${sagaMode}`)],
    [t(locale, 'setup.publish'), t(locale, `setup.publish.${settings.publish === true ? 'on' : 'off'}`)],
    [t(locale, 'setup.who'), nameWho(settings, locale)],
    [t(locale, 'setup.news'), describeFilters(settings.defaultFilters, locale).join(' · ')],
    [t(locale, 'setup.ping-role'), namePingRole(settings, locale)],
    [t(locale, 'setup.ping-from'), namePingFrom(settings, locale)],
    [t(locale, 'setup.quiet'), describeQuietHours(settings, locale)],
    [t(locale, 'setup.cap'), describeCap(settings, locale)],
    [t(locale, 'setup.second'), t(locale, `setup.second.${settings.secondSource === true ? 'on' : 'off'}`)],
    [t(locale, 'setup.deadline'), describeDeadlineDay(settings, locale, now)],
    [t(locale, 'setup.language'), nameLanguage(settings.language, locale)],
    ...(noticeChannelId === undefined ? [] : [[t(locale, 'setup.notices'), `<#${noticeChannelId}>`] as const]),
  ];
  return fields.map(([name, value]) => ({ name, value: clip(value, LONGEST), inline: true }));
}

/** Our Portuguese is that of Brazil, and says so. */
export function nameLanguage(language: Language, locale: Language): string {
  const tag = language === 'pt' ? 'pt-BR' : language;
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? language;
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

function namePingFrom({ pingFrom }: GuildSettings, locale: Language): string {
  return pingFrom === undefined ? t(locale, 'setup.every-step') : nameStage(pingFrom, locale);
}

function describeQuietHours({ quietHours, timeZone = 'UTC' }: GuildSettings, locale: Language): string {
  if (quietHours === undefined) {
    return t(locale, 'setup.quiet-none');
  }
  const { from, to, breakThrough } = quietHours;
  return [
    t(locale, 'setup.quiet-is', { from, to, zone: timeZone }),
    ...(breakThrough.length === 0 ? [] : [t(locale, 'setup.breaks', { names: nameStages(breakThrough, locale) })]),
  ].join('; ');
}

function describeCap({ capPerHour }: GuildSettings, locale: Language): string {
  return capPerHour === undefined ? t(locale, 'setup.cap-none') : t(locale, 'setup.cap-is', { count: capPerHour });
}

function describeDeadlineDay(settings: GuildSettings, locale: Language, now: Date): string {
  const { deadlineDayUntil } = settings;
  return deadlineDayUntil !== undefined && isDeadlineDay(settings, now)
    ? t(locale, 'setup.deadline.on', { when: timestamp(deadlineDayUntil, 'f') })
    : t(locale, 'setup.deadline.off');
}
