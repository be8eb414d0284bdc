import type { Chance } from './chance.ts';

const OPENINGS =
  'Ba Be Bo Bra Ca Che Cro Da De Do Dra Fa Fe Fro Ga Go Gru Ha He Hol Ja Jo Ka Ke Ko Kra La Le Lo Lu Ma Me Mo Na Ne No O Pa Pe Po Ra Re Ro Sa Se Sko So Sta Ta Te Tro Va Ve Vo Wa We Za Zo'.split(
    ' ',
  );
const MIDDLES =
  'ba be bri co da di do fe ga go ka ke ki la le li lo ma mi mo na ne ni no ra ri ro sa se ta ti to va vi zo'.split(
    ' ',
  );
const ENDINGS =
  'bek berg bes bić ck dahl der dez ff gaard ić jan kov land ldo les lić lsen mann mba mez nek nov nté nyi ou quez rdt res rić rra rsson ska sson stad tto vić ville wan wski yev zão zzi'.split(
    ' ',
  );

/** A surname, or the name of a town, that nobody need have: "Kramozzi", "Belogaard". There are some 80,000 of them. */
export function inventName(chance: Chance): string {
  const middles = Array.from({ length: 1 + chance.below(2) }, () => chance.pick(MIDDLES));
  return [chance.pick(OPENINGS), ...middles, chance.pick(ENDINGS)].join('');
}
