import { defineMessageCommand } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { findAlerts } from '../src/discord/find-alerts.ts';
import { asTarget, labelOf, targetValue } from '../src/discord/follow-target.ts';
import { followAs } from '../src/discord/follow-rows.ts';
import { makeFollow } from '../src/discord/make-follow.ts';
import { say } from '../src/discord/reply.ts';
import type { Services } from '../src/discord/services.ts';
import { selectRows } from '../src/discord/rows.ts';
import { spellMenu } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import type { KnownTarget } from '../src/gazetteer/known-target.ts';

/** *Follow players named here* in the menu of any message: one player is followed at once, of several one is chosen. */
export const followNamed = defineMessageCommand({
  data: { ...spellMenu('menu.follow-named'), ...ANYWHERE },
  execute: async (context, services) => {
    const { locale } = context;
    const told = await playersToldOf(context, services);
    const named = told.length > 0 ? told : services.findNamed(context.message?.text ?? '');
    const [only, another] = named;
    if (only === undefined) {
      return say(t(locale, 'named.nobody'));
    }
    if (another === undefined) {
      const { content, components } = await makeFollow(asTarget(only), {}, context, services);
      return say(content, { components });
    }
    const options = named.map((known) => ({ label: labelOf(known), value: targetValue(asTarget(known)) }));
    return say(t(locale, 'named.whom'), { components: selectRows(followAs({}), t(locale, 'follow.choose'), options) });
  },
});

/** Of a message of ours we know whom it tells of: nothing has to be read in it. */
async function playersToldOf(context: Context, services: Services): Promise<readonly KnownTarget[]> {
  const sagas = (await findAlerts(context, services)).map(({ sagaId }) => sagaId);
  return [...new Set(sagas)].flatMap((id) => services.names.find('player', id) ?? []);
}
