import { readFileSync } from 'node:fs';
import { ImportError } from './importer.ts';

/** The text of a file that an import needs. Throws an ImportError where it can not be read. */
export function readSource(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ImportError(`${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** The same for a file of JSON. */
export function readJson(path: string): unknown {
  const text = readSource(path);
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(`${path} is not JSON, or not all of it. Fetch it again.`);
  }
}
