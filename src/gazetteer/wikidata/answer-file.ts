import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { parseJson } from './parse-json.ts';
import { SparqlRow } from './sparql-rows.ts';

/** Answers that were paid for, so that an import that was killed goes on where it stopped. */
export interface AnswerFile {
  get(query: string): readonly SparqlRow[] | undefined;
  /** Durable when it returns. */
  put(query: string, rows: readonly SparqlRow[]): void;
  /** Throws the file away: everything was used. */
  discard(): void;
}

const Line = z.object({ query: z.string(), at: z.number(), rows: z.array(SparqlRow) });

/** A day later clubs have bought and sold: the answers would no longer fit together. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Opens a file of answers, one a line; a line that a crash left half written is ignored. `now` is in milliseconds. */
export function openAnswerFile(path: string, now: number): AnswerFile {
  const answers = new Map<string, readonly SparqlRow[]>();
  for (const text of readLines(path)) {
    const line = Line.safeParse(parseJson(text));
    if (line.success && line.data.at > now - KEPT_MS) {
      answers.set(line.data.query, line.data.rows);
    }
  }
  return {
    get: (query) => answers.get(hash(query)),
    put(query, rows) {
      mkdirSync(dirname(path), { recursive: true });
      const line = JSON.stringify({ query: hash(query), at: now, rows });
      // A line break before and after: what a crash left half written then spoils no line but its own.
      appendFileSync(path, `\n${line}\n`, { flush: true });
      answers.set(hash(query), rows);
    },
    discard: () => rmSync(path, { force: true }),
  };
}

function hash(query: string): string {
  return createHash('sha256').update(query).digest('hex');
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return [];
    }
    throw error;
  }
}
