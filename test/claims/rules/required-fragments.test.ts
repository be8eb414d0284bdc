import { describe, expect, it } from 'vitest';
import { requiredFragments } from '../../../src/claims/rules/required-fragments.ts';

const required = (pattern: RegExp): readonly (readonly string[])[] =>
  requiredFragments(pattern).map((fragments) => [...fragments].sort());

describe('what a text must hold for a pattern to match', () => {
  it.each([
    ['each of its words, the longest first', /to sign/, [['sign'], ['to']]],
    ['one word of several', /(?:bid|offer|talks)/, [['bid', 'offer', 'talks']]],
    ['the stem alone, where a longer form stands beside it', /(?:sign|signs|signed)/, [['sign']]],
    ['nothing where one way asks for nothing', /bid|\d+/, []],
    ['nothing that may be absent', /(?:club )?bids?/, [['bid']]],
    ['nothing that may stand no time at all', /deal(?: off){0,2}x*/, [['deal']]],
    ['what stands once or more often', /(?:very )+close/, [['close'], ['very']]],
    ['a letter that is repeated, but not what it becomes', /go+al/, [['go'], ['al']]],
    ['one letter of a class of letters', /[PN]\d+ bid/, [['bid'], ['N', 'P']]],
    ['nothing of a class of anything else', /[^ ]+ [a-z]bid\b/, [['bid']]],
    ['nothing that must not stand there', /(?<!no )bid(?! off)/, [['bid']]],
    ['what must follow', /bid(?= off)/, [['bid'], ['off']]],
    ['what stands in a slot', /(?<player1>[PNAT]\d+) joins/, [['joins'], ['A', 'N', 'P', 'T']]],
    ['nothing of an escape', /\p{Lu}ab\u00e9\.com/u, [['com'], ['ab']]],
    ['of each way its most telling part', /(?:on a free|in talks) now/, [['free', 'talks'], ['now']]],
  ])('is %s', (_, pattern, fragments) => {
    expect(required(pattern)).toEqual(fragments);
  });
});
