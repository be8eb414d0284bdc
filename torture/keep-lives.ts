import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rig } from './rig.ts';

/** Keeps what the lives from a place on have printed, counted from the end where it is below 0, for whoever wants to know why something broke; returns the file. */
export function keepLives({ lives }: Rig, from: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'touchline-broken-')), 'lives.log');
  const chapters = lives.slice(from).map(({ output }, n) => `life ${n + 1}\n${output()}`);
  writeFileSync(path, chapters.join('\n'));
  return path;
}
