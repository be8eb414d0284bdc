import { openChance } from '../../bench/invent/chance.ts';
import { dateOf, type Entry, linkOf } from '../press.ts';
import { COURIER, OLD_NEWS } from '../rig.ts';
import { pollOnce } from './lives.ts';
import { breachesOf, type Scenario } from './scenario.ts';

const MINUTE_MS = 60_000;
const POLLS = 50;

/** Outlets that write the same items otherwise at every poll. */
export const CHURNS: readonly Scenario[] = [
  churn('guid-churn', 'new guids at every poll', (title, poll) => ({ title, guid: `${title}-${poll}` })),
  churn('tracking-churn', 'new tracking parameters at every poll', (title, poll) => ({
    title,
    guid: `${title}-${poll}`,
    link: `${linkOf(title)}?utm_source=poll${poll}&fbclid=${poll}`,
  })),
  churn('date-bump', 'later dates at every poll', (title, poll) => ({ title, date: dateOf(poll * MINUTE_MS) })),
  churn(
    'shuffle',
    'another order at every poll',
    (title) => ({ title }),
    (entries, poll) => {
      const chance = openChance(poll);
      return entries.toSorted(() => chance.next() - 0.5);
    },
  ),
  churn(
    'republish',
    'items go away and come back',
    (title) => ({ title }),
    (entries, poll) => entries.filter((_, n) => (poll + n) % 4 !== 3),
  ),
];

/** The same items at fifty polls, each time written otherwise. */
function churn(
  name: string,
  expects: string,
  write: (title: string, poll: number) => Entry,
  arrange: (entries: readonly Entry[], poll: number) => readonly Entry[] = (entries) => entries,
): Scenario {
  return {
    name,
    expects: `${expects}: one post, over ${POLLS} polls`,
    play: async (town) => {
      const program = town.rig.start();
      await town.settle(program);
      const titles = [0, 1, 2].map((n) => town.saga(n)[0] ?? '');
      titles.forEach((title) => town.expect(COURIER, title));
      let isAlive = true;
      for (let poll = 0; poll < POLLS && isAlive; poll += 1) {
        town.print(
          COURIER,
          ...arrange(
            titles.map((title) => write(title, poll)),
            poll,
          ),
          { title: OLD_NEWS },
        );
        isAlive = await pollOnce(town, program);
      }
      return { breaches: breachesOf({ 'it polled fifty times': isAlive }) };
    },
  };
}
