import type { Club } from '../club.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Player } from '../player.ts';

/** What an importer is told to do. */
export interface ImportOrder {
  /** The folder or file behind the source's name on the command line. */
  readonly from: string | undefined;
  /** The operator's folder. */
  readonly into: string;
  /** Whom the rows will meet: the starter set and the operator's tables. */
  readonly known: Gazetteer;
  /** The importer's own options, as they were typed. */
  readonly options: Readonly<Record<string, string>>;
  /** Who runs this program, for sources that want to know. */
  readonly contact: string;
  /** "2026-08-30". */
  readonly today: string;
  /** Shows how far a long import has come. */
  readonly say: (progress: string) => void;
}

/** A source's rows in our shape; club ids may be its own. */
export interface Brought {
  readonly clubs: readonly Club[];
  readonly players: readonly Player[];
  readonly refused: { readonly clubs: number; readonly players: number };
  /** One line for every row that was left out and for all that was passed over, for people. */
  readonly complaints: readonly string[];
  /** The day on which the rows were true, where the source says so itself. */
  readonly asOf?: string;
  /** Clears up; called once the rows are in the operator's tables, or were only looked at. */
  readonly settled?: () => void;
}

/** One source of clubs and players: a pure reading of what it has, and a thin shell that gets it. */
export interface Importer {
  /** Its name on the command line. */
  readonly source: string;
  /** What it needs behind its name; undefined where it needs nothing. */
  readonly takes: 'DIR' | 'FILE' | undefined;
  /** Its own options, each with what stands for its value in the help. */
  readonly options: Readonly<Record<string, string>>;
  /** What people must know about it, in lines of at most 90 characters. */
  readonly help: readonly string[];
  /** Throws an ImportError where there is nothing to bring. */
  bring(order: ImportOrder): Brought | Promise<Brought>;
}

/** An import cannot be done; the message says what to do about it. Nothing was written. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
