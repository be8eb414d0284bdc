/** An entry as its document has it: markup still in the texts, dates as written, addresses as given. */
export interface RawEntry {
  readonly guid?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly author?: string | undefined;
  /** The outlet an aggregator took the entry from. */
  readonly source?: string | undefined;
  /** What relative addresses in the entry are relative to (xml:base), where it says so. */
  readonly base?: string | undefined;
}

/** A document as its reader found it, whatever the format. */
export interface RawFeed {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly description?: string | undefined;
  readonly base?: string | undefined;
  /** Minutes between polls that the document asks for. */
  readonly askedMinutes?: number | undefined;
  readonly entries: readonly RawEntry[];
}

/** More entries than this are no news: a reader keeps the first ones, which feeds put in front. */
export const MOST_ENTRIES = 500;

/** The text, where it is a web address: ids of entries often are. */
export function addressIn(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text.trim()) ? text.trim() : undefined;
}

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** Minutes between polls from RSS's ttl, else from the syndication module's period and how often it is cut. */
export function askedMinutes(ttl: number | undefined, period: string | undefined, frequency = 1): number | undefined {
  if (ttl !== undefined && ttl > 0 && Number.isFinite(ttl)) {
    return ttl;
  }
  const whole = PERIOD_MINUTES[period?.trim().toLowerCase() ?? ''];
  return whole === undefined || !(frequency > 0) ? undefined : whole / frequency;
}
