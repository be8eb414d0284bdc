import { wordsOf } from '../alerts/alert-words.ts';
import { clip } from '../alerts/clip.ts';
import { stepOfClaim } from '../alerts/step.ts';
import type { Claim, Named } from '../claims/claim.ts';
import type { Reading, Silence } from '../claims/reading.ts';
import type { Language } from '../feeds/feed.ts';
import type { Mention } from '../mentions/mention.ts';
import { t } from './texts/translate.ts';

const LONGEST_WORDS = 120;

/** How a text was read, a line each step: who is named and why, what is claimed by which rule, and why the rest is no news. */
export function writeReading({ mentions, claims, silences }: Reading, locale: Language): readonly string[] {
  return [
    ...mentions.map((mention) => writeMention(mention, locale)),
    ...claims.map((claim) => writeClaim(claim, locale)),
    ...silences.map((silence) => writeSilence(silence, locale)),
  ];
}

/** At which step a text that says nothing to anybody stopped; undefined for one that goes on to a saga. */
export function writeStop({ claims }: Reading, locale: Language): string | undefined {
  if (claims.length === 0) {
    return t(locale, 'why.stops-unread');
  }
  return claims.every(({ player }) => player === undefined) ? t(locale, 'why.stops-unnamed') : undefined;
}

function writeMention({ text, name, kind, reason }: Mention, locale: Language): string {
  return t(locale, 'why.mention', {
    text: clip(text, LONGEST_WORDS),
    name: clip(name, LONGEST_WORDS),
    kind: t(locale, `kind.${kind}`),
    reason: t(locale, `named.${reason}`),
  });
}

function writeClaim(claim: Claim, locale: Language): string {
  const { player, from, to, certainty, ruleId, evidence } = claim;
  const { steps, certainties } = wordsOf(locale);
  return t(locale, 'why.claim', {
    player: nameOf(player) ?? t(locale, 'why.unnamed'),
    step: steps[stepOfClaim(claim, evidence)],
    from: nameOf(from) ?? '?',
    to: to.length === 0 ? '?' : clip(to.map(({ name }) => name).join(', '), LONGEST_WORDS),
    certainty: certainties[certainty],
    rule: ruleId,
    evidence: clip(evidence, LONGEST_WORDS),
  });
}

function nameOf(named: Named | undefined): string | undefined {
  return named && clip(named.name, LONGEST_WORDS);
}

function writeSilence({ text, reason }: Silence, locale: Language): string {
  return t(locale, 'why.silence', { text: clip(text, LONGEST_WORDS), reason: t(locale, `silence.${reason}`) });
}
