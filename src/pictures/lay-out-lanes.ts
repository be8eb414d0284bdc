import type { AlertWords } from '../alerts/alert-words.ts';
import { writeCount } from '../alerts/write-count.ts';
import type { PicturedClub, PictureStep } from './picture-steps.ts';
import type { PictureWords } from './picture-words.ts';

/** Side by side on a phone there is room for so many. */
const MOST_LANES = 4;

/** One column of the picture: the player's own club, a suitor, or the suitors that have no column of their own. */
export interface Lane {
  readonly kind: 'own-club' | 'suitor' | 'others';
  /** What stands above it: "Suitor", "Real Madrid". The role is empty where the player's club is unknown. */
  readonly role: string;
  readonly name: string;
  /** The suitors told in it, by key; none in the own club's. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Gives every suitor a lane in order of appearance, after one for the steps that name no suitor, where there are such.
 * Where the suitors are too many, those with the fewest steps share the last lane.
 */
export function layOutLanes(
  steps: readonly PictureStep[],
  ownClub: string | undefined,
  words: AlertWords,
  pictureWords: PictureWords,
): readonly Lane[] {
  const own: readonly Lane[] = steps.some(({ suitors }) => suitors.length === 0)
    ? [layOutOwn(ownClub, words, pictureWords)]
    : [];
  const suitors = [...new Map(steps.flatMap((step) => step.suitors.map((club) => [club.key, club]))).values()];
  const room = MOST_LANES - own.length;
  const busiest = suitors.toSorted((a, b) => countSteps(steps, b) - countSteps(steps, a));
  const alone = new Set(suitors.length > room ? busiest.slice(0, room - 1) : suitors);
  const lanes = suitors
    .filter((club) => alone.has(club))
    .map(({ key, name }): Lane => ({ kind: 'suitor', role: words.fields.suitor, name, keys: new Set([key]) }));
  const rest = suitors.filter((club) => !alone.has(club));
  return [...own, ...lanes, ...layOutRest(rest, words)];
}

function layOutOwn(club: string | undefined, words: AlertWords, { player }: PictureWords): Lane {
  const head = club === undefined ? { role: '', name: player } : { role: words.fields.from, name: club };
  return { kind: 'own-club', ...head, keys: new Set() };
}

function layOutRest(rest: readonly PicturedClub[], words: AlertWords): readonly Lane[] {
  const name = writeCount(words.others, rest.length, words);
  const keys = new Set(rest.map(({ key }) => key));
  return rest.length === 0 ? [] : [{ kind: 'others', role: words.fields.suitors, name, keys }];
}

/** The numbers of the lanes a step is told in, at least one, in ascending order. */
export function lanesOf({ suitors }: PictureStep, lanes: readonly Lane[]): readonly number[] {
  const found = lanes.flatMap(({ kind, keys }, number) =>
    (suitors.length === 0 ? kind === 'own-club' : suitors.some(({ key }) => keys.has(key))) ? [number] : [],
  );
  return found.length === 0 ? [0] : found;
}

function countSteps(steps: readonly PictureStep[], { key }: PicturedClub): number {
  return steps.filter(({ suitors }) => suitors.some((club) => club.key === key)).length;
}
