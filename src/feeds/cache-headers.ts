const DAY_SECONDS = 24 * 60 * 60;

/** Seconds that a Retry-After header asks for, at most a day. A negative, past or unreadable wish is none. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) {
    return atMostADay(Number(value));
  }
  // An HTTP date names its month; Date.parse would take "-5" for a year.
  return /[a-z]{3}/i.test(value) ? atMostADay(Math.ceil((Date.parse(value) - now.getTime()) / 1000)) : undefined;
}

function atMostADay(seconds: number): number | undefined {
  return seconds > 0 ? Math.min(seconds, DAY_SECONDS) : undefined;
}

/** Seconds for which a response calls itself fresh (Cache-Control: max-age), less the age it already has. */
export function freshSeconds(cacheControl: string | undefined, age: string | undefined): number | undefined {
  const directives = cacheControl?.toLowerCase() ?? '';
  const maxAge = /(?:^|[\s,])max-age="?(\d+)/.exec(directives)?.[1];
  if (maxAge === undefined || /(?:^|[\s,])no-(?:cache|store)/.test(directives)) {
    return undefined;
  }
  const left = Number(maxAge) - (/^\d+$/.test(age ?? '') ? Number(age) : 0);
  return left > 0 ? left : undefined;
}

/** A validator that is safe to keep and to send back, else nothing: some servers put control characters into it. */
export function safeValidator(header: string | undefined): string | undefined {
  return header !== undefined && /^[\x20-\x7e]{1,512}$/.test(header) ? header : undefined;
}
