import type { Facts, Row } from './wikidata-server.ts';

const name = (item: string, kind: string, value: string, lang = 'en'): Row => ({ item, kind, value, lang });
const member = (p: string, club: string, more: Row = {}): Row => ({
  p,
  club,
  start: '2024-07-01T00:00:00Z',
  loan: 'false',
  dob: '2001-05-03T00:00:00Z',
  sitelinks: '40',
  ...more,
});

/** The Premier League as two clubs know it: Arsenal, whom the starter set has, and Fernbrook, whom nobody has. */
export const LITTLE_LEAGUE: Facts = {
  clubs: [
    { club: 'Q9617', league: 'Q9448', country: 'Q145' },
    { club: 'Q901', league: 'Q9448', country: 'Q145' },
  ],
  squads: [
    member('Q801', 'Q9617'),
    member('Q802', 'Q9617', { start: '2019-07-01T00:00:00Z' }),
    member('Q802', 'Q901', { start: '2026-01-15T00:00:00Z', loan: 'true' }),
    member('Q803', 'Q901', { dob: '1985-01-01T00:00:00Z', sitelinks: '12', start: '2012-01-01T00:00:00Z' }),
    member('Q804', 'Q901'),
  ],
  names: [
    name('Q9448', 'label', 'Premier League'),
    name('Q145', 'label', 'United Kingdom'),
    name('Q9617', 'label', 'Arsenal F.C.'),
    name('Q9617', 'nick', 'The Cannoneers'),
    name('Q901', 'label', 'Fernbrook Town F.C.'),
    name('Q901', 'short', 'Fernbrook'),
    name('Q901', 'alias', 'FTFC'),
    name('Q801', 'label', 'Rowan Alder'),
    name('Q801', 'alias', 'Rowan J. Alder'),
    name('Q801', 'alias', 'Alder'),
    name('Q801', 'nick', 'The Wall'),
    name('Q801', 'birthname', 'Rowan James Alder'),
    name('Q801', 'position', 'association football centre-back'),
    name('Q801', 'sportcountry', 'Wales'),
    name('Q801', 'citizenship', 'United Kingdom'),
    name('Q802', 'label', 'Jan Beech', 'mul'),
    name('Q802', 'native', '仁 山毛櫸', 'ja'),
    name('Q802', 'citizenship', 'Kingdom of the Netherlands'),
    name('Q804', 'label', 'Q804'),
  ],
};

/** A league of so many clubs, with so many players each, for counting requests. */
export function bigLeague(clubs: number, playersEach: number): Facts {
  const ids = Array.from({ length: clubs }, (_, i) => `Q${1000 + i}`);
  const people = ids.flatMap((club, c) =>
    Array.from({ length: playersEach }, (_, i) => ({ club, p: `Q${10_000 + c * playersEach + i}` })),
  );
  return {
    clubs: ids.map((club) => ({ club, league: 'Q82595' })),
    squads: people.map(({ p, club }) => member(p, club)),
    names: [
      ...ids.map((id) => name(id, 'label', `Club ${id}`)),
      ...people.map(({ p }) => name(p, 'label', `Man ${p}`)),
    ],
  };
}
