import type { Language } from '../feeds/feed.ts';
import type { Destination, Filters, Follow, Ping } from '../follows/follow.ts';
import { describeOrigin, type Told } from './describe-origin.ts';
import { type Markup, markup, t } from './texts/translate.ts';

/**
 * What a follow tells, whose choice that is, and whom it pings: "its own: arrivals; as the server tells it: big steps;
 * pings @Reds". `server` are the filters of its server; absent for direct messages.
 */
export function describeFollow(
  follow: Told & Pick<Follow, 'ping'>,
  server: Filters | undefined,
  language: Language,
): string {
  const parts = [...describeOrigin(follow, server, language), describePing(follow.ping, language)];
  return parts.join(server === undefined ? ' · ' : '; ');
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
