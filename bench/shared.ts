import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Real items and tables, and what was made to break us, lie beside a developer's checkout. */
const SHARED = resolve(import.meta.dirname, '../../shared');

/** Where a file of the shared folder lies. */
export function sharedFile(name: string): string {
  return join(SHARED, name);
}

/** Whether the shared folder has all of these: what is measured with them is left out where it has not. */
export function isShared(...names: readonly string[]): boolean {
  return names.every((name) => existsSync(sharedFile(name)));
}

/** The objects of a file of JSON lines. */
export function sharedLines(name: string): readonly unknown[] {
  const lines = readFileSync(sharedFile(name), 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}

/** Every file in these folders and below, by its name in the shared folder. */
export function sharedFilesIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(sharedFile(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted(),
  );
}
