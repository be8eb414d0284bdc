import type { Player } from '../gazetteer/player.ts';
import { fold } from '../gazetteer/fold.ts';

/**
 * How a name stands for a player. `full`: two words or more, his alone in most texts. `mononym`: his whole name is one
 * word (Rodri). `nick`: a reviewed short form (Trent). `surname`: derived, and the most often shared.
 */
export type NameForm = 'full' | 'mononym' | 'nick' | 'surname';

const PARTICLES = new Set(
  'van de da di del der den dos das do el al la le ter ten von bin ben st mac mc saint o'.split(' '),
);
const SUFFIXES = new Set(['jr', 'jnr', 'junior', 'filho', 'neto', 'sr']);

/** Every folded form under which a player may be named, each with its kind. */
export function nameForms(player: Player): ReadonlyMap<string, NameForm> {
  const forms = new Map<string, NameForm>();
  const add = (folded: string, form: NameForm): void => {
    if (folded.length > 1 && !forms.has(folded)) {
      forms.set(folded, form);
    }
  };
  const name = fold(player.name);
  add(name, name.includes(' ') ? 'full' : 'mononym');
  if (name.endsWith(' junior')) {
    add(name.replace(/ junior$/, ' jr'), 'full');
  }
  const surname = surnameOf(player.name);
  if (surname !== undefined && surname !== name) {
    forms.set(surname, 'surname');
  }
  for (const other of [player.fullName ?? '', ...player.aliases]) {
    add(fold(other), 'full');
  }
  for (const nickname of [...player.nicknames, ...player.aliases.filter((alias) => !fold(alias).includes(' '))]) {
    const folded = fold(nickname);
    if (folded.length > 1 && (!forms.has(folded) || forms.get(folded) === 'full')) {
      forms.set(folded, folded.includes(' ') ? 'full' : 'nick');
    }
  }
  return forms;
}

/** The folded surname with its particles: "de bruyne", "alexander arnold"; a trailing Jr is no surname. */
export function surnameOf(name: string): string | undefined {
  const words = name.trim().split(/\s+/);
  const last = words.findLastIndex((word, index) => index > 0 && !SUFFIXES.has(fold(word)));
  if (last <= 0) {
    return undefined;
  }
  let first = last;
  while (first > 1 && PARTICLES.has(fold(words[first - 1] ?? ''))) {
    first -= 1;
  }
  return fold(words.slice(first, last + 1).join(' '));
}
