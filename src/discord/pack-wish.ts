import { createHash } from 'node:crypto';
import { Stage } from '../claims/stage.ts';
import { tierKey } from '../claims/tiers.ts';
import { Direction, News, PingWish, Where, Wish } from './wish.ts';

/** How many outlets a wish can leave out: so many find room in a custom id. */
export const MOST_OUTLETS = 5;

const KEY_LENGTH = 6;

/**
 * Writes a wish into a custom id: "s-m-b--" or "h-r-e-i-1b3k5". Steps are bits, outlets the beginnings of their hashes; with
 * all that can be wished it has 72 characters.
 */
export function packWish({ where, ping, news, direction, role = '', steps, without, outletsNot }: Wish): string {
  const letters = [where, ping, news, direction].map((word) => word?.slice(0, 1) ?? '');
  const finer = [packSteps(steps), packSteps(without), outletsNot?.map(outletKey).join('.').replace(/^$/, '0') ?? ''];
  return [...letters, role, ...(finer.every((part) => part === '') ? [] : finer)].join('-');
}

/** Reads what `packWish` wrote. Within one choice no two words share their first letter; `outlets` are those it may name. */
export function unpackWish(packed: string, outlets: readonly string[]): Wish {
  const [where, ping, news, direction, role, steps = '', without = '', keys = ''] = packed.split('-');
  const wanted = new Set(keys.split('.'));
  return Wish.parse({
    where: Where.options.find(startingWith(where)),
    ping: PingWish.options.find(startingWith(ping)),
    news: News.options.find(startingWith(news)),
    direction: Direction.options.find(startingWith(direction)),
    role: role === '' ? undefined : role,
    steps: unpackSteps(steps),
    without: unpackSteps(without),
    outletsNot: keys === '' ? undefined : outlets.filter((outlet) => wanted.has(outletKey(outlet))),
  });
}

function packSteps(steps: readonly Stage[] | undefined): string {
  return steps === undefined
    ? ''
    : steps.reduce((bits, step) => bits | (1 << Stage.options.indexOf(step)), 0).toString(36);
}

function unpackSteps(packed: string): readonly Stage[] | undefined {
  const bits = Number.parseInt(packed, 36);
  return packed === '' ? undefined : Stage.options.filter((_, place) => (bits & (1 << place)) !== 0);
}

function outletKey(outlet: string): string {
  return createHash('sha256').update(tierKey(outlet)).digest('hex').slice(0, KEY_LENGTH);
}

function startingWith(letter: string | undefined): (word: string) => boolean {
  return (word) => letter !== undefined && letter !== '' && word.startsWith(letter);
}
