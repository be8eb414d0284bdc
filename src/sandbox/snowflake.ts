const DISCORD_EPOCH = 1_420_070_400_000;

/** An id of Discord's kind: 17 to 19 decimal digits, of which the upper bits are the time of its making. */
export type Snowflake = string;

/** Makes ids that always grow, also within one millisecond or when the clock is set back. */
export function openSnowflakes(now: () => number): () => Snowflake {
  let last = 0n;
  return () => {
    const fromClock = BigInt(now() - DISCORD_EPOCH) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}

/** Older ids first. Ids are numbers of up to 64 bits, so text order is right only at equal length. */
export function compareIds(a: Snowflake, b: Snowflake): number {
  return a.length === b.length ? (a < b ? -1 : Number(a > b)) : a.length - b.length;
}
