import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { Player } from '../src/gazetteer/player.ts';

/** The steps of an invented saga, in their order. Each is a development of its own. */
const STEPS = [
  (player: string, _club: string, suitor: string) => `${suitor} make approach for ${player}`,
  (player: string, club: string, suitor: string) => `${club} reject ${suitor} approach for ${player}`,
  (player: string, club: string, suitor: string) => `${suitor} in talks to sign ${player} from ${club}`,
] as const;

/** Clubs that buy. */
const SUITORS = ['Real Madrid', 'Bayern Munich', 'Chelsea', 'Juventus', 'Arsenal', 'Barcelona', 'Napoli', 'Liverpool'];

/** Below it the names are too like others' to be told apart without more words. */
const KNOWN_WELL = 40;

/** Invents the saga of the n-th player, the same for the same number: its headlines in their order. */
export function inventSaga({ players, clubs }: Gazetteer, number: number): readonly string[] {
  const movers = players.filter(isKnownWell);
  const player = movers[number % movers.length];
  const club = clubs.find(({ id }) => id === player?.clubId);
  const suitor = SUITORS.filter((name) => name !== club?.name)[number % (SUITORS.length - 1)];
  if (player === undefined || club === undefined || suitor === undefined) {
    throw new Error(`the gazetteer has no saga number ${number}`);
  }
  return STEPS.map((step) => step(player.name, club.name, suitor));
}

/** The player whom the n-th saga is about, for those who follow nobody else. */
export function playerOf(
  { players }: Gazetteer,
  number: number,
): { readonly id: string; readonly name: string } | undefined {
  const movers = players.filter(isKnownWell);
  return movers[number % movers.length];
}

function isKnownWell({ clubId, name, popularity }: Player): boolean {
  return clubId !== undefined && popularity >= KNOWN_WELL && /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name);
}
