import type { Club } from './club.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Player } from './player.ts';

/** Something in the gazetteer that can make an item be misread. `serious`: mend it or allow it by name. */
export interface Finding {
  readonly severity: 'serious' | 'mild';
  readonly reason:
    | 'dangling-club'
    | 'undated-club'
    | 'unlikely-birth-year'
    | 'same-person-twice'
    | 'shared-name'
    | 'shared-alias'
    | 'shared-nickname'
    | 'alias-is-a-name'
    | 'short-alias'
    | 'word-as-alias'
    | 'first-name-as-alias';
  readonly id: string;
  /** The string or fact in question. */
  readonly detail: string;
}

/**
 * Finds what endangers the reading. Aliases are held strictly, because an alias names its bearer wherever it stands; a
 * nickname needs context anyway, and a name cannot be helped. `commonWords` are ordinary words, folded.
 */
export function checkGazetteer(gazetteer: Gazetteer, commonWords: ReadonlySet<string>): readonly Finding[] {
  const all = [...gazetteer.players, ...gazetteer.clubs];
  const names = bearersOf(all, (one) => [one.name]);
  const aliases = bearersOf(all, (one) => one.aliases);
  const nicknames = bearersOf(all, (one) => one.nicknames);
  const firstNames = commonFirstNames(gazetteer.players);
  return [
    ...gazetteer.players.flatMap((player) => checkFacts(player, gazetteer)),
    ...samePersons(gazetteer.players),
    ...shared(names, 'mild', 'shared-name'),
    ...shared(aliases, 'serious', 'shared-alias'),
    ...shared(nicknames, 'mild', 'shared-nickname'),
    ...all.flatMap((one) => one.aliases.flatMap((alias) => checkAlias(one, alias, { names, commonWords, firstNames }))),
  ];
}

type Named = Club | Player;
type Bearers = ReadonlyMap<string, readonly string[]>;

/** Who bears which folded string. */
function bearersOf(all: readonly Named[], namesOf: (one: Named) => readonly string[]): Bearers {
  const bearers = new Map<string, string[]>();
  for (const one of all) {
    for (const name of new Set(namesOf(one).map(fold))) {
      bearers.set(name, [...(bearers.get(name) ?? []), one.id]);
    }
  }
  return bearers;
}

function shared(bearers: Bearers, severity: Finding['severity'], reason: Finding['reason']): readonly Finding[] {
  return [...bearers].flatMap(([detail, ids]) =>
    ids.length > 1 ? ids.map((id) => ({ severity, reason, id, detail })) : [],
  );
}

/** First names of three players or more. */
function commonFirstNames(players: readonly Player[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of players) {
    const [firstName = '', ...rest] = fold(name).split(' ');
    if (rest.length > 0) {
      counts.set(firstName, (counts.get(firstName) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([name, count]) => (count >= 3 ? [name] : [])));
}

function checkFacts(player: Player, gazetteer: Gazetteer): readonly Finding[] {
  const { id, clubId, clubAsOf, birthYear } = player;
  const findings: Finding[] = [];
  if (clubId !== undefined && gazetteer.club(clubId) === undefined) {
    findings.push({ severity: 'serious', reason: 'dangling-club', id, detail: clubId });
  }
  if (clubId !== undefined && clubAsOf === undefined) {
    findings.push({ severity: 'mild', reason: 'undated-club', id, detail: clubId });
  }
  const years =
    clubAsOf === undefined || birthYear === undefined ? undefined : Number(clubAsOf.slice(0, 4)) - birthYear;
  if (years !== undefined && (years < 15 || years > 45)) {
    findings.push({ severity: 'serious', reason: 'unlikely-birth-year', id, detail: `${birthYear}` });
  }
  return findings;
}

function samePersons(players: readonly Player[]): readonly Finding[] {
  const seen = new Set<string>();
  return players.flatMap(({ id, name, birthYear, clubId }) => {
    const person = `${fold(name)} ${birthYear} ${clubId}`;
    const again = seen.has(person);
    seen.add(person);
    return again ? [{ severity: 'serious', reason: 'same-person-twice', id, detail: person } as const] : [];
  });
}

interface Dangers {
  readonly names: Bearers;
  readonly commonWords: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
}

function checkAlias({ id }: Named, alias: string, { names, commonWords, firstNames }: Dangers): readonly Finding[] {
  const folded = fold(alias);
  const serious = (reason: Finding['reason']): Finding => ({ severity: 'serious', reason, id, detail: alias });
  return [
    ...((names.get(folded) ?? []).some((bearer) => bearer !== id) ? [serious('alias-is-a-name')] : []),
    ...(folded.length <= 3 ? [serious('short-alias')] : []),
    ...(commonWords.has(folded) ? [serious('word-as-alias')] : []),
    ...(firstNames.has(folded) ? [serious('first-name-as-alias')] : []),
  ];
}
