import type { APIEmbedField } from 'discord.js';
import { clip } from '../alerts/clip.ts';
import type { Language } from '../feeds/feed.ts';
import type { Filters, Follow } from '../follows/follow.ts';
import { filtersOf, isOwn } from '../follows/own-filters.ts';
import type { Context } from './context.ts';
import { describeFilters } from './describe-filters.ts';
import { describeInherited, describeOwn } from './describe-origin.ts';
import { describePing, namePlace } from './describe-follow.ts';
import type { FilterDesk } from './filter-desk.ts';
import { filterRows } from './filter-rows.ts';
import { nameTarget } from './follow-target.ts';
import { rewrite, type UpdateReply } from './reply.ts';
import { button } from './rows.ts';
import { serverFilters } from './server-filters.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';
import { followKey } from './visible-follows.ts';

/** Discord's limit for the value of an embed's field. */
const LONGEST_FIELD = 1024;

/** What one follow tells, and whose choice each part of it is, to be changed; `note` says what the last choice did. */
export async function renderFollowPanel(
  follow: Follow,
  { locale }: Context,
  services: Services,
  note = '',
): Promise<UpdateReply> {
  const server = await serverFilters(follow.destination, services);
  const place = [namePlace(follow.destination, locale).markup, describePing(follow.ping, locale)].join(' · ');
  const embed = {
    title: t(locale, 'follow.panel', { target: nameTarget(follow.target, locale) }),
    description: place,
    fields: [...listFilters(follow, server, locale)],
  };
  const buttons = [
    ...(server === undefined
      ? []
      : [
          button(`following-as-server:${followKey(follow)}`, t(locale, 'follow.all-as-server'), {
            disabled: follow.own?.length === 0,
          }),
        ]),
    button('following:0', t(locale, 'setup.back')),
  ];
  return rewrite(note, { embeds: [embed], components: filterRows(deskOf(follow, server), locale, buttons) });
}

/** The filters of a follow, as they are chosen in its panel. */
export function deskOf(follow: Follow, server: Filters | undefined): FilterDesk {
  return {
    filters: filtersOf(follow, server),
    ...(server === undefined ? {} : { inherited: { server, isOwn: (part) => isOwn(follow, part) } }),
    isAboutClubs: follow.target.kind === 'club',
    idOf: (control) => `following-${control}:${followKey(follow)}`,
  };
}

function listFilters(follow: Follow, server: Filters | undefined, locale: Language): readonly APIEmbedField[] {
  if (server === undefined) {
    return [field(t(locale, 'follow.told'), describeFilters(follow.filters, locale))];
  }
  const own = describeOwn(follow, server, locale);
  const inherited = describeInherited(follow, server, locale);
  return [
    field(t(locale, 'follow.own'), own.length === 0 ? [t(locale, 'follow.nothing-own')] : own),
    ...(inherited.length === 0 ? [] : [field(t(locale, 'follow.inherited'), inherited)]),
  ];
}

function field(name: string, facts: readonly string[]): APIEmbedField {
  return { name, value: clip(facts.join(' · '), LONGEST_FIELD) };
}
