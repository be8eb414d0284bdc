/** Short and full forms of one first name, folded. A row names the same person. */
const ROWS = `
mohamed mohammed muhammad mo
daniel dan danny dani
matthew matt matty
benjamin ben
samuel sam sammy samu
joshua josh
christopher chris
anthony tony antony
joseph joe joey
thomas tom tommy
michael mike mick mikel
james jim jimmy jamie
william will bill billy
robert rob bobby bob robbie
edward ed eddie ted
alexander alex sasha
nicholas nick nicky nico nicolas nicolo
andrew andy drew
david dave davie
stephen steve steven stevie
gregory greg
jonathan jon jonny john johnny
patrick pat paddy
richard rich ricky dick
charles charlie
vinicius vini
kostas konstantinos
bradley brad
cameron cam
dominic dominik dom
francisco fran paco isco
gabriel gabi
jacob jake
lawrence lawrie
nathaniel nathan nat
oliver ollie olly
raheem raz
rafael rafa
theodore theo
timothy tim
zachary zach zak
ezequiel ezri
jean-philippe jp
emiliano emi
evangelista evan
harrison harry
leonardo leo
maximilian max
sergio sergi
santiago santi
roberto bobby
ignacio nacho
jose pepe
`;

const GROUP_OF = new Map<string, number[]>();
for (const [row, names] of ROWS.trim().split('\n').entries()) {
  for (const name of names.split(' ')) {
    GROUP_OF.set(name, [...(GROUP_OF.get(name) ?? []), row]);
  }
}

/** Whether two folded first names can be one person's: "mo" and "mohamed", "j" and "jude", "marc" and "marc-andre". */
export function sameFirstName(one: string, other: string): boolean {
  if (one === other || one.length === 1 || other.length === 1) {
    return one.charAt(0) === other.charAt(0);
  }
  const groups = GROUP_OF.get(other) ?? [];
  return (
    (GROUP_OF.get(one) ?? []).some((group) => groups.includes(group)) ||
    (one.length >= 4 && other.startsWith(one)) ||
    (other.length >= 4 && one.startsWith(other))
  );
}
