import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stampOf } from './date-stamp.ts';

/** Where the file is kept as it was, before it is brought forward from `version`. */
export function nameKeptCopy(path: string, version: number, now: Date): string {
  return `${path}.v${version}-${stampOf(now)}`;
}

/** The newest of the copies that were kept beside a file, of a version that this program can read. */
export function findKeptCopy(path: string, newest: number): string | undefined {
  const beginning = `${basename(path)}.v`;
  const isReadable = (name: string) => Number(/^\d+(?=-[\dT-]+$)/.exec(name.slice(beginning.length))?.[0]) <= newest;
  const stampIn = (name: string) => name.slice(name.indexOf('-', beginning.length));
  const [found] = readdirSync(dirname(path))
    .filter((name) => name.startsWith(beginning) && isReadable(name))
    .toSorted((a, b) => stampIn(b).localeCompare(stampIn(a)));
  return found === undefined ? undefined : join(dirname(path), found);
}
