/** One thing that has to stand in a channel, because somebody there follows it and an outlet published it. */
export interface Due {
  readonly channelId: string;
  readonly text: string;
  /** Of two that are told in one channel under one key, the earlier goes first. */
  readonly key: string;
  /** Every outlet that reported it is named in the message, in the end. */
  readonly outlets: readonly string[];
  /** Another outlet has the next step and may be ahead with it: then this one is told before that, or not at all. */
  readonly mayBeOvertaken?: boolean;
}

/** One message of the bot's, as the commit log has it, and what it says by now. */
export interface Told {
  readonly channelId: string;
  readonly text: string;
  readonly words: string;
}

export type BreachKind = 'lost' | 'duplicate' | 'out of order' | 'alien' | 'source missing';

export interface Breach {
  readonly kind: BreachKind;
  readonly channelId: string;
  readonly text: string;
}

/**
 * Compares what had to be told with what was told. `due` is in the order of publication, `told` in the order in which
 * Discord took it.
 */
export function judge(due: readonly Due[], told: readonly Told[]): readonly Breach[] {
  const places = new Map<string, readonly number[]>();
  for (const [place, message] of told.entries()) {
    places.set(nameOf(message), [...(places.get(nameOf(message)) ?? []), place]);
  }
  const expected = new Set(due.map(nameOf));
  return [
    ...told.filter((message) => !expected.has(nameOf(message))).map((message) => breach('alien', message)),
    ...due.filter((one) => one.mayBeOvertaken !== true && !places.has(nameOf(one))).map((one) => breach('lost', one)),
    ...due.filter((one) => (places.get(nameOf(one))?.length ?? 0) > 1).map((one) => breach('duplicate', one)),
    ...findDisorder(due, places),
    ...findMissingSources(due, told, places),
  ];
}

function findDisorder(due: readonly Due[], places: ReadonlyMap<string, readonly number[]>): readonly Breach[] {
  const last = new Map<string, number>();
  return due.flatMap((one) => {
    const row = `${one.channelId} ${one.key}`;
    const [place] = places.get(nameOf(one)) ?? [];
    if (place === undefined) {
      return [];
    }
    const isEarly = place < (last.get(row) ?? -1);
    last.set(row, Math.max(place, last.get(row) ?? -1));
    return isEarly ? [breach('out of order', one)] : [];
  });
}

function findMissingSources(
  due: readonly Due[],
  told: readonly Told[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly Breach[] {
  return due
    .filter((one) => {
      const message = told[places.get(nameOf(one))?.[0] ?? -1];
      return message !== undefined && one.outlets.some((outlet) => !message.words.includes(outlet));
    })
    .map((one) => breach('source missing', one));
}

function nameOf({ channelId, text }: Pick<Due, 'channelId' | 'text'>): string {
  return `${channelId} ${text}`;
}

function breach(kind: BreachKind, { channelId, text }: Pick<Due, 'channelId' | 'text'>): Breach {
  return { kind, channelId, text };
}
