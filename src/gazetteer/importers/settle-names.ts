import type { Club } from '../club.ts';
import { fold } from '../fold.ts';
import type { Player } from '../player.ts';

/** How a source calls somebody; none of it was written for reading headlines. */
export interface ForeignNames {
  readonly name: string;
  readonly fullName?: string | undefined;
  /** Other ways to write the name, mixed with short forms and nicknames. */
  readonly others: readonly string[];
  /** What the source itself calls a nickname. */
  readonly nicknames: readonly string[];
}

const LONGEST = 60;

/** A name as it may stand in a table: Latin letters, one line, not endless, no separator in it. */
export function cleanName(text: string): string | undefined {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim();
  const isName = clean.length >= 2 && clean.length <= LONGEST && !clean.includes('|') && !/\p{Cc}/u.test(clean);
  return isName && /^\P{L}*\p{Script=Latin}/u.test(clean) ? clean : undefined;
}

/**
 * Decides what of a source's names is an alias, which names its bearer wherever it stands, and what only a nickname,
 * which needs context. A player's other name of one word is a nickname, and his bare surname needs no mention.
 */
export function settlePlayerNames(names: ForeignNames): Pick<Player, 'name' | 'fullName' | 'aliases' | 'nicknames'> {
  const surname = fold(names.name).split(' ').at(-1);
  const others = distinct(names.others, [names.name, names.fullName ?? '']).filter((other) => fold(other) !== surname);
  const isLong = (other: string) => fold(other).includes(' ');
  const nicknames = distinct([...names.nicknames, ...others.filter((other) => !isLong(other))], [names.name]);
  return {
    name: names.name,
    fullName: names.fullName,
    aliases: distinct(others.filter(isLong), nicknames),
    nicknames: nicknames.filter((nickname) => fold(nickname) !== surname),
  };
}

const FORM =
  '(?:A?FC|FC|CF|AC|SC|SL|RC|CA|CD|UD|SD|SV|SK|FK|BK|IF|AS|SS|SSC|US|AJ|OGC|BC|Calcio|Football Club|Club de Fútbol)';
const FORM_BEFORE = new RegExp(`^(?:1\\. ?)?${FORM} (?=\\p{L}{3})`, 'u');
const FORM_AFTER = new RegExp(`(?<=\\p{L}{3})(?: ${FORM}| (?:18|19|20)\\d\\d)+$`, 'u');

/**
 * The same for a club, whose spoken name is the one without its legal form behind: "Arsenal F.C." → "Arsenal". Names of
 * several words and the one without the form before ("Twente" of "FC Twente") are aliases; other single words
 * ("Gunners", "Madrid") and codes of four letters or fewer, which clubs share, are nicknames.
 */
export function settleClubNames(names: ForeignNames): Pick<Club, 'name' | 'aliases' | 'nicknames'> {
  const official = withoutDots(names.name);
  const name = official.replace(FORM_AFTER, '');
  const bare = name.replace(FORM_BEFORE, '');
  const others = distinct(
    [bare, official, names.name, names.fullName ?? '', ...names.others.flatMap((other) => [withoutDots(other), other])],
    [name],
  );
  const isCode = (other: string) => fold(other).length <= 3 || /^[A-Z]{4}$/.test(other);
  const isAlias = (other: string) => (fold(other).includes(' ') || other === bare) && !isCode(other);
  const nicknames = distinct([...names.nicknames, ...others.filter((other) => !isAlias(other))], [name]);
  return { name, aliases: distinct(others.filter(isAlias), nicknames), nicknames };
}

/** "A.C. Milan" → "AC Milan": with and without dots it is one name, but two when folded. */
function withoutDots(name: string): string {
  return name.replaceAll(/\b(\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '$1').trim();
}

/** Clean names, each once whatever its accents, and none of those that stand elsewhere. */
function distinct(names: readonly string[], elsewhere: readonly string[]): string[] {
  const seen = new Set(['', ...elsewhere.map(fold)]);
  return names.flatMap((name) => {
    const clean = cleanName(name);
    if (clean === undefined || seen.has(fold(clean))) {
      return [];
    }
    seen.add(fold(clean));
    return [clean];
  });
}
