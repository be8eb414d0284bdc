import type { Snowflake } from '../feeds/feed.ts';

/** Whether a request may be served now, or how many seconds from now. */
export type Spending =
  | { readonly kind: 'granted' }
  | { readonly kind: 'wait'; readonly reason: 'person' | 'server'; readonly seconds: number };

export interface Budget {
  /** Takes `cost` from what a person and the server have left; takes nothing where either has too little. */
  spend(who: { readonly userId: Snowflake; readonly guildId?: Snowflake }, cost: number): Spending;
}

interface Purse {
  readonly left: number;
  /** Milliseconds of the clock below. */
  readonly at: number;
}

/** A person may do thirty things at once and one a second from then on; a server ten times as much. */
const PERSON = { most: 30, aSecond: 1 };
const SERVER = { most: 300, aSecond: 10 };
/** As many purses are kept; a full purse says nothing, and is forgotten first. */
const MOST_PURSES = 10_000;

/** Keeps one person or one server from taking up the bot. `clock` counts milliseconds and never jumps. */
export function openBudget(clock: () => number): Budget {
  const persons = new Map<string, Purse>();
  const servers = new Map<string, Purse>();
  return {
    spend({ userId, guildId }, cost) {
      const at = clock();
      const person = fill(persons.get(userId), PERSON, at);
      const server = guildId === undefined ? SERVER.most : fill(servers.get(guildId), SERVER, at);
      if (person < cost) {
        return { kind: 'wait', reason: 'person', seconds: Math.ceil((cost - person) / PERSON.aSecond) };
      }
      if (server < cost) {
        return { kind: 'wait', reason: 'server', seconds: Math.ceil((cost - server) / SERVER.aSecond) };
      }
      keep(persons, userId, { left: person - cost, at }, PERSON);
      if (guildId !== undefined) {
        keep(servers, guildId, { left: server - cost, at }, SERVER);
      }
      return { kind: 'granted' };
    },
  };
}

type Allowance = typeof PERSON;

function fill(purse: Purse | undefined, { most, aSecond }: Allowance, at: number): number {
  return purse === undefined ? most : Math.min(most, purse.left + ((at - purse.at) / 1_000) * aSecond);
}

function keep(purses: Map<string, Purse>, id: string, purse: Purse, allowance: Allowance): void {
  purses.set(id, purse);
  if (purses.size <= MOST_PURSES) {
    return;
  }
  for (const [other, others] of purses) {
    if (fill(others, allowance, purse.at) === allowance.most) {
      purses.delete(other);
    }
  }
}
