import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { openSuggestions } from '../../src/gazetteer/open-suggestions.ts';
import type { Figure } from '../figure.ts';
import { formatCount } from '../format-table.ts';
import { type Chance, openChance } from '../invent/chance.ts';
import { openSized } from '../sources.ts';
import { median, quantile, time } from '../stopwatch.ts';

const TYPED = 3000;
const WARM_UP = 300;
const SHOWN = 25;
const MS_A_SUGGESTION = 20;

/** Suggests for what people type on their way to a name, a third of it mistyped. */
export function measureSuggestions(): readonly Figure[] {
  const gazetteer = openSized('large');
  const { suggest } = openSuggestions(gazetteer);
  const chance = openChance(4);
  const queries = Array.from({ length: TYPED + WARM_UP }, () => typeName(gazetteer, chance));
  const times = queries.map((query) => time(() => suggest(query, SHOWN)).ms).slice(WARM_UP);
  const group = `Suggesting, ${formatCount(gazetteer.players.length + gazetteer.clubs.length)} players and clubs`;
  return [
    { group, what: 'half of what is typed', value: median(times), unit: 'ms' },
    { group, what: '99 in 100', value: quantile(times, 0.99), unit: 'ms', atMost: MS_A_SUGGESTION },
  ];
}

function typeName({ players, clubs }: Gazetteer, chance: Chance): string {
  const { name } = chance.next() < 0.7 ? chance.pick(players) : chance.pick(clubs);
  const words = name.toLowerCase().split(' ');
  const begun = chance.next() < 0.5 ? words.join(' ') : chance.pick(words);
  const typed = begun.slice(0, 1 + chance.below(begun.length));
  return chance.next() < 0.33 ? mistype(typed, chance) : typed;
}

function mistype(typed: string, chance: Chance): string {
  const at = 1 + chance.below(typed.length);
  return `${typed.slice(0, at)}${chance.pick('aeiorstn'.split(''))}${typed.slice(at + 1)}`;
}
