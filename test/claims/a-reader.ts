import { buildGazetteer, type Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Club } from '../../src/gazetteer/club.ts';
import type { Player } from '../../src/gazetteer/player.ts';
import type { Item } from '../../src/items/item.ts';

function aClub(id: string, name: string, aliases: readonly string[], nicknames: readonly string[] = []): Club {
  return { id, name, aliases: [...aliases], nicknames: [...nicknames], league: 'a league', country: 'a country' };
}

/** Enough clubs to speak about transfers; players of the examples are invented, and so are read as unknown names. */
export const CLUBS: readonly Club[] = [
  aClub('everton', 'Everton', ['Everton FC', 'EFC'], ['The Toffees', 'Toffees']),
  aClub('napoli', 'Napoli', ['SSC Napoli'], ['Partenopei']),
  aClub('leeds', 'Leeds United', ['Leeds', 'LUFC'], ['The Whites']),
  aClub('liverpool', 'Liverpool', ['Liverpool FC', 'LFC'], ['The Reds', 'Reds']),
  aClub('real-madrid', 'Real Madrid', ['Madrid'], ['Los Blancos']),
  aClub('chelsea', 'Chelsea', ['Chelsea FC', 'CFC'], ['The Blues', 'Blues']),
  aClub('porto', 'Porto', ['FC Porto']),
  aClub('juventus', 'Juventus', ['Juve'], ['Bianconeri']),
  aClub('roma', 'Roma', ['AS Roma'], ['Giallorossi']),
  aClub('man-city', 'Manchester City', ['Man City', 'City', 'MCFC'], ['Citizens']),
  aClub('man-utd', 'Manchester United', ['Man Utd', 'Man United', 'United', 'MUFC'], ['Red Devils']),
  aClub('newcastle', 'Newcastle United', ['Newcastle', 'NUFC'], ['Magpies']),
  aClub('nottingham-forest', 'Nottingham Forest', ['Forest', 'NFFC'], ['The Reds', 'Reds']),
  aClub('bayern', 'Bayern Munich', ['Bayern', 'FCB'], ['Die Roten']),
  aClub('barcelona', 'Barcelona', ['Barca', 'FC Barcelona', 'FCB'], ['Blaugrana']),
  aClub('villa', 'Aston Villa', ['Villa', 'AVFC'], ['The Villans']),
  aClub('nice', 'Nice', ['OGC Nice']),
  aClub('reading', 'Reading', ['Reading FC']),
  aClub('lens', 'Lens', ['RC Lens']),
  aClub('inter', 'Inter Milan', ['Inter', 'Internazionale'], ['Nerazzurri']),
  aClub('milan', 'AC Milan', ['Milan'], ['Rossoneri']),
  aClub('psg', 'Paris Saint-Germain', ['PSG', 'Paris'], ['Les Parisiens']),
  aClub('santos', 'Santos', ['Santos FC']),
  aClub('valencia', 'Valencia', ['Valencia CF'], ['Los Che']),
  aClub('spurs', 'Tottenham Hotspur', ['Tottenham', 'Spurs', 'THFC'], ['Lilywhites']),
  aClub('arsenal', 'Arsenal', ['Arsenal FC', 'AFC'], ['The Gunners', 'Gunners']),
  { ...aClub('al-hilal', 'Al-Hilal', ['Al Hilal']), country: 'saudi arabia' },
  aClub('wolves', 'Wolverhampton Wanderers', ['Wolves', 'WWFC']),
  aClub('brighton', 'Brighton', ['Brighton & Hove Albion', 'BHAFC'], ['Seagulls']),
  aClub('west-ham', 'West Ham United', ['West Ham', 'WHUFC'], ['Hammers']),
  aClub('burnley', 'Burnley', ['Burnley FC'], ['Clarets']),
  aClub('fulham', 'Fulham', ['Fulham FC', 'FFC']),
];

let count = 0;

/** A player row; the id is made from the name unless given. */
export function aPlayer(name: string, clubId: string | undefined, more: Partial<Player> = {}): Player {
  count += 1;
  return {
    id: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${count}`,
    name,
    aliases: [],
    nicknames: [],
    popularity: 40,
    ...(clubId === undefined ? {} : { clubId }),
    ...more,
  };
}

/** A gazetteer of those clubs with the given players. */
export function aGazetteer(...players: readonly Player[]): Gazetteer {
  return buildGazetteer(players, CLUBS);
}

/** An item of an outlet that no table knows, with nothing but a title unless more is given. */
export function anItem(title: string, more: Partial<Item> = {}): Item {
  return {
    id: title,
    feedId: 'feed',
    outlet: 'The Chronicle',
    title,
    summary: '',
    body: [],
    seenAt: '2026-01-10T12:00:00.000Z',
    wordsHash: 'hash',
    ...more,
  };
}
