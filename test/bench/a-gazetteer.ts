import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Player } from '../../src/gazetteer/player.ts';

function aPlayer(name: string, popularity: number): Player {
  return { id: name, name, aliases: [], nicknames: [], clubId: 'Ajax', popularity };
}

/** Two clubs of a league, and three players. */
export const SMALL = buildGazetteer(
  [aPlayer('Jude Winter', 90), aPlayer('Marco Silva', 20), aPlayer('Luis Silva', 10)],
  ['Ajax', 'Leeds United'].map((name) => ({ id: name, name, aliases: [], nicknames: [], league: 'First' })),
);
