import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/claims/clause.ts';
import { openSieve } from '../../../src/claims/rules/open-sieve.ts';
import { PACKS } from '../../../src/claims/rules/packs.ts';
import { tongueOf } from '../../../src/claims/tongue.ts';
import { nameSentences } from '../../../src/mentions/name-sentences.ts';
import { buildNameIndex } from '../../../src/mentions/name-index.ts';
import { aGazetteer, anItem, aPlayer } from '../a-reader.ts';

const index = buildNameIndex(aGazetteer(aPlayer('Marek Dolan', 'everton')));

/** The clauses of every rule's example, as the rules see them. */
function clausesOf({ language, rules, notNewsRules }: (typeof PACKS)['en']): readonly string[] {
  return [...rules, ...notNewsRules].flatMap(({ example }) =>
    nameSentences(anItem(example), index, language).flatMap((sentence) =>
      splitClauses(sentence).map(({ masked }) => masked),
    ),
  );
}

describe('the sieve', () => {
  it.each(Object.values(PACKS))('keeps back no rule of $language that matches', (pack) => {
    const { rules, siftRules, signs, siftSigns } = tongueOf(pack.language);
    const missed = clausesOf(pack).flatMap((clause) => {
      const [sifted, sure] = [new Set(siftRules(clause)), new Set(siftSigns(clause))];
      const lost = [
        ...rules.filter(({ when }, at) => !sifted.has(at) && when.test(clause)).map(({ rule }) => rule.id),
        ...signs.filter(({ pattern }, at) => !sure.has(at) && clause.search(pattern) !== -1).map(({ when }) => when),
      ];
      return lost.map((rule) => ({ clause, rule }));
    });
    expect(missed).toEqual([]);
  });

  it('spares most rules', () => {
    const { rules, siftRules } = tongueOf('en');
    expect(siftRules('C0 agree deal with C1 for P2').length).toBeLessThan(rules.length / 4);
  });

  it('names the places in order, however many patterns there are', () => {
    const patterns = Array.from({ length: 70 }, (_, at) => (at % 2 === 0 ? /bid/ : /talks/));
    const sift = openSieve([...patterns, /\d/]);
    expect(sift('in talks')).toEqual([...Array.from({ length: 35 }, (_, half) => 2 * half + 1), 70]);
  });

  it('asks for words of several kinds at once', () => {
    const sift = openSieve([/(?:bid|offer) .* (?:rejected|refused) by [CN]\d+/]);
    expect(sift('offer refused by C3')).toEqual([0]);
    expect(sift('offer made by C3')).toEqual([]);
    expect(sift('approach refused by C3')).toEqual([]);
  });

  it('hears no pattern that no text holds', () => {
    expect(openSieve([])('in talks')).toEqual([]);
  });
});
