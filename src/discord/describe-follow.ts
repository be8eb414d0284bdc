import type { Language } from '../feeds/feed.ts';
import type { Destination, Follow, Ping } from '../follows/follow.ts';
import { describeFilters } from './describe-filters.ts';
import { type Markup, markup, t } from './texts/translate.ts';

/** What a follow tells and whom it pings: "big steps · arrivals · pings @Reds". */
export function describeFollow({ filters, ping }: Pick<Follow, 'filters' | 'ping'>, language: Language): string {
  return [...describeFilters(filters, language), describePing(ping, language)].join(' · ');
}

/** Whom a follow pings; it holds a mention. */
export function describePing(ping: Ping, language: Language): string {
  switch (ping.kind) {
    case 'nobody':
      return t(language, 'ping.nobody');
    case 'user':
      return t(language, 'ping.who', { who: markup(`<@${ping.id}>`) });
    case 'role':
      return t(language, 'ping.who', { who: markup(`<@&${ping.id}>`) });
  }
}

/** A channel as a link to it, or "direct messages". */
export function namePlace(destination: Destination, language: Language): Markup {
  return destination.kind === 'channel' ? markup(`<#${destination.channelId}>`) : markup(t(language, 'place.direct'));
}

/** A moment in Discord's own form, which shows it in each reader's time zone: `R` "2 hours ago", `d` "14/01/2026". */
export function timestamp(moment: string | Date, style: 'R' | 'd' | 'f'): Markup {
  return markup(`<t:${Math.floor(new Date(moment).getTime() / 1000)}:${style}>`);
}
