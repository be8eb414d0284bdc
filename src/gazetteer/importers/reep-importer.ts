import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Club } from '../club.ts';
import { fold } from '../fold.ts';
import { matchClubs, matchPlayers } from '../match-rows.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { ImportError, type Importer } from './importer.ts';
import { readReep, type ReepText, type ReepWish } from './read-reep.ts';
import { readJson, readSource } from './read-source.ts';

const Options = z.object({
  'born-since': z.coerce
    .number('must be a year such as 1984')
    .int()
    .min(1900, 'must be a year such as 1984')
    .default(1984),
  clubs: z.string().min(1, 'must name clubs, separated by commas, or a file with one on each line').optional(),
});

/** The reep register of people and teams: names, birth years and positions of nearly everybody, but nobody's club. */
export const reepImporter: Importer = {
  source: 'reep',
  takes: 'DIR',
  options: { 'born-since': 'YEAR', clubs: 'LIST' },
  help: [
    'DIR holds people.csv of the reep register and, where there are, teams.csv, names.csv and',
    'custom_aliases.json. It says nobody’s club: what it brings are names, birth years, positions.',
    '  --born-since YEAR  only players born in that year or later; 1984 by default',
    '  --clubs LIST       only these clubs and the players known to be there: names separated by',
    '                     commas, or a file with one on each line. Clubs that Touchline does not',
    '                     know are brought only so.',
  ],
  bring({ from = '', known, options }) {
    const parsed = Options.safeParse(options);
    if (!parsed.success) {
      throw new ImportError(
        parsed.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}.`).join('\n'),
      );
    }
    const { clubs: list, 'born-since': bornSince } = parsed.data;
    const wanted = list === undefined ? undefined : readList(list);
    const { clubs, players, otherClubs, broken } = readReep(readFolder(from), { bornSince, ...wishOf(known, wanted) });
    return {
      clubs,
      players,
      refused: { clubs: broken.clubs.length, players: broken.players.length },
      complaints: [
        ...broken.clubs.map((line) => `teams.csv, line ${line}: cannot be read`),
        ...broken.players.map((line) => `people.csv, line ${line}: cannot be read`),
        ...(otherClubs === 0 ? [] : [`teams.csv: ${otherClubs} other clubs; --clubs brings those that it names`]),
      ],
    };
  },
};

function readFolder(dir: string): ReepText {
  const inDir = (name: string) => join(dir, name);
  const optional = (name: string) => (existsSync(inDir(name)) ? readSource(inDir(name)) : undefined);
  return {
    people: readSource(inDir('people.csv')),
    teams: optional('teams.csv'),
    names: optional('names.csv'),
    customAliases: existsSync(inDir('custom_aliases.json')) ? readJson(inDir('custom_aliases.json')) : [],
  };
}

/** The folded names of a list; what is no file is the list itself. */
function readList(list: string): ReadonlySet<string> {
  const names = existsSync(list) ? readSource(list).split(/\r?\n/) : list.split(',');
  return new Set(names.map(fold).filter((name) => name !== ''));
}

/** Without a list everybody is wanted, and of the clubs those that are known: there are thousands of Victorias. */
function wishOf(known: Gazetteer, wanted: ReadonlySet<string> | undefined): Omit<ReepWish, 'bornSince'> {
  const matchClub = matchClubs(known.clubs);
  if (wanted === undefined) {
    return { wantsPlayer: () => true, wantsClub: (club) => matchClub(club) !== undefined };
  }
  const isNamed = (club: Club) => [club.name, ...club.aliases].some((name) => wanted.has(fold(name)));
  const clubIds = new Set(known.clubs.filter(isNamed).map((club) => club.id));
  const matchPlayer = matchPlayers(known.players, (clubId) => clubId);
  return {
    wantsPlayer: (player) => clubIds.has(matchPlayer(player)?.clubId ?? ''),
    wantsClub: (club) => isNamed(club) || clubIds.has(matchClub(club)?.id ?? ''),
  };
}
