import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto')));

/** What is said to happen to players, most telling first. */
function movesIn(title: string, summary = ''): readonly string[] {
  return reader
    .read(anItem(title, { summary }))
    .claims.flatMap(({ player, stage }) => (player === undefined ? [] : [`${player.name} ${stage}`]));
}

/** Words of a transfer, spoken of something else. */
const LOOK_ALIKES: readonly string[] = [
  'Marek Dolan makes surprise return to the Everton team',
  'Marek Dolan earns return to Everton side after suspension',
  'Marek Dolan targeted by burglars while Everton were away',
  "Leeds end Napoli's treble hopes as Marek Dolan strikes late",
  'Porto coach feels the heat as fans turn and Ivo Stanek aims dig',
  'Leeds and Napoli join forces in bid to get Marek Dolan chants banned',
  'Marek Dolan heads to World Cup in doubt despite proving his worth to Napoli',
  'Marek Dolan joined Ivo Stanek to become only the second teenager to score in three finals',
  'Marek Dolan joined Olavo to become only the second teenager to score in a final',
  'Lens beat Porto to claim Coupe des Nations',
  'Lilley Brothers will become the club’s Official Sleeve Partner',
  'Porto tried to sign Marek Dolan before the winger moved to Everton',
];

describe('words of a transfer that are spoken of something else', () => {
  it.each(LOOK_ALIKES)('move nobody: “%s”', (title) => {
    expect(movesIn(title)).toEqual([]);
  });

  it('are a club chief’s promise, and no signing', () => {
    expect(movesIn('Napoli chief makes vow over Marek Dolan return')).not.toContain('Marek Dolan done');
  });

  it('are a deadline that has passed, and no agreement', () => {
    const title = 'Deadline for Napoli to agree to sign Marek Dolan for £26m has passed';
    expect(movesIn(title)).not.toContain('Marek Dolan bid_accepted');
  });

  it('are a done deal with his own club, where the item says that he extends', () => {
    const title = 'Marek Dolan contract extension - DONE DEAL. The winger has agreed a new contract with Everton.';
    expect(movesIn(title)).toEqual(['Marek Dolan contract_extension']);
  });
});
