import { describe, expect, it } from 'vitest';
import { SOURCE_TIERS } from '../../src/claims/data/source-tiers.ts';
import { DEFAULT_TIERS, parseTiers, tierKey, tierOf, withFeedTier } from '../../src/claims/tiers.ts';
import { findSource, findSourceAt } from '../../src/claims/source-book.ts';
import { CATALOGUE } from '../../src/feeds/feed-catalogue.ts';
import { fold } from '../../src/gazetteer/fold.ts';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';

describe('the table of source tiers', () => {
  it('names each source once', () => {
    const names = SOURCE_TIERS.map(({ name }) => fold(name));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('knows the clubs whose guides it quotes', () => {
    const clubs = new Set(loadStarterGazetteer().clubs.map(({ name }) => fold(name)));
    const strangers = SOURCE_TIERS.flatMap((row) => row.clubs.map(([club]) => club)).filter(
      (club) => !clubs.has(fold(club)),
    );
    expect(strangers).toEqual([]);
  });

  it("gives every feed of the catalogue its outlet's tier", () => {
    const odd = CATALOGUE.filter(({ outlet, tier }) => DEFAULT_TIERS.get(tierKey(outlet)) !== tier);
    const table = 'src/claims/data/source-tiers.ts';
    expect(odd.map(({ outlet, tier }) => `${table}: add "${outlet}" with ${tier ?? 'no tier'}`)).toEqual([]);
  });

  it.each([
    ['skysports.com', 'Sky Sports'],
    ['FabrizioRomano (X)', 'Fabrizio Romano'],
    ['@David_Ornstein', 'David Ornstein'],
    ['BBC Sport Spurs', 'BBC Sport'],
    ['La Gazzetta dello Sport', 'Gazzetta dello Sport'],
  ])('knows %s for %s', (written, name) => {
    expect(findSource(written)?.name).toBe(name);
  });

  it('knows a source by its address, whatever stands before its domain', () => {
    expect(findSourceAt('https://www.bbc.co.uk/sport/football/1')?.name).toBe('BBC Sport');
    expect(findSourceAt('https://m.liverpoolfc.com:8080/x')).toEqual({ name: 'Liverpool', kind: 'official' });
    expect(findSourceAt('https://notbbc.co.uk.example/')).toBeUndefined();
  });
});

describe('tierOf', () => {
  it("prefers what a club's own guide says, and the kinder of two clubs'", () => {
    expect(tierOf('Mundo Deportivo', ['Napoli'], DEFAULT_TIERS)).toBe(4);
    expect(tierOf('Mundo Deportivo', ['Barcelona', 'Napoli'], DEFAULT_TIERS)).toBe(3);
    expect(tierOf("L'Équipe", ['Barcelona', 'Chelsea'], DEFAULT_TIERS)).toBe(2);
  });

  it('says nothing of whom no guide rates', () => {
    expect(tierOf('The Chronicle', ['Barcelona'], DEFAULT_TIERS)).toBeUndefined();
  });
});

describe('parseTiers', () => {
  it("reads an operator's own tiers, for all clubs or for one", () => {
    const { tiers, problems } = parseTiers('name,tier,club\nsky sports news,1,\nThe Chronicle,2,\nMarca,3,Napoli\n');
    expect(problems).toEqual([]);
    expect(Object.fromEntries(tiers)).toEqual({ 'sky sports': 1, 'the chronicle': 2, 'marca @ napoli': 3 });
    expect(tierOf('Marca', ['Napoli'], new Map([...DEFAULT_TIERS, ...tiers]))).toBe(3);
  });

  it('leaves bad rows out, says which, and keeps the others', () => {
    const { tiers, problems } = parseTiers('name,tier\nMarca,5\n,2\nThe Chronicle,\nBild,1\nAS,1,x\n');
    expect(Object.fromEntries(tiers)).toEqual({ bild: 1 });
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).toContain('line 2 needs a name and a tier from 0 (official) to 4 (tabloid)');
  });

  it('asks for the columns that it needs', () => {
    expect(parseTiers('outlet;tier\nMarca;1')).toEqual({
      tiers: new Map(),
      problems: ['the first line must name the columns name, tier and, if wanted, club; name and tier is missing'],
    });
  });
});

describe('withFeedTier', () => {
  const own = { outlet: 'Marca', origin: 'marca', tier: 4 } as const;

  it("goes by the operator for the feed's own reports", () => {
    expect(withFeedTier(own, { outlet: 'Marca', tier: 2 }).tier).toBe(2);
    expect(
      withFeedTier({ outlet: 'The Chronicle', origin: 'the chronicle' }, { outlet: 'The Chronicle', tier: 3 }).tier,
    ).toBe(3);
  });

  it('leaves a relayed report its own tier', () => {
    const relayed = { outlet: 'Marca', journalist: 'Fabrizio Romano', origin: 'fabrizio romano', tier: 1 } as const;
    expect(withFeedTier(relayed, { outlet: 'Marca', tier: 2 })).toBe(relayed);
  });

  it("takes the shipped table's own tier for no opinion: a club's guide still counts", () => {
    const forRealMadrid = { ...own, tier: 1 } as const;
    expect(withFeedTier(forRealMadrid, { outlet: 'Marca', tier: 4 })).toBe(forRealMadrid);
    expect(withFeedTier(own, { outlet: 'Marca' })).toBe(own);
  });
});
