import { readFileSync } from 'node:fs';
import { DEFAULT_TIERS, parseTiers, type Tiers } from '../claims/tiers.ts';
import { ConfigError } from '../config.ts';

/** The shipped tiers with the operator's own laid over them. Throws a ConfigError that names every row it can not take. */
export function readTiers(file: string | undefined): Tiers {
  if (file === undefined) {
    return DEFAULT_TIERS;
  }
  const { tiers, problems } = parseTiers(readText(file));
  if (problems.length > 0) {
    throw new ConfigError(
      `SOURCE_TIERS_FILE ${file} can not be used:\n${problems.map((one) => `  ${one}`).join('\n')}`,
    );
  }
  return new Map([...DEFAULT_TIERS, ...tiers]);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`SOURCE_TIERS_FILE ${file} can not be read: ${why}`, { cause: error });
  }
}
