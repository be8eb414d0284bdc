import { ImportError, type Importer } from './importer.ts';
import { readJson } from './read-source.ts';
import { FplBootstrap, readFpl } from './read-fpl.ts';

/** The players of the Premier League, fresh from its fantasy game. */
export const fplImporter: Importer = {
  source: 'fpl',
  takes: 'FILE',
  options: {},
  help: [
    'FILE is what https://fantasy.premierleague.com/api/bootstrap-static/ answers, saved. Its terms are',
    'the game’s own: keep the result to yourself.',
  ],
  bring({ from = '', today }) {
    const bootstrap = FplBootstrap.safeParse(readJson(from));
    if (!bootstrap.success) {
      throw new ImportError(
        `${from} is no bootstrap-static file: it needs "teams" and "elements" as the game sends them.`,
      );
    }
    return readFpl(bootstrap.data, today);
  },
};
