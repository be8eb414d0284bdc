import { wordsOf } from '../alerts/alert-words.ts';
import { alertId } from '../alerts/alert-id.ts';
import { writeHeadline } from '../alerts/write-headline.ts';
import type { Destination, Follow } from '../follows/follow.ts';
import { openFollowIndex } from '../follows/follow-index.ts';
import { matchFilters } from '../follows/match-filters.ts';
import { findMute } from '../follows/mute.ts';
import { type Refusal, refusalOf } from '../follows/plan-audience.ts';
import type { Development } from '../sagas/development.ts';
import type { FoldVerdict } from '../sagas/verdict.ts';
import type { Context } from './context.ts';
import { namePlace } from './describe-follow.ts';
import { nameTarget } from './follow-target.ts';
import { serverFilters } from './server-filters.ts';
import type { Services } from './services.ts';
import { type Markup, markup, t } from './texts/translate.ts';
import type { TracedClaim } from './trace.ts';
import { followsInSight } from './visible-follows.ts';
import { type Stop, writeObjection, writeOwner } from './write-objection.ts';

/** What the saga made of each claim of a report, and whether the follows in sight were told; why not, where they were not. */
export async function writeTrace(
  claims: readonly TracedClaim[],
  context: Context,
  services: Services,
): Promise<readonly string[]> {
  const follows = await followsInSight(context, services);
  const lines = await Promise.all(claims.map((claim) => writeClaim(claim, follows, context, services)));
  return [...new Set(lines.flat())];
}

async function writeClaim(
  { claim, verdict, course }: TracedClaim,
  follows: readonly Follow[],
  context: Context,
  services: Services,
): Promise<readonly string[]> {
  const { locale } = context;
  const { player } = claim.claim;
  if (verdict.kind === 'silent') {
    const reason = t(locale, `verdict.${verdict.reason}`);
    return [t(locale, 'why.stops-in-saga', { player: player?.name ?? t(locale, 'why.unnamed'), reason })];
  }
  const development = course.find(({ id }) => id === verdict.developmentId);
  if (development === undefined) {
    return [];
  }
  const headline = markup(writeHeadline(development, course, wordsOf(locale)));
  const told = openFollowIndex(follows).match(development);
  const lines = await Promise.all(told.map((follow) => writeFollow(follow, development, context, services)));
  return [
    t(locale, verdictKey(verdict), { headline }),
    ...(lines.length === 0 ? [t(locale, 'why.stops-unfollowed')] : lines),
  ];
}

function verdictKey({ kind }: Exclude<FoldVerdict, { kind: 'silent' }>): 'why.opens' | 'why.joins' {
  return `why.${kind}`;
}

async function writeFollow(
  follow: Follow,
  development: Development,
  { locale }: Context,
  services: Services,
): Promise<string> {
  const { destination } = follow;
  const facts = { target: nameTarget(follow.target, locale), place: namePlace(destination, locale) };
  const alerts = await services.alertsIn(alertId(development.id, destination));
  if (alerts.some(({ followIds }) => followIds.includes(follow.id))) {
    return t(locale, 'why.told', facts);
  }
  if (alerts.length > 0) {
    const verdict = matchFilters(development, follow, await serverFilters(destination, services));
    return verdict.kind === 'stopped'
      ? writeStopped('why.told-for-another', facts, verdict, follow, locale)
      : t(locale, 'why.told', facts);
  }
  const refusal = await findRefusal(follow, development, destination, services);
  return refusal === undefined
    ? t(locale, 'why.not-told', facts)
    : writeStopped('why.held-back', facts, refusal, follow, locale);
}

function writeStopped(
  key: 'why.told-for-another' | 'why.held-back',
  facts: { readonly target: string; readonly place: Markup },
  stop: Stop,
  { destination }: Follow,
  locale: Context['locale'],
): string {
  const said = t(locale, key, { ...facts, reason: markup(writeObjection(stop.objection, locale)) });
  return [said, ...writeOwner(stop, destination, locale)].join(' ');
}

async function findRefusal(
  follow: Follow,
  development: Development,
  destination: Destination,
  services: Services,
): Promise<Refusal | undefined> {
  const mute = findMute(development, await services.mutes.listFor(destination), services.now());
  const settings = destination.kind === 'channel' ? await services.settings.get(destination.guildId) : undefined;
  return refusalOf(development, follow, mute, settings);
}
