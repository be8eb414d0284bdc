import { explainRefusal, readGazetteerText } from '../gazetteer-files.ts';
import { readGazetteerRows } from '../gazetteer-rows.ts';
import { ImportError, type Importer } from './importer.ts';

/** The operator's own tables, in the columns of the gazetteer. Bad rows are left out and complained of. */
export const csvImporter: Importer = {
  source: 'csv',
  takes: 'DIR',
  options: {},
  help: [
    'DIR holds clubs.csv and players.csv, or one of them. Columns go by their names in the first line:',
    '  clubs    id, name, aliases, nicknames, league, country',
    '  players  id, name, full_name, aliases, nicknames, club_id, club_asof, birth_year, nationality,',
    '           position (GK, DF, MF, FW), popularity (0 to 100), on_loan_from',
    'Only id and name are needed. Several aliases or nicknames are separated by "|".',
  ],
  bring({ from = '.', known }) {
    const text = readGazetteerText(from);
    if (text.clubs === undefined && text.players === undefined) {
      throw new ImportError(`${from} holds neither clubs.csv nor players.csv.`);
    }
    const { clubs, players, refused } = readGazetteerRows(text, (id) => known.club(id) !== undefined);
    const refusedIn = (table: 'clubs' | 'players') => refused.filter((refusal) => refusal.table === table).length;
    return {
      clubs,
      players,
      refused: { clubs: refusedIn('clubs'), players: refusedIn('players') },
      complaints: refused.map((refusal) => explainRefusal(refusal)),
    };
  },
};
