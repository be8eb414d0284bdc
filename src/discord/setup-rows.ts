import { Stage } from '../claims/stage.ts';
import { Language } from '../feeds/feed.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import { RINGING_STEPS } from '../follows/loudness.ts';
import { ANY, capitalise, choices, toggle, withName } from './choices.ts';
import { nameStage } from './describe-filters.ts';
import type { FilterDesk } from './filter-desk.ts';
import { filterRows } from './filter-rows.ts';
import type { Row } from './reply.ts';
import { button, buttonRows, channelSelectRow, roleSelectRow, selectRows } from './rows.ts';
import { nameLanguage } from './setup-fields.ts';
import { t } from './texts/translate.ts';

/** The parts that /setup is cut into: Discord takes five rows a message. */
export const SETUP_SECTIONS = ['place', 'who', 'news', 'pings', 'quiet', 'language'] as const;
export type SetupSection = (typeof SETUP_SECTIONS)[number];

/** The server's filters, as they are chosen in /setup. */
export function deskOf({ defaultFilters: filters }: GuildSettings): FilterDesk {
  return { filters, idOf: (control) => `setup-${control}`, isAboutClubs: true };
}

type RowsOf = (settings: GuildSettings, locale: Language) => readonly Row[];

/** What can be changed in each part; the custom ids are those of `SETUP_CHOICES`. */
export const SETUP_ROWS: Readonly<Record<SetupSection, RowsOf>> = {
  place: ({ alertChannelId, sagaMode = 'messages', publish = false }, locale) => [
    channelSelectRow('setup-channel', t(locale, 'setup.pick-channel'), alertChannelId),
    ...selectRows(
      'setup-mode',
      t(locale, 'setup.pick-mode'),
      choices(['messages', 'threads'], [sagaMode], (mode) => t(locale, `setup.mode.${mode}`)),
    ),
    ...buttonRows([toggle('setup-publish', publish, locale, 'setup.publish'), back(locale)]),
  ],
  who: ({ whoMayFollow }, locale) => [
    ...selectRows(
      'setup-who',
      t(locale, 'setup.pick-who'),
      choices(['managers', 'everybody'], [whoMayFollow.kind], (kind) => t(locale, `setup.who.${kind}`)),
    ),
    roleSelectRow(
      'setup-who-role',
      t(locale, 'setup.pick-who-role'),
      whoMayFollow.kind === 'role' ? whoMayFollow.roleId : undefined,
    ),
  ],
  news: (settings, locale) => filterRows(deskOf(settings), locale, [back(locale)]),
  pings: ({ pingRoleId, pingFrom = ANY }, locale) => [
    roleSelectRow('setup-ping', t(locale, 'setup.pick-ping-role'), pingRoleId),
    ...selectRows(
      'setup-ping-from',
      t(locale, 'setup.pick-ping-from'),
      choices([ANY, ...RINGING_STEPS], [pingFrom], (step) =>
        withName('setup.ping-from', step === ANY ? t(locale, 'setup.every-step') : nameStage(step, locale), locale),
      ),
    ),
  ],
  quiet: quietRows,
  language: ({ language }, locale) =>
    selectRows(
      'setup-language',
      t(locale, 'setup.pick-language'),
      // Each language under its own name, so that whoever needs it finds it.
      Language.options.map((value) => ({
        value,
        label: capitalise(nameLanguage(value, value)),
        description: nameLanguage(value, locale),
        chosen: value === language,
      })),
    ),
};

const CAPS = [ANY, '1', '3', '5', '10', '20'] as const;

function quietRows({ quietHours, capPerHour, secondSource = false }: GuildSettings, locale: Language): readonly Row[] {
  const cap = capPerHour === undefined ? ANY : String(capPerHour);
  return [
    ...buttonRows([
      button('setup-quiet', t(locale, 'setup.quiet-set'), { style: 'primary' }),
      button('setup-quiet-off', t(locale, 'setup.quiet-off'), { disabled: quietHours === undefined }),
    ]),
    ...selectRows(
      'setup-breaks',
      t(locale, 'setup.pick-breaks'),
      choices(Stage.options, quietHours?.breakThrough ?? [], (stage) => nameStage(stage, locale)),
      { least: 0, most: Stage.options.length },
    ),
    ...selectRows(
      'setup-cap',
      t(locale, 'setup.pick-cap'),
      choices(CAPS, [cap], (one) =>
        withName(
          'setup.cap',
          one === ANY ? t(locale, 'setup.cap-none') : t(locale, 'setup.cap-is', { count: Number(one) }),
          locale,
        ),
      ),
    ),
    ...buttonRows([toggle('setup-second', secondSource, locale, 'setup.second'), back(locale)]),
  ];
}

/** Leads from a part back to the whole. */
export function back(locale: Language) {
  return button('setup', t(locale, 'setup.back'));
}
