import type { Position } from '../player.ts';

/** The first that fits decides: a "defensive midfielder" is a midfielder, an "attacking midfielder" too. */
const POSITIONS: readonly (readonly [RegExp, Position])[] = [
  [/goal ?keeper|^gk[pr]?$/, 'GK'],
  [/midfield|^mf$|^mid$/, 'MF'],
  [/back|defend|sweeper|libero|stopper|^df$|^def$/, 'DF'],
  [/forward|strik|wing|attack|^fw$|^fwd$/, 'FW'],
];

/** Reads a position in words, such as "centre-back" or "Goalkeeper"; of several the first that says anything counts. */
export function readPosition(texts: readonly string[]): Position | undefined {
  for (const text of texts) {
    const words = text.toLowerCase().trim();
    const found = POSITIONS.find(([pattern]) => pattern.test(words));
    if (found !== undefined) {
      return found[1];
    }
  }
  return undefined;
}
