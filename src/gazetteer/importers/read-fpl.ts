import { z } from 'zod';
import type { Club } from '../club.ts';
import { fold } from '../fold.ts';
import type { Player, Position } from '../player.ts';
import type { Brought } from './importer.ts';
import { settlePlayerNames } from './settle-names.ts';

const Team = z.object({ id: z.number(), code: z.number(), name: z.string().min(1) });

const Element = z.object({
  /** Stays the same from season to season, unlike `id`. */
  code: z.number(),
  first_name: z.string(),
  second_name: z.string(),
  known_name: z.string().default(''),
  web_name: z.string().default(''),
  team: z.number(),
  element_type: z.number(),
  birth_date: z.string().nullish(),
  /** "u": has left the league's clubs. */
  status: z.string().default('a'),
  selected_by_percent: z.coerce.number().catch(0),
  team_join_date: z.string().nullish(),
  news_added: z.string().nullish(),
});
type Element = z.infer<typeof Element>;

/** The part of `bootstrap-static` that speaks of clubs and players; broken players are refused one by one. */
export const FplBootstrap = z.object({
  teams: z.array(Team).min(1),
  elements: z.array(z.unknown()),
  events: z.array(z.object({ deadline_time: z.string(), is_current: z.boolean().default(false) })).default([]),
});
export type FplBootstrap = z.infer<typeof FplBootstrap>;

/** Managers have been elements, too; they are passed over. */
const POSITIONS: ReadonlyMap<number, Position> = new Map([
  [1, 'GK'],
  [2, 'DF'],
  [3, 'MF'],
  [4, 'FW'],
]);

/**
 * Reads the clubs and players of the Fantasy Premier League. They are true on the newest day that the file itself speaks
 * of, at the latest `today`: a file may have lain about. Who has left keeps the club that others know of him.
 */
export function readFpl({ teams, elements, events }: FplBootstrap, today: string): Brought {
  const read: Element[] = [];
  const complaints: string[] = [];
  elements.forEach((raw, i) => {
    const element = Element.safeParse(raw);
    if (!element.success) {
      complaints.push(`elements[${i}]: ${describe(element.error)}`);
    } else if (POSITIONS.has(element.data.element_type)) {
      read.push(element.data);
    }
  });
  const dated = read.filter((element) => birthYearOf(element) !== undefined);
  const undated = read.filter((element) => birthYearOf(element) === undefined);
  complaints.push(...undated.map((one) => `${longName(one)} has no birth date, so nobody can tell him from namesakes`));
  const teamIds = new Set(teams.map(({ id }) => id));
  const days = [
    ...read.flatMap((element) => [element.team_join_date, element.news_added]),
    ...events.filter((event) => event.is_current).map((event) => event.deadline_time),
  ];
  return {
    clubs: teams.map(toClub),
    players: dated.map((element) => toPlayer(element, teamIds)),
    refused: { clubs: 0, players: complaints.length },
    complaints,
    asOf: newestDay(days, today),
  };
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

function newestDay(times: readonly (string | null | undefined)[], today: string): string {
  const days = times.map((time) => time?.slice(0, 10) ?? '').filter((day) => day <= today);
  return days.reduce((newest, day) => (day > newest ? day : newest), '') || today;
}

function toClub({ id, name }: z.infer<typeof Team>): Club {
  return { id: teamId(id), name, aliases: [], nicknames: [], league: 'Premier League', country: 'england' };
}

const teamId = (id: number) => `fpl-team-${id}`;

function toPlayer(element: Element, teamIds: ReadonlySet<number>): Player {
  const { code, web_name, team, element_type, status } = element;
  const isThere = status !== 'u' && teamIds.has(team);
  return {
    id: `fpl-${code}`,
    ...settlePlayerNames({
      name: element.known_name || longName(element),
      fullName: element.known_name === '' ? undefined : longName(element),
      others: [web_name, ...shortNames(element)],
      nicknames: [],
    }),
    clubId: isThere ? teamId(team) : undefined,
    birthYear: birthYearOf(element),
    position: POSITIONS.get(element_type),
    popularity: popularityOf(element.selected_by_percent),
  };
}

function longName({ first_name, second_name }: Element): string {
  return `${first_name} ${second_name}`.trim();
}

/** "David" "Raya Martín" plays as "Raya": others call him David Raya. */
function shortNames({ first_name, second_name, web_name }: Element): readonly string[] {
  const isPart = ` ${fold(second_name)} `.includes(` ${fold(web_name)} `);
  return isPart ? [`${first_name.split(' ')[0] ?? ''} ${web_name}`] : [];
}

function birthYearOf({ birth_date }: Element): number | undefined {
  const year = Number(/^(19|20)\d\d(?=-)/.exec(birth_date ?? '')?.[0]);
  return Number.isNaN(year) ? undefined : year;
}

/** 0 % → 20, 10 % → 46, 60 % → 65: managers pick points, which is only part of being known. */
function popularityOf(selectedByPercent: number): number {
  return Math.round(20 + 25 * Math.log10(1 + Math.min(Math.max(selectedByPercent, 0), 100)));
}
