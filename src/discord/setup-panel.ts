import type { Language } from '../feeds/feed.ts';
import { isDeadlineDay } from '../follows/decide-timing.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import { toggle } from './choices.ts';
import type { Context } from './context.ts';
import { findMissingRights, nameRights } from './missing-rights.ts';
import { type MessageReply, say } from './reply.ts';
import { button, buttonRows } from './rows.ts';
import { listSettings } from './setup-fields.ts';
import { back, SETUP_ROWS, SETUP_SECTIONS, type SetupSection } from './setup-rows.ts';
import { t } from './texts/translate.ts';

/** All settings of a server, and a button to each part of them; `note` says what the last choice did. */
export function renderSetup(settings: GuildSettings, context: Context, now: Date, note = ''): MessageReply {
  const { locale } = context;
  const buttons = [
    ...SETUP_SECTIONS.map((section) => button(`setup:${section}`, t(locale, `setup.section.${section}`))),
    toggle('setup-deadline', isDeadlineDay(settings, now), locale, 'setup.deadline'),
  ];
  const said = note === '' ? warnOfHere(settings, context) || t(locale, 'setup.intro') : note;
  const fields = listSettings(settings, locale, now);
  return say(said, { embeds: [{ title: t(locale, 'setup.title'), fields }], components: buttonRows(buttons) });
}

/** One part of the settings with a select or a button for each of its choices. */
export function renderSection(
  section: SetupSection,
  settings: GuildSettings,
  { locale }: Context,
  now: Date,
  note = '',
): MessageReply {
  const rows = SETUP_ROWS[section](settings, locale);
  const hasBack = rows.some((row) => row.components.some((one) => 'custom_id' in one && one.custom_id === 'setup'));
  const title = `${t(locale, 'setup.title')} · ${t(locale, `setup.section.${section}`)}`;
  const names = new Set(FIELDS_OF[section].map((key) => t(locale, key)));
  const fields = listSettings(settings, locale, now).filter(({ name }) => names.has(name));
  return say(note, {
    embeds: [{ title, ...aboutOf(section, locale), fields }],
    components: [...rows, ...(hasBack ? [] : buttonRows([back(locale)]))],
  });
}

/** What nobody can see from the choices themselves. */
function aboutOf(section: SetupSection, locale: Language): { readonly description?: string } {
  return section === 'quiet' || section === 'news' ? { description: t(locale, `setup.${section}-about`) } : {};
}

/** What a part shows of the whole. */
const FIELDS_OF = {
  place: ['setup.channel', 'setup.mode', 'setup.publish'],
  who: ['setup.who'],
  news: ['setup.news'],
  pings: ['setup.ping-role', 'setup.ping-from'],
  quiet: ['setup.quiet', 'setup.cap', 'setup.second', 'setup.deadline'],
  language: ['setup.language'],
} as const;

/** While no channel is chosen, alerts go to where people type: so this one is looked at. */
function warnOfHere({ alertChannelId }: GuildSettings, { appPermissions, locale }: Context): string {
  const rights = alertChannelId === undefined ? findMissingRights(appPermissions) : [];
  return rights.length === 0 ? '' : t(locale, 'setup.here-lacks-rights', { rights: nameRights(locale, rights) });
}
