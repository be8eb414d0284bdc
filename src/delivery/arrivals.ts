/**
 * Reckons when our requests arrive at Discord. Evenly as they leave, on their way they can be held up, all arrive at once
 * and fall, with those that are sent meanwhile, into one of the seconds that Discord counts. All times are milliseconds
 * of one clock.
 */
export interface Arrivals {
  /** A request leaves. The answer is to be called when it is answered, or given up. */
  sent(now: number): (now: number) => void;
  /** When one more may leave; 0 where it may at once. */
  mayStartAt(now: number): number;
}

/** Discord takes 50 in a second; the rest is for what the reckoning does not see. */
const MOST = 48;
const SECOND_MS = 1000;
/** So much longer than usual an answer may take before its request counts as held up. */
const JITTER_MS = 50;
/** What is usual is the shortest of so many trips there and back: more than are held up in some hold-ups in a row. */
const TRIPS = 300;
const USUAL_AT_FIRST_MS = 250;
const LOOK_AGAIN_MS = 50;

export function openArrivals(): Arrivals {
  const onTheWay = new Set<{ readonly sentAt: number }>();
  const trips: number[] = [];
  let arrived: readonly number[] = [];
  const usual = () => (trips.length === 0 ? USUAL_AT_FIRST_MS : Math.min(...trips));
  const within = (now: number) => (time: number) => time > now - SECOND_MS;

  function answered(request: { readonly sentAt: number }, now: number): void {
    onTheWay.delete(request);
    trips.push(now - request.sentAt);
    if (trips.length > TRIPS) {
      trips.shift();
    }
    arrived = [...arrived.filter(within(now)), Math.max(request.sentAt, now - usual())];
  }

  return {
    sent(sentAt) {
      const request = { sentAt };
      onTheWay.add(request);
      return (now) => answered(request, now);
    },
    mayStartAt(now) {
      const isLateBefore = now - usual() - JITTER_MS;
      const onTime = [...onTheWay].map(({ sentAt }) => sentAt).filter((time) => time >= isLateBefore);
      // Wherever the others are, they may arrive from now on.
      const late = onTheWay.size - onTime.length;
      const counted = [...arrived, ...onTime].filter(within(now)).toSorted((a, b) => a - b);
      const tooMany = counted.length + late - MOST;
      if (tooMany < 0) {
        return 0;
      }
      const last = counted[tooMany];
      return last === undefined ? now + LOOK_AGAIN_MS : last + SECOND_MS;
    },
  };
}
