/** Beginnings of month names, without accents, in the languages and alphabets that feeds were seen to write them in. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene', 'ιαν'],
  ['feb', 'fev', 'φεβ'],
  ['mar', 'mrz', 'μαρ'],
  ['apr', 'abr', 'avr', 'απρ'],
  ['mai', 'may', 'maj', 'mag', 'μαι'],
  ['jun', 'juin', 'giu', 'ιουν'],
  ['jul', 'juil', 'lug', 'ιουλ'],
  ['aug', 'ago', 'aou', 'αυγ'],
  ['sep', 'set', 'sze', 'σεπ'],
  ['oct', 'okt', 'ott', 'out', 'οκτ'],
  ['nov', 'νοε'],
  ['dec', 'dez', 'dic', 'δεκ'],
];

const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Minutes east of Greenwich. "IST" and "CST" mean several things; feeds that write them are American or Indian. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  'etc/gmt': 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  at: -240,
  ast: -240,
  adt: -180,
  et: -300,
  est: -300,
  edt: -240,
  ct: -360,
  cst: -360,
  cdt: -300,
  mt: -420,
  mst: -420,
  mdt: -360,
  pt: -480,
  pst: -480,
  pdt: -420,
  brt: -180,
  art: -180,
};

/** The month from 1 to 12 that a word names, whole or shortened. */
export function monthOf(word: string): number | undefined {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return MONTH_OF.get(plain.slice(0, 4)) ?? MONTH_OF.get(plain.slice(0, 3));
}

/** Minutes east of Greenwich that a zone says: a name, "+0200", "-01:01" or "GMT+2". Nothing for what is no zone. */
export function zoneOf(text: string): number | undefined {
  const zone = text.toLowerCase();
  const named = ZONES[zone];
  if (named !== undefined) {
    return named;
  }
  const offset = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const hours = Number(offset?.[2]);
  const minutes = Number(offset?.[3] ?? 0);
  if (offset === null || hours > 14 || minutes > 59) {
    return undefined;
  }
  return (offset[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
