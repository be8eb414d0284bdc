import { z } from 'zod';
import { defineCommand, type PressHandlers } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { MANAGERS_ONLY } from '../src/discord/command-places.ts';
import { openFiltersForm } from '../src/discord/filter-form.ts';
import { type MessageReply, type Reply, rewrite } from '../src/discord/reply.ts';
import type { Services } from '../src/discord/services.ts';
import { SETUP_CHOICES, type SetupChoice } from '../src/discord/setup-choices.ts';
import { openQuietForm } from '../src/discord/setup-forms.ts';
import { renderSection, renderSetup } from '../src/discord/setup-panel.ts';
import { deskOf, SETUP_SECTIONS } from '../src/discord/setup-rows.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import type { GuildSettings } from '../src/follows/guild-settings.ts';

const Section = z.enum(SETUP_SECTIONS);

/** `/setup`: all settings on a page, and a page for each part of them; every choice is checked, and saved at once. */
export const setup = defineCommand({
  data: { ...spell('command.setup'), ...MANAGERS_ONLY },
  options: z.object({}),
  execute: async (_, context, services) => {
    const settings = await settingsOf(context, services);
    const noticed = { ...settings, noticeChannelId: context.channelId };
    await services.settings.put(noticed);
    return renderSetup(noticed, context, services.now());
  },
  presses: {
    setup: async ({ argument }, context, services) => {
      const settings = await settingsOf(context, services);
      const section = Section.safeParse(argument).data;
      const page =
        section === undefined
          ? renderSetup(settings, context, services.now())
          : renderSection(section, settings, context, services.now());
      return inPlace(page);
    },
    'setup-quiet': async (_, context, services) => openQuietForm(await settingsOf(context, services), context.locale),
    'setup-filters': async (_, context, services) =>
      openFiltersForm(deskOf(await settingsOf(context, services)), context.locale),
    ...choiceHandlers(),
  },
});

function choiceHandlers(): PressHandlers {
  return Object.fromEntries(
    Object.entries(SETUP_CHOICES).map(([customId, choice]) => [
      customId,
      async (press, context, services) => {
        const settings = await settingsOf(context, services);
        const decision = choice.decide({ settings, press, context, services });
        if (decision.kind === 'refused') {
          return render(choice, settings, context, services, decision.note);
        }
        await services.settings.put(decision.settings);
        return render(choice, decision.settings, context, services, t(context.locale, 'setup.saved'));
      },
    ]),
  );
}

function render(
  { section }: SetupChoice,
  settings: GuildSettings,
  context: Context,
  services: Services,
  note: string,
): Reply {
  const now = services.now();
  return inPlace(
    section === undefined
      ? renderSetup(settings, context, now, note)
      : renderSection(section, settings, context, now, note),
  );
}

/** Every choice ends in the message that it was made in. */
function inPlace({ content, ...parts }: MessageReply): Reply {
  return rewrite(content, parts);
}

/** The router lets nobody in without a server; this only tells the type checker. */
async function settingsOf({ guildId }: Context, services: Services): Promise<GuildSettings> {
  if (guildId === undefined) {
    throw new Error('/setup was run outside a server.');
  }
  return services.settings.get(guildId);
}
