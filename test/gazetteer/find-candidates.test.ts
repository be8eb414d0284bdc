import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/gazetteer/find-candidates.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { type Sighting, sightingKey } from '../../src/gazetteer/sighting.ts';
import { openStore } from '../../src/store.ts';

const KNOWN = buildGazetteer(
  [{ id: 'alder', name: 'Tom Alder', fullName: 'Thomas Q. Alder', aliases: [], nicknames: ['Tree'], popularity: 9 }],
  [{ id: 'rovers', name: 'Fernbrook Rovers', aliases: ['Fernbrook'], nicknames: [] }],
);

let items = 0;
function seen(name: string, outlet = 'Courier', more: Partial<Sighting> = {}): Sighting {
  items += 1;
  return { name, outlet, itemId: `item ${items}`, at: `2026-08-${10 + (items % 20)}T12:00:00Z`, ...more };
}

const namesOf = (...sightings: readonly Sighting[]) =>
  findCandidates(sightings, KNOWN).map(({ name, seen: times }) => `${name} ×${times}`);

describe('findCandidates', () => {
  it('suggests a name that three items of two outlets have used', () => {
    const at = { at: '2026-08-11T09:00:00Z', club: 'Everton' };
    const sightings = [
      seen('Ivo Cedar', 'Courier', at),
      seen('Ivo Cedar', 'Herald', at),
      seen('Ivo Cedar', 'Courier', at),
    ];
    expect(findCandidates(sightings, KNOWN)).toEqual([
      {
        name: 'Ivo Cedar',
        seen: 3,
        outlets: ['Courier', 'Herald'],
        clubs: ['Everton'],
        lastAt: '2026-08-11T09:00:00Z',
      },
    ]);
  });

  it('suggests nobody for two items, for one outlet alone, or for one item told often', () => {
    expect(namesOf(seen('Ivo Cedar'), seen('Ivo Cedar', 'Herald'))).toEqual([]);
    expect(namesOf(seen('Ivo Cedar'), seen('Ivo Cedar'), seen('Ivo Cedar'), seen('Ivo Cedar', 'COURIER'))).toEqual([]);
    const one = { itemId: 'one' };
    expect(namesOf(seen('Ivo Cedar', 'A', one), seen('Ivo Cedar', 'B', one), seen('Ivo Cedar', 'C', one))).toEqual([]);
  });

  it('takes accents and case for one name and writes it as most do', () => {
    expect(namesOf(seen('Ivo Cedár'), seen('IVO CEDAR', 'Herald'), seen('Ivo Cedár', 'Post'))).toEqual([
      'Ivo Cedár ×3',
    ]);
  });

  it('counts a surname for the one long name that ends in it, and not where two do', () => {
    expect(namesOf(seen('Ivo Cedar'), seen('Cedar', 'Herald'), seen('Cedar', 'Post'))).toEqual(['Ivo Cedar ×3']);
    const two = [seen('Ivo Cedar'), seen('Ivo Cedar', 'Herald'), seen('Al Cedar')];
    expect(namesOf(...two, seen('Cedar', 'Post'))).toEqual([]);
  });

  it.each(['Tom Alder', 'thomas q alder', 'Tree', 'Alder', 'Fernbrook'])('leaves out %s, who is known', (name) => {
    expect(namesOf(seen(name), seen(name, 'Herald'), seen(name, 'Post'))).toEqual([]);
  });

  it('has those whom most have seen first', () => {
    const often = ['A', 'B', 'C', 'D'].map((outlet) => seen('Ned Elm', outlet));
    const less = ['A', 'B', 'C'].map((outlet) => seen('Abe Fir', outlet));
    expect(namesOf(...less, ...often)).toEqual(['Ned Elm ×4', 'Abe Fir ×3']);
  });
});

describe('npm run gazetteer:candidates', { timeout: 30_000 }, () => {
  const cli = (cwd: string) =>
    spawnSync(process.execPath, [resolve(import.meta.dirname, '../../src/cli/list-candidates.ts')], {
      cwd,
      encoding: 'utf8',
    });

  it('lists them with outlets and clubs, and says how to add them', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'touchline-candidates-'));
    expect(cli(dir)).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no database') as string });
    const store = openStore(join(dir, 'touchline.sqlite'));
    expect(cli(dir).stdout).toContain('Nobody unknown was named');
    const sightings = ['Courier', 'Herald', 'Post'].map((outlet) => seen('Ivo Cedarwood', outlet, { club: 'Everton' }));
    await store.sightings.putMany(new Map(sightings.map((sighting) => [sightingKey(sighting), sighting])));
    await store.close();
    const { stdout, status } = cli(dir);
    rmSync(dir, { recursive: true });
    expect(stdout).toMatch(
      /^name +items +outlets +clubs +last seen\nIvo Cedarwood +3 +Courier, Herald, Post +Everton +2026-08-\d\d\n/,
    );
    expect(stdout).toContain('data/gazetteer/players.edits.csv');
    expect(status).toBe(0);
  });
});
