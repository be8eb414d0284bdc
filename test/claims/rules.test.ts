import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { ENGLISH_RULES } from '../../src/claims/rules/english.ts';
import { NOT_NEWS_RULES } from '../../src/claims/rules/en/not-news-rules.ts';
import { PACKS } from '../../src/claims/rules/packs.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto')));

/** "Us" is a country with a capital, and "Naples", which no table knows, may be a club where every word has one. */
const CAPITALS_MATTER = new Set(['done/joins-on-deal', 'medical/on-the-road']);

const inTitleCase = (title: string): string => title.replaceAll(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase());

function moversIn(title: string): readonly string[] {
  return reader.read(anItem(title)).claims.map(({ player, stage }) => `${player?.name ?? 'somebody'}: ${stage}`);
}

describe('the rules of transfer language', () => {
  it.each(ENGLISH_RULES)('$id wins its own example: “$example”', ({ id, stage, example }) => {
    const [claim] = reader.read(anItem(example)).claims;
    expect({ ruleId: claim?.ruleId, stage: claim?.stage }).toEqual({ ruleId: id, stage });
  });

  it.each(ENGLISH_RULES.filter(({ id }) => !CAPITALS_MATTER.has(id)))(
    '$id hears its example In Title Case, where no word of it looks like a name',
    ({ example }) => {
      expect(moversIn(inTitleCase(example))).toEqual(moversIn(example));
    },
  );

  it('gives every rule its own id', () => {
    const ids = [...ENGLISH_RULES, ...NOT_NEWS_RULES].map((rule) => rule.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('names the stage in the id, so that an explanation reads by itself', () => {
    const odd = ENGLISH_RULES.filter((rule) => !/^[a-z-]+\/[a-z0-9-]+$/.test(rule.id));
    expect(odd).toEqual([]);
  });
});

/** What stands between the outermost bars of a pattern, its groups and classes each written as x. */
function alternativesOf(pattern: string): readonly string[] {
  let flat = pattern.replaceAll(/\\.|\[[^\]]*\]/g, 'x');
  while (/\([^()]*\)/.test(flat)) {
    flat = flat.replaceAll(/\([^()]*\)/g, 'x');
  }
  return flat.split('|');
}

describe('the patterns of every language', () => {
  it.each(Object.values(PACKS))('$language: each alternative is whole words, and so can match', (pack) => {
    const unmatchable = [...pack.rules, ...pack.notNewsRules, ...pack.roleSigns].flatMap((rule) =>
      [rule.when, 'unless' in rule ? (rule.unless ?? 'x') : 'x']
        .flatMap(alternativesOf)
        .filter((words) => words === '' || words !== words.trim())
        .map((words) => ({ rule: 'id' in rule ? rule.id : rule.when, words })),
    );
    expect(unmatchable).toEqual([]);
  });
});

describe('what looks like a transfer and is none', () => {
  it.each(NOT_NEWS_RULES)('$id silences its own example: “$example”', ({ id, reason, example }) => {
    const reading = reader.read(anItem(example));
    expect(reading.claims).toEqual([]);
    expect(reading.silences.map((silence) => [silence.ruleId, silence.reason])).toContainEqual([id, reason]);
  });
});
