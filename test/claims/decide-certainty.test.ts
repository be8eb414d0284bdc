import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';
import type { Item } from '../../src/items/item.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto')));

function certaintyOf(title: string, more: Partial<Item> = {}): string {
  const claim = reader.read(anItem(title, more)).claims.find(({ player }) => player?.name === 'Marek Dolan');
  return claim === undefined ? 'no claim' : `${claim.certainty} ${claim.stage}`;
}

describe('decideCertainty', () => {
  it.each([
    ['Napoli sign Marek Dolan from Everton', {}, 'official done'],
    ['Napoli confirm signing of Marek Dolan', {}, 'official done'],
    ['Marek Dolan signs new Everton contract', {}, 'official contract_extension'],
    ['Marek Dolan joins Napoli from Everton', { outlet: 'Everton FC' }, 'official done'],
    ['Official: Marek Dolan joins Napoli from Everton', { outlet: 'FabrizioRomano (X)' }, 'official done'],
    ['Official, confirmed. Marek Dolan joins Napoli from Everton', { outlet: 'FabrizioRomano (X)' }, 'official done'],
    [
      'Marek Dolan joins Napoli from Everton, official and confirmed',
      { outlet: 'FabrizioRomano (X)' },
      'official done',
    ],
  ] as const)('takes a finished thing told as a fact for official: “%s”', (title, more, told) => {
    expect(certaintyOf(title, more)).toBe(told);
  });

  it.each([
    ['Marek Dolan to Napoli, here we go!', { outlet: 'FabrizioRomano (X)' }, 'reported done'],
    ['Marek Dolan joins Napoli from Everton', { outlet: 'FabrizioRomano (X)' }, 'reported done'],
    ['Marek Dolan joins Napoli, exclusive story confirmed', { outlet: 'FabrizioRomano (X)' }, 'reported done'],
    ['Marek Dolan joins Napoli from Everton, according to Marca', {}, 'reported done'],
    ['Marek Dolan has signed for Napoli, to be confirmed tomorrow', {}, 'reported done'],
    ['Napoli make official bid for Marek Dolan', {}, 'reported bid'],
    ['Everton confirm Napoli talks over Marek Dolan', {}, 'reported talks'],
    ['Napoli confirm interest in Marek Dolan', {}, 'reported interest'],
    ['Everton announce deal agreed with Napoli for Marek Dolan', {}, 'reported bid_accepted'],
    ['Marek Dolan close to signing new Everton contract', {}, 'reported contract_extension'],
  ] as const)('says official of nothing unfinished, nor on a relayed word: “%s”', (title, more, told) => {
    expect(certaintyOf(title, more)).toBe(told);
  });

  it.each([
    ['Napoli reportedly make bid for Marek Dolan', {}, 'rumour bid'],
    ['Napoli are said to have made a bid for Marek Dolan', {}, 'rumour bid'],
    ['According to reports, Napoli have made a bid for Marek Dolan', {}, 'rumour bid'],
    ['Reports: Napoli make bid for Marek Dolan', {}, 'rumour bid'],
    ['Napoli make bid for Marek Dolan, reports claim', {}, 'rumour bid'],
    ['Napoli win race for Marek Dolan – report', {}, 'rumour done'],
    ['It is claimed that Napoli have made a bid for Marek Dolan', {}, 'rumour bid'],
    ['Marek Dolan linked with Napoli', {}, 'rumour interest'],
    ['Marek Dolan could leave Everton', {}, 'rumour available'],
    ['Napoli make bid for Marek Dolan', { outlet: 'Daily Star' }, 'rumour bid'],
    ['Napoli make bid for Marek Dolan', { outlet: 'SpursWeb' }, 'rumour bid'],
    ['Napoli make bid for Marek Dolan, claims the Daily Star', {}, 'rumour bid'],
    ['Napoli make bid for Marek Dolan - Friday gossip', {}, 'rumour bid'],
    ["Napoli 'reach agreement' with Everton over Marek Dolan", {}, 'rumour bid_accepted'],
  ] as const)('takes hearsay for a rumour: “%s”', (title, more, told) => {
    expect(certaintyOf(title, more)).toBe(told);
  });

  it.each([
    ['Everton reject Napoli bid for Marek Dolan before Chelsea could make an offer', 'reported bid_rejected'],
    ['Everton reject Napoli bid for Marek Dolan despite rumours of a swap', 'reported bid_rejected'],
    ['Napoli make bid for Marek Dolan while Chelsea are linked with Ivo Stanek', 'reported bid'],
    ['Napoli make bid for Marek Dolan, according to the Telegraph', 'reported bid'],
    ['Napoli make bid for Marek Dolan - but who could replace him at Everton?', 'reported bid'],
    ['Napoli make bid for Marek Dolan, sources tell ESPN', 'reported bid'],
    ['Multiple reports – from The Times and Daily Mail – say Napoli have made a bid for Marek Dolan', 'reported bid'],
    ['Marek Dolan could leave Everton, says manager Paul Grady', 'reported available'],
    ["'I want to go' – Napoli make bid for Marek Dolan", 'reported bid'],
  ])('hedges nothing that the hedge does not govern: “%s”', (title, told) => {
    expect(certaintyOf(title)).toBe(told);
  });

  it('hears a denial', () => {
    expect(certaintyOf('Everton deny talks over Marek Dolan')).toBe('denied denied');
  });

  const article = resolve(import.meta.dirname, '../../../shared/examples/alexander-arnold.txt');
  it.skipIf(!existsSync(article))('reports the rejected approach of the article that the project began with', () => {
    const body = readFileSync(article, 'utf8').split('\n\n');
    const item = anItem('Real Madrid step up chase for Trent Alexander-Arnold with January move', { body });
    const rejected = openReader(loadStarterGazetteer())
      .read(item)
      .claims.find(({ stage }) => stage === 'bid_rejected');
    expect(rejected).toMatchObject({ certainty: 'reported', player: { name: 'Trent Alexander-Arnold' } });
  });
});
