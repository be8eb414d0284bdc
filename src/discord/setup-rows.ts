import { Stage } from '../claims/stage.ts';
import { Language } from '../feeds/feed.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Filters } from '../follows/follow.ts';
import { RINGING_STEPS } from '../follows/loudness.ts';
import { tellsContracts, toldSteps } from '../follows/told-steps.ts';
import { nameStage, nameTier } from './describe-filters.ts';
import type { Row } from './reply.ts';
import { button, buttonRows, channelSelectRow, roleSelectRow, type SelectOption, selectRows } from './rows.ts';
import { nameLanguage } from './setup-fields.ts';
import { t } from './texts/translate.ts';
import { Direction, News, presetOf } from './wish.ts';

/** The parts that /setup is cut into: Discord takes five rows a message. */
export const SETUP_SECTIONS = ['place', 'who', 'news', 'pings', 'quiet', 'language'] as const;
export type SetupSection = (typeof SETUP_SECTIONS)[number];

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
  news: newsRows,
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

/** Stands in a select for "no choice": an option has to have a value. */
export const ANY = 'any';

const TIERS = [ANY, 4, 3, 2, 1, 0] as const;
const CAPS = [ANY, '1', '3', '5', '10', '20'] as const;

function newsRows({ defaultFilters }: GuildSettings, locale: Language): readonly Row[] {
  const { tierAtMost = ANY, direction = 'both' } = defaultFilters;
  return [
    ...selectRows('setup-news', t(locale, 'setup.pick-news'), newsChoices(defaultFilters, locale)),
    ...selectRows(
      'setup-steps',
      t(locale, 'setup.pick-steps'),
      choices(Stage.options, toldSteps(defaultFilters), (stage) => nameStage(stage, locale)),
      { most: Stage.options.length },
    ),
    ...selectRows(
      'setup-tier',
      t(locale, 'setup.pick-tier'),
      TIERS.map((tier) => ({
        value: String(tier),
        label: capitalise(tier === ANY ? t(locale, 'setup.tier.any') : nameTier(tier, locale)),
        chosen: tier === tierAtMost,
      })),
    ),
    ...selectRows(
      'setup-direction',
      t(locale, 'setup.pick-direction'),
      choices(Direction.options, [direction], (one) =>
        withName('setup.direction', t(locale, `choice.direction.${one}`), locale),
      ),
    ),
    ...buttonRows([
      toggle('setup-contracts', tellsContracts(defaultFilters), locale, 'setup.contracts'),
      button('setup-filters', t(locale, 'setup.more-filters')),
      back(locale),
    ]),
  ];
}

/** The presets; where the steps are no preset's, that they are chosen one by one stands there as the choice that holds. */
function newsChoices(filters: Filters, locale: Language): readonly SelectOption[] {
  const preset = presetOf(filters);
  const presets = choices(News.options, [preset ?? ''], (news) => t(locale, `choice.news.${news}`));
  return preset === undefined
    ? [...presets, { value: ANY, label: t(locale, 'setup.news-chosen'), chosen: true }]
    : presets;
}

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

type Switchable = 'setup.publish' | 'setup.contracts' | 'setup.second' | 'setup.deadline';

/** A switch as a button that says what pressing it does, and does just that: pressed twice at once it is switched once. */
export function toggle(customId: string, isOn: boolean, locale: Language, stem: Switchable) {
  return button(`${customId}:${isOn ? 'off' : 'on'}`, t(locale, isOn ? `${stem}-stop` : `${stem}-start`));
}

/** A select that has a choice shows it in place of what it is for; so each of its options says that as well. */
function withName(
  setting: 'setup.ping-from' | 'setup.cap' | 'setup.direction',
  value: string,
  locale: Language,
): string {
  return `${t(locale, setting)}: ${value}`;
}

function choices<Value extends string>(
  values: readonly Value[],
  chosen: readonly string[],
  label: (value: Value) => string,
): readonly SelectOption[] {
  return values.map((value) => ({ value, label: capitalise(label(value)), chosen: chosen.includes(value) }));
}

function capitalise(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
