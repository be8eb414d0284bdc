import { ConfigError } from '../config.ts';
import { DatabaseError } from '../database/sickness.ts';
import { TokenError } from '../discord/token-error.ts';
import { GazetteerError } from '../gazetteer/gazetteer-files.ts';
import { ImportError } from '../gazetteer/importers/importer.ts';
import { StoreError } from '../store.ts';

/** Something that whoever typed the command can mend; the message says how. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

const OURS = [ToolError, ConfigError, TokenError, DatabaseError, StoreError, GazetteerError, ImportError];

/** Runs a command with what was typed behind it. What people can mend is said in a sentence, all else with its stack. */
export async function runTool(main: (typed: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error && isMendable(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/** Node's own parseArgs throws a TypeError with a code of this kind at an option that it does not know. */
function isMendable(error: Error): boolean {
  const isMistyped = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
  return isMistyped || OURS.some((kind) => error instanceof kind);
}
