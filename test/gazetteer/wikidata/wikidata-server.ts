import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Row = Readonly<Record<string, string>>;

/** What a small Wikidata of invented people knows. Items are given by their numbers. */
export interface Facts {
  /** `club`, `league`, `country`. */
  readonly clubs: readonly Row[];
  /** `p`, `club`, `start`, `loan`, `dob`, `sitelinks`. */
  readonly squads: readonly Row[];
  /** `item`, `kind`, `value`, `lang`. */
  readonly names: readonly Row[];
}

export interface Question {
  readonly about: 'clubs' | 'squads' | 'names';
  /** The items it names behind VALUES. */
  readonly items: readonly string[];
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly method: string;
}

/** An answer in place of the true one. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'cut in the middle'
  | 'silence'
  | 'a page for people';

export interface WikidataServer {
  readonly endpoint: string;
  readonly questions: readonly Question[];
  /** The next questions meet these, one each. */
  trouble(...next: readonly (Trouble | undefined)[]): void;
  close(): Promise<void>;
}

const ITEMS = new Set(['club', 'league', 'country', 'p', 'item']);

/** A SPARQL server on loopback: it looks only at what a question asks for and of which items. */
export async function startWikidata(facts: Facts): Promise<WikidataServer> {
  const questions: Question[] = [];
  const troubles: (Trouble | undefined)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const query = new URLSearchParams(Buffer.concat(chunks).toString()).get('query') ?? '';
      const question = readQuestion(query, request.method ?? '', request.headers);
      questions.push(question);
      const body = JSON.stringify(toSparqlJson(answerOf(question, facts)));
      const trouble = troubles.shift();
      if (trouble === 'silence') {
        return;
      }
      if (typeof trouble === 'object') {
        response.writeHead(trouble.status, trouble.headers).end('java.util.concurrent.TimeoutException');
        return;
      }
      response.writeHead(200, { 'content-type': 'application/sparql-results+json;charset=utf-8' });
      response.end(
        trouble === 'cut in the middle'
          ? body.slice(0, body.length / 2)
          : trouble === 'a page for people'
            ? '<!DOCTYPE html><title>Query service</title>'
            : body,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/sparql`,
    questions,
    trouble: (...next) => void troubles.push(...next),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readQuestion(query: string, method: string, headers: Question['headers']): Question {
  const [, variable = '', values = ''] = /VALUES \?(\w+) \{([^}]*)\}/.exec(query) ?? [];
  const abouts: Readonly<Record<string, Question['about']>> = { league: 'clubs', club: 'squads', item: 'names' };
  const items = [...values.matchAll(/wd:(Q\d+)/g)].map(([, id]) => id ?? '');
  return { about: abouts[variable] ?? 'names', items, headers, method };
}

function answerOf({ about, items }: Question, facts: Facts): readonly Row[] {
  const key = { clubs: 'league', squads: 'club', names: 'item' }[about];
  return facts[about].filter((row) => items.includes(row[key] ?? ''));
}

function toSparqlJson(rows: readonly Row[]): unknown {
  const bindings = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([variable, value]) => [
        variable,
        ITEMS.has(variable)
          ? { type: 'uri', value: `http://www.wikidata.org/entity/${value}` }
          : { type: 'literal', value },
      ]),
    ),
  );
  return { head: { vars: [...new Set(rows.flatMap((row) => Object.keys(row)))] }, results: { bindings } };
}
