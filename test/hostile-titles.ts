import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SHARED = resolve(import.meta.dirname, '../../shared/reliability');

/** A title made to do harm, and what must hold of a message with it, in the words of the check that lies beside it. */
export interface HostileTitle {
  readonly id: string;
  readonly title: string;
  readonly must: readonly string[];
}

/** Says what a message as it goes to Discord breaks of what must hold. */
export type Check = (payload: unknown, row: HostileTitle) => readonly string[];

/** Titles made to do harm lie beside a developer's checkout, with their check. */
export const HAS_HOSTILE_TITLES = existsSync(SHARED);

/** All of them, and the check; none where they do not lie beside the checkout. */
export async function openHostileTitles(): Promise<{ readonly rows: readonly HostileTitle[]; readonly check: Check }> {
  if (!HAS_HOSTILE_TITLES) {
    return { rows: [], check: () => [] };
  }
  const lines = readFileSync(`${SHARED}/hostile_titles.jsonl`, 'utf8').trim().split('\n');
  const { check }: { check: Check } = await import(`${SHARED}/check_payload.mjs`);
  return { rows: lines.map((line) => JSON.parse(line)), check };
}
