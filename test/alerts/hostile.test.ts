import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDevelopment, aSource } from '../follows/build.ts';
import { anAlert } from './build.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/reliability');

interface Row {
  readonly id: string;
  readonly title: string;
  readonly must: readonly string[];
}

type Check = (payload: unknown, row: Row) => readonly string[];

describe.skipIf(!existsSync(SHARED))('titles and names made to do harm (skipped without ../shared)', async () => {
  const rows: readonly Row[] = existsSync(SHARED)
    ? readFileSync(`${SHARED}/hostile_titles.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const { check }: { check: Check } = existsSync(SHARED)
    ? await import(`${SHARED}/check_payload.mjs`)
    : { check: () => [] };

  const payloadOf = (words: string) => {
    const name = { name: words || ' ' };
    const sources = [aSource({ title: words, outlet: name.name, journalist: name.name, via: name.name })];
    const { body, id } = anAlert(aDevelopment({ player: name, from: name, to: [name], sources }));
    return { ...body, nonce: id, enforce_nonce: true };
  };

  it('has them all', () => {
    expect(rows).toHaveLength(172);
  });

  it.each(rows)('$id breaks no message, wherever a feed puts it', (row) => {
    expect(check(payloadOf(row.title), row)).toEqual([]);
  });

  it('would notice one that did', () => {
    const [first] = rows;
    expect(first && check({ ...payloadOf(''), content: first.title }, first)).toEqual(['noping']);
  });
});
