import { ConfigError } from '../config.ts';
import { DatabaseError } from '../database/sickness.ts';
import { StoreError } from '../store.ts';

/** Something that whoever typed the command can mend; the message says how. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

const OURS = [ToolError, ConfigError, DatabaseError, StoreError];

/** Runs a command with what was typed behind it. What people can mend is said in a sentence, all else with its stack. */
export async function runTool(main: (typed: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error && OURS.some((kind) => error instanceof kind) ? error.message : error);
    process.exitCode = 1;
  }
}
