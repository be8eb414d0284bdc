import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/claims/claim.ts';
import { openReader } from '../../src/claims/open-reader.ts';
import { DEFAULT_TIERS, tierKey } from '../../src/claims/tiers.ts';
import type { Item } from '../../src/items/item.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const gazetteer = aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto'));
const reader = openReader(gazetteer);

function attributionOf(title: string, more: Partial<Item> = {}): Attribution | undefined {
  return reader.read(anItem(title, more)).claims.find(({ player }) => player?.name === 'Marek Dolan')?.attribution;
}

const NAPOLI_BID = 'Napoli make bid for Marek Dolan';

describe('readAttribution', () => {
  it.each([
    ['Napoli make bid for Marek Dolan, according to Fabrizio Romano', 'fabrizio romano'],
    ['Napoli make bid for Marek Dolan – Romano', 'fabrizio romano'],
    ['Fabrizio Romano: Napoli make bid for Marek Dolan', 'fabrizio romano'],
    ['Napoli make bid for Marek Dolan [@FabrizioRomano]', 'fabrizio romano'],
    ['Napoli make bid for Marek Dolan (via @David_Ornstein)', 'david ornstein'],
    ['Napoli make bid for Marek Dolan, per ESPN', 'espn'],
    ['Napoli make bid for Marek Dolan, as per Marca', 'marca'],
    ['Napoli make bid for Marek Dolan via Sky Italia', 'sky italia'],
    ['Napoli make bid for Marek Dolan, reports the Guardian', 'the guardian'],
    ['The Athletic reports that Napoli make bid for Marek Dolan', 'the athletic'],
    ['Marca claim Napoli make bid for Marek Dolan', 'marca'],
    ['Napoli make bid for Marek Dolan, Gazzetta dello Sport understands', 'gazzetta dello sport'],
    ['Napoli make bid for Marek Dolan, as reported by Bild', 'bild'],
    ['Napoli make bid for Marek Dolan - Sky Sports', 'sky sports'],
    ['Napoli make bid for Marek Dolan (Reuters)', 'reuters'],
    ['Napoli make bid for Marek Dolan (PA Media)', 'pa media'],
    ["The Athletic's David Ornstein reports Napoli make bid for Marek Dolan", 'david ornstein'],
  ])('hears whom “%s” quotes', (title, origin) => {
    expect(attributionOf(title)).toMatchObject({ outlet: 'The Chronicle', origin });
  });

  it.each([
    ['The Spanish paper Marca says so: según Marca, Everton would listen.', 'marca'],
    ['Secondo la Gazzetta dello Sport the bid is formal.', 'gazzetta dello sport'],
    ['Laut Bild the bid is formal.', 'bild'],
    ["Selon L'Équipe the bid is formal.", 'lequipe'],
    ['Segundo A Bola the bid is formal.', 'a bola'],
    ["That's according to David Ornstein of The Athletic.", 'david ornstein'],
    ['TuttoMercatoWeb has learned that the offer is in writing.', 'tuttomercatoweb'],
  ])('hears whom the summary “%s” quotes', (summary, origin) => {
    expect(attributionOf(NAPOLI_BID, { summary })?.origin).toBe(origin);
  });

  it.each([
    ['no source at all', '', 'the chronicle'],
    ['an outlet named in passing', 'He gave an interview to friends at The Sun Inn.', 'the chronicle'],
    ['a manager', 'According to Everton manager Paul Grady he may leave.', 'the chronicle'],
    ['unnamed reports', 'According to reports he may leave.', 'the chronicle'],
    ['"as", which is no newspaper', 'As reported elsewhere, he may leave.', 'the chronicle'],
  ])('counts %s as its own report', (_, summary, origin) => {
    expect(attributionOf(NAPOLI_BID, { summary })?.origin).toBe(origin);
  });

  it("takes an outlet's own words for its own report, by whatever name it goes", () => {
    const summary = 'Sky Sports News understands that Everton want more.';
    expect(attributionOf(NAPOLI_BID, { outlet: 'Sky Sports', summary })).toEqual({
      outlet: 'Sky Sports',
      origin: 'sky sports',
      tier: 3,
    });
  });

  it('makes one origin of five outlets that quote one journalist', () => {
    const outlets = ['BBC Sport', 'Marca', 'Daily Mirror', 'The Chronicle', 'Yahoo Sports'];
    const origins = outlets.map(
      (outlet) => attributionOf(NAPOLI_BID, { outlet, summary: 'According to Fabrizio Romano it is formal.' })?.origin,
    );
    expect(new Set(origins)).toEqual(new Set(['fabrizio romano']));
  });

  it('counts the best rated of several outlets, unless the item says who was first', () => {
    const several = 'The Daily Mail, the Telegraph and Marca report that the offer is in writing.';
    expect(attributionOf(NAPOLI_BID, { summary: several })).toMatchObject({
      via: 'The Telegraph',
      origin: 'the telegraph',
      tier: 2,
    });
    const first = 'As first reported by Marca, the offer is in writing, and the Telegraph report the same.';
    expect(attributionOf(NAPOLI_BID, { summary: first })).toMatchObject({ via: 'Marca', origin: 'marca' });
  });

  it('knows a post by its author, and by nobody else unless the same sentence says so', () => {
    const post = { outlet: 'FabrizioRomano (X)', summary: 'Salary was first reported by Marca.' };
    expect(attributionOf(NAPOLI_BID, post)).toMatchObject({ journalist: 'Fabrizio Romano', origin: 'fabrizio romano' });
    const relayed = { outlet: 'FabrizioRomano (X)' };
    expect(attributionOf(`${NAPOLI_BID}, as 1st called by Marca`, relayed)).toMatchObject({
      journalist: 'Fabrizio Romano',
      via: 'Marca',
      origin: 'marca',
    });
  });

  it('counts a byline where nobody is quoted, and as a relay where somebody is', () => {
    const byline = { outlet: 'The Athletic', author: 'By David Ornstein and Ann Other' };
    expect(attributionOf(NAPOLI_BID, byline)).toMatchObject({ journalist: 'David Ornstein', origin: 'david ornstein' });
    const relay = { ...byline, summary: 'According to Marca the offer is in writing.' };
    expect(attributionOf(NAPOLI_BID, relay)).toEqual({
      outlet: 'The Athletic',
      via: 'Marca',
      origin: 'marca',
      tier: 4,
    });
  });

  it('takes a portal for the outlet that signs the headline', () => {
    expect(attributionOf(`${NAPOLI_BID} - Sky Sports`, { outlet: 'Google News' })).toEqual({
      outlet: 'Sky Sports',
      origin: 'sky sports',
      tier: 3,
    });
  });

  it("gives a club's own feed tier 0, by its name, its handle or its address", () => {
    const title = 'Napoli complete signing of Marek Dolan';
    expect(attributionOf(title, { outlet: 'Everton FC' })?.tier).toBe(0);
    expect(attributionOf(title, { outlet: 'RealMadrid (X)' })).toMatchObject({ outlet: 'RealMadrid', tier: 0 });
    const link = 'https://www.evertonfc.com/news/1';
    expect(attributionOf(title, { outlet: 'Club news', link })).toMatchObject({ outlet: 'Club news', tier: 0 });
  });

  it('gives no tier to whom no guide rates', () => {
    expect(attributionOf(NAPOLI_BID)).toEqual({ outlet: 'The Chronicle', origin: 'the chronicle' });
  });

  it("rates by the claim's own clubs, and as the reader is told", () => {
    const marca = { outlet: 'Marca' };
    expect(attributionOf(NAPOLI_BID, marca)?.tier).toBe(4);
    expect(attributionOf('Real Madrid make bid for Marek Dolan', marca)?.tier).toBe(1);
    const own = openReader(gazetteer, new Map([...DEFAULT_TIERS, [tierKey('Marca'), 2]]));
    expect(own.read(anItem(NAPOLI_BID, marca)).claims[0]?.attribution.tier).toBe(2);
  });

  it('hears in a long article only what stands near the claim', () => {
    const body = [
      'Everton have had a quiet summer so far.',
      'Napoli have made a bid for Marek Dolan, the Telegraph report.',
      'The weather in Liverpool was fine.',
      'Years ago Marca reported on his youth.',
    ];
    const [claim] = reader.read(anItem('Everton hold their nerve', { body })).claims;
    expect(claim?.attribution).toMatchObject({ via: 'The Telegraph', origin: 'the telegraph' });
  });
});
