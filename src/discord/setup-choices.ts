import { z } from 'zod';
import { Stage } from '../claims/stage.ts';
import { Language } from '../feeds/feed.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import { toldSteps } from '../follows/told-steps.ts';
import { ANY } from './choices.ts';
import type { Press } from './command.ts';
import type { Context } from './context.ts';
import { FILTER_CONTROLS } from './filter-controls.ts';
import { FilterControl } from './filter-desk.ts';
import type { Services } from './services.ts';
import { chooseChannel, chooseMode } from './setup-place.ts';
import { type Decision, readQuietForm } from './setup-forms.ts';
import type { SetupSection } from './setup-rows.ts';
import { t } from './texts/translate.ts';

/** What a choice has to decide with. */
export interface Moment {
  readonly settings: GuildSettings;
  readonly press: Press;
  readonly context: Context;
  readonly services: Services;
}

export interface SetupChoice {
  /** Where the person stands when choosing, and after; absent on the first page. */
  readonly section?: SetupSection;
  readonly decide: (moment: Moment) => Decision;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Every choice of /setup by its custom id. Each starts from what is saved and changes its own part of it. */
export const SETUP_CHOICES: Readonly<Record<string, SetupChoice>> = {
  'setup-channel': { section: 'place', decide: chooseChannel },
  'setup-mode': { section: 'place', decide: chooseMode },
  'setup-publish': {
    section: 'place',
    decide: ({ settings, press }) => saved(settings, { publish: press.argument === 'on' }),
  },
  'setup-who': {
    section: 'who',
    decide: ({ settings, press }) =>
      saved(settings, { whoMayFollow: { kind: z.enum(['managers', 'everybody']).parse(press.values[0]) } }),
  },
  'setup-who-role': {
    section: 'who',
    decide: ({
      settings,
      press: {
        values: [roleId],
      },
    }) => saved(settings, { whoMayFollow: roleId === undefined ? { kind: 'managers' } : { kind: 'role', roleId } }),
  },
  ...filterChoices(),
  'setup-ping': { section: 'pings', decide: choosePingRole },
  'setup-ping-from': {
    section: 'pings',
    decide: ({
      settings,
      press: {
        values: [step],
      },
    }) => saved(settings, { pingFrom: step === ANY ? undefined : Stage.parse(step) }),
  },
  'setup-quiet-form': {
    section: 'quiet',
    decide: ({ settings, press, context }) => readQuietForm(press, settings, context.locale),
  },
  'setup-quiet-off': { section: 'quiet', decide: ({ settings }) => saved(settings, { quietHours: undefined }) },
  'setup-breaks': {
    section: 'quiet',
    decide: ({ settings, press, context }) =>
      settings.quietHours === undefined
        ? { kind: 'refused', note: t(context.locale, 'setup.quiet-first') }
        : saved(settings, { quietHours: { ...settings.quietHours, breakThrough: [...readStages(press)] } }),
  },
  'setup-cap': {
    section: 'quiet',
    decide: ({ settings, press }) => saved(settings, { capPerHour: readNumber(press, z.number().int().positive()) }),
  },
  'setup-second': {
    section: 'quiet',
    decide: ({ settings, press }) => saved(settings, { secondSource: press.argument === 'on' }),
  },
  'setup-deadline': {
    decide: ({ settings, press, services }) => {
      const until = new Date(services.now().getTime() + DAY_MS).toISOString();
      return saved(settings, { deadlineDayUntil: press.argument === 'on' ? until : undefined });
    },
  },
  'setup-language': {
    section: 'language',
    decide: ({ settings, press }) => saved(settings, { language: Language.parse(press.values[0]) }),
  },
};

/** The same controls change the filters of one follow. */
function filterChoices(): Readonly<Record<string, SetupChoice>> {
  const entries = FilterControl.options.map((control): [string, SetupChoice] => [
    `setup-${control}`,
    { section: 'news', decide: (moment) => chooseFilters(control, moment) },
  ]);
  return Object.fromEntries(entries);
}

function chooseFilters(control: FilterControl, { settings, press, context: { locale } }: Moment): Decision {
  const decision = FILTER_CONTROLS[control](settings.defaultFilters, press, locale);
  if (decision.kind === 'refused') {
    return decision;
  }
  return toldSteps(decision.filters).length === 0
    ? { kind: 'refused', note: t(locale, 'setup.no-step-left') }
    : saved(settings, { defaultFilters: decision.filters });
}

function choosePingRole({ settings, press, context }: Moment): Decision {
  const [pingRoleId] = press.values;
  return pingRoleId === settings.guildId
    ? { kind: 'refused', note: t(context.locale, 'setup.everyone-role') }
    : saved(settings, { pingRoleId });
}

function readStages({ values }: Press): readonly Stage[] {
  return values.map((value) => Stage.parse(value));
}

function readNumber<Value>({ values: [value] }: Press, schema: z.ZodType<Value>): Value | undefined {
  return value === undefined || value === ANY ? undefined : schema.parse(Number(value));
}

type Changes<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | undefined };

function saved(settings: GuildSettings, changes: Changes<GuildSettings>): Decision {
  return { kind: 'saved', settings: withChanges(settings, changes) };
}

/** What is changed to nothing goes, so that it is as if nobody had ever chosen it. */
function withChanges<Whole extends object>(whole: Whole, changes: Changes<Whole>): Whole {
  const merged = { ...whole, ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Whole;
}
