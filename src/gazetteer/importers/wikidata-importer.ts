import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { openAnswerFile, type AnswerFile } from '../wikidata/answer-file.ts';
import { askPatiently, type Patience } from '../wikidata/ask-patiently.ts';
import { openWikidata, type WikidataOptions } from '../wikidata/ask-wikidata.ts';
import { contactableUserAgent } from '../wikidata/contactable-user-agent.ts';
import { type AskAll, gatherFromWikidata } from '../wikidata/gather-from-wikidata.ts';
import { chooseLeagues, LEAGUES } from '../wikidata/leagues.ts';
import type { SparqlRow } from '../wikidata/sparql-rows.ts';
import { type Brought, ImportError, type Importer, type ImportOrder } from './importer.ts';

const Options = z.object({
  leagues: z.string().optional(),
  endpoint: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://query.wikidata.org/sparql' })
    .default('https://query.wikidata.org/sparql'),
  pause: z.coerce.number('must be a number of seconds').min(0, 'must be a number of seconds').max(600).default(3),
});

/** The world around an import; tests bring their own. */
export interface WikidataWorld {
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => Date;
  readonly deadline?: WikidataOptions['deadline'];
}

/** Clubs, squads and all their names from Wikidata, which gives them away (CC0). */
export const wikidataImporter: Importer = openWikidataImporter({
  sleep: async (ms) => sleep(ms),
  now: () => new Date(),
});

/** The importer in a given world. Answers are kept beside the operator's tables until all of them are there. */
export function openWikidataImporter(world: WikidataWorld): Importer {
  return {
    source: 'wikidata',
    takes: undefined,
    options: { leagues: 'LIST', endpoint: 'URL', pause: 'SECONDS' },
    help: [
      'The clubs of leagues with their squads, all names and how well known everybody is. Takes a few',
      'minutes; when it is stopped, the same command goes on where it was. FEED_CONTACT in .env must say',
      'how to reach you: an e-mail address or a web page.',
      `  --leagues LIST   of ${Object.keys(LEAGUES).join(', ')},`,
      '                   or of Wikidata’s numbers for leagues such as Q9448; all five by default',
      '  --endpoint URL   another SPARQL endpoint; https://query.wikidata.org/sparql by default',
      '  --pause SECONDS  between two requests; 3 by default',
    ],
    bring: (order) => bring(order, world),
  };
}

/** What an import is asked to do. */
interface Order {
  readonly endpoint: string;
  readonly userAgent: string;
  /** Seconds between two requests. */
  readonly pause: number;
  /** Wikidata's numbers. */
  readonly leagues: readonly string[];
}

async function bring(order: ImportOrder, world: WikidataWorld): Promise<Brought> {
  const { into, known, today, say } = order;
  const { endpoint, pause, leagues, userAgent } = readOrder(order);
  const wikidata = openWikidata({ endpoint, userAgent, ...world });
  const answers = openAnswerFile(join(into, 'wikidata.answers'), world.now().getTime());
  const patience = { ask: wikidata.ask, sleep: world.sleep, say };
  try {
    const brought = await gatherFromWikidata(leagues, openAskAll(answers, pause * 1000, patience), known, today);
    if (brought.clubs.length === 0) {
      answers.discard();
      throw new ImportError(`${endpoint} knows no club of ${leagues.join(', ')}. Check the numbers of the leagues.`);
    }
    return { ...brought, refused: { clubs: 0, players: 0 }, complaints: [], settled: answers.discard };
  } finally {
    await wikidata.close();
  }
}

/** One question after the other with a pause of milliseconds between them; what was answered before is not asked again. */
function openAskAll(answers: AnswerFile, pauseMs: number, patience: Patience): AskAll {
  let isFirst = true;
  return async (about, queries) => {
    const rows: SparqlRow[] = [];
    for (const [i, query] of queries.entries()) {
      patience.say(`${about}: ${i + 1} of ${queries.length}`);
      const kept = answers.get(query);
      if (kept === undefined && !isFirst) {
        await patience.sleep(pauseMs);
      }
      isFirst &&= kept !== undefined;
      rows.push(...(kept ?? (await askOne(query, answers, patience))));
    }
    return rows;
  };
}

async function askOne(query: string, answers: AnswerFile, patience: Patience): Promise<readonly SparqlRow[]> {
  const answer = await askPatiently(query, patience);
  switch (answer.kind) {
    case 'take':
      answers.put(query, answer.rows);
      return answer.rows;
    case 'give-up':
      throw new ImportError(
        `${answer.why} Nothing was changed. What was fetched is kept for a day: the same command goes on from there.`,
      );
  }
}

/** What was typed, as far as it can be done; throws an ImportError where it can not. */
function readOrder({ options, contact }: ImportOrder): Order {
  const parsed = Options.safeParse(options);
  if (!parsed.success) {
    throw new ImportError(parsed.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}.`).join('\n'));
  }
  const chosen = chooseLeagues(parsed.data.leagues);
  if (chosen.kind === 'refused') {
    const names = Object.keys(LEAGUES).join(', ');
    throw new ImportError(
      `I know no league "${chosen.league}": choose of ${names}, or give Wikidata’s number for it, such as Q9448.`,
    );
  }
  const agent = contactableUserAgent(contact);
  if (agent.kind === 'refused') {
    throw new ImportError(NO_CONTACT[agent.reason]);
  }
  return { ...parsed.data, leagues: chosen.leagues, userAgent: agent.userAgent };
}

const NO_CONTACT = {
  'no-contact':
    'Wikidata bans whom it can not reach: put your e-mail address or a web page of yours into FEED_CONTACT in .env, and try again.',
  'not-plain-letters': 'FEED_CONTACT in .env goes into a header: write it without accents and other scripts.',
} as const;
