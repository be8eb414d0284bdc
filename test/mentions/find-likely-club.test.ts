import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { mentionsOf, nameSentences } from '../../src/mentions/name-sentences.ts';
import { buildNameIndex } from '../../src/mentions/name-index.ts';
import { anItem, aPlayer, CLUBS } from '../claims/a-reader.ts';

const club = (name: string, league?: string) => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  aliases: [],
  nicknames: [],
  ...(league === undefined ? {} : { league }),
});
const gazetteer = buildGazetteer(
  [aPlayer('Marek Dolan', 'everton'), aPlayer('Hana Eintracht', 'porto')],
  [
    ...CLUBS,
    club('Dinamo Rudna', 'a league'),
    club('Dinamo Lesno'),
    club('Borussia Nordheim', 'a league'),
    club('Borussia Suderfeld', 'a league'),
    club('Ostermark', 'a league'),
    club('Steinburg United', 'a league'),
    club('Steinburg Rovers', 'a league'),
    club('Westerholt'),
  ],
);
const index = buildNameIndex(gazetteer);

function named(title: string): readonly string[] {
  return mentionsOf(nameSentences(anItem(title), index)).map(
    ({ kind, text, id, reason }) => `${kind} ${text} = ${id ?? 'unknown'}, ${reason}`,
  );
}

describe('a club that no table has under these words', () => {
  it.each([
    ['Everton agree fee with Al Wadina', 'club Al Wadina = unknown, called like a club'],
    ['Everton agree fee with Al-Wadina', 'club Al-Wadina = unknown, called like a club'],
    ['Everton agree fee with VfB Lindental', 'club VfB Lindental = unknown, called like a club'],
    ['Everton agree fee with FC Lindental', 'club FC Lindental = unknown, called like a club'],
    ['Everton agree fee with Lindental FC', 'club Lindental FC = unknown, called like a club'],
    ['Everton agree fee with Hollowbrook Town', 'club Hollowbrook Town = unknown, called like a club'],
    ['Everton agree fee with Atlético Montverd', 'club Atlético Montverd = unknown, called like a club'],
    ['Everton agree fee with LBCFC', 'club LBCFC = unknown, called like a club'],
    // The beginning of a name: one club's, any of two, none that is known.
    ['Everton agree fee with Dinamo', 'club Dinamo = dinamo-rudna, called like a club'],
    ['Everton agree fee with Hertha', 'club Hertha = unknown, called like a club'],
    // One slip.
    ['Everton agree fee with Ostermarck', 'club Ostermarck = ostermark, club name with one slip'],
  ])('is read in “%s”', (title, mention) => {
    expect(named(title)).toContain(mention);
  });

  it('is the one that the item names in full', () => {
    expect(named('Steinburg Rovers set price. Everton are in talks with Steinburg')).toContain(
      'club Steinburg = steinburg-rovers, called like a club',
    );
    expect(named('Borussia want more. Dolan met Borussia Suderfeld')[0]).toContain('borussia-suderfeld');
  });

  it('is a club by the half of its name too', () => {
    expect(named('Everton agree fee with Hertha Lindovsk. Hertha are content').at(-1)).toBe(
      'club Hertha = unknown, called like a club',
    );
  });

  it('is none of two that are equally known', () => {
    expect(named('Everton agree fee with Borussia')).toContain('club Borussia = unknown, called like a club');
  });
});

describe('a name of a person', () => {
  it.each([
    ['Everton agree terms with Stanko', 'no club is called so'],
    ['Everton agree terms with Everdon', 'a short word is one letter from a club by chance'],
    ['Everton agree terms with Westerhold', 'the club plays in no league that is known'],
    ['Everton sign Steinburg', 'the place alone names no club'],
    ['Everton sign right-back RB Lindental', 'RB is his position'],
    ['EVERTON TO SIGN AS LINDENTAL LEAVES NAPOLI', 'in capitals, AS is a word'],
  ])('stays one in “%s”: %s', (title) => {
    expect(named(title).filter((mention) => mention.includes('like a club') || mention.includes('slip'))).toEqual([]);
  });

  it('stays one by half of it, where the item has it in full', () => {
    expect(
      named('Timo Hertha joins Everton. Hertha is 20').filter((mention) => mention.startsWith('club Hertha')),
    ).toEqual([]);
    expect(named('Hana Eintracht joins Everton. Eintracht is 20').at(-1)).toContain(
      'player Eintracht = hana-eintracht',
    );
  });
});

describe('a claim of an unknown club', () => {
  const { read } = openReader(gazetteer);
  const clubsOf = (title: string, summary = '') =>
    read(anItem(title, { summary })).claims.map(({ player, from, to }) => [
      player?.name,
      from?.name,
      ...to.map(({ name }) => name),
    ]);

  it('gives it its part by the words around, and makes no player of it', () => {
    expect(clubsOf('Al Wadina submit £20m bid for Marek Dolan')).toEqual([['Marek Dolan', 'Everton', 'Al Wadina']]);
    expect(clubsOf('Napoli agree deal to sign Leo Marsk from Hertha')).toEqual([['Leo Marsk', 'Hertha', 'Napoli']]);
  });

  it('makes no suitor of it by a guess', () => {
    expect(clubsOf('Marek Dolan set for medical', 'He last played against Al Wadina.')).toEqual([
      ['Marek Dolan', 'Everton'],
    ]);
  });
});
