import { FilterPart, type Filters, type Follow } from '../follows/follow.ts';
import { CHOICE_OF_STEPS, choosing, type Filtered, filtersOf, givingBack } from '../follows/own-filters.ts';
import { toldSteps } from '../follows/told-steps.ts';
import type { Press, PressHandler, PressHandlers } from './command.ts';
import type { Context } from './context.ts';
import { FILTER_CONTROLS } from './filter-controls.ts';
import { AS_SERVER_VALUE, FilterControl } from './filter-desk.ts';
import { openFiltersForm } from './filter-form.ts';
import { deskOf, renderFollowPanel } from './follow-panel.ts';
import { type Reply, rewrite } from './reply.ts';
import { serverFilters } from './server-filters.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';
import { followKey, followsInSight, mayChange } from './visible-follows.ts';

/** What somebody does with one follow, and what its server tells. */
interface Moment {
  readonly follow: Follow;
  readonly server: Filters | undefined;
  readonly press: Press;
  readonly context: Context;
  readonly services: Services;
}

type Change = { readonly kind: 'changed'; readonly to: Filtered } | { readonly kind: 'refused'; readonly note: string };

/**
 * The panel of one follow, opened from a select or by a button with the follow's key, and all that is pressed in it. The
 * key stands first in every id; a switch has its side behind it.
 */
export const FOLLOW_PRESSES: PressHandlers = {
  'following-change': onFollow(({ follow, context, services }) => renderFollowPanel(follow, context, services)),
  'following-filters': onFollow(async ({ follow, server, context }) =>
    openFiltersForm(deskOf(follow, server), context.locale),
  ),
  'following-as-server': onFollow((moment) =>
    save({ kind: 'changed', to: givingBack(moment.follow, FilterPart.options) }, moment),
  ),
  ...Object.fromEntries(
    FilterControl.options.map((control) => [
      `following-${control}`,
      onFollow((moment) => save(decide(control, moment), moment)),
    ]),
  ),
};

/** Finds the follow that is meant, where this person may still change it. */
function onFollow(handle: (moment: Moment) => Promise<Reply>): PressHandler {
  return async (press, context, services) => {
    const [key = '', ...rest] = press.argument.split(':');
    const wanted = key === '' ? press.values[0] : key;
    const follow = (await followsInSight(context, services)).find((one) => followKey(one) === wanted);
    if (follow === undefined) {
      return rewrite(t(context.locale, 'unfollow.gone'));
    }
    const settings = context.guildId === undefined ? undefined : await services.settings.get(context.guildId);
    if (!mayChange(follow, settings, context)) {
      return rewrite(t(context.locale, 'following.not-yours'));
    }
    const server = await serverFilters(follow.destination, services);
    return handle({ follow, server, press: { ...press, argument: rest.join(':') }, context, services });
  };
}

function decide(control: FilterControl, { follow, server, press, context }: Moment): Change {
  if (press.values[0] === AS_SERVER_VALUE) {
    return { kind: 'changed', to: givingBack(follow, GIVEN_BACK[control] ?? []) };
  }
  const decision = FILTER_CONTROLS[control](filtersOf(follow, server), press, context.locale);
  if (decision.kind === 'refused') {
    return decision;
  }
  const chosen = choosing(follow, decision.parts, decision.filters);
  const to = control === 'filters-form' && server !== undefined ? givingBack(chosen, leftEmpty(press)) : chosen;
  return toldSteps(filtersOf(to, server)).length === 0
    ? { kind: 'refused', note: t(context.locale, 'setup.no-step-left') }
    : { kind: 'changed', to };
}

/** What becomes the server's again where a select says so. */
const GIVEN_BACK: Readonly<Partial<Record<FilterControl, readonly FilterPart[]>>> = {
  news: CHOICE_OF_STEPS,
  tier: ['sources'],
  direction: ['direction'],
};

function leftEmpty({ fields }: Press): readonly FilterPart[] {
  return (['fee', 'outlets'] as const).filter((id) => (fields.get(id)?.[0] ?? '').trim() === '');
}

async function save(change: Change, { follow, context, services }: Moment): Promise<Reply> {
  const { locale } = context;
  if (change.kind === 'refused') {
    return renderFollowPanel(follow, context, services, change.note);
  }
  const { id: _, filters: __, own: ___, ...others } = follow;
  const saved = await services.follows.add({ ...others, ...change.to });
  return saved.kind === 'channel-gone'
    ? rewrite(t(locale, 'refused.channel-gone'))
    : renderFollowPanel(saved.follow, context, services, t(locale, 'setup.saved'));
}
