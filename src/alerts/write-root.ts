import type { Language } from '../feeds/feed.ts';
import type { Development } from '../sagas/development.ts';
import type { MessageBody, ThreadWish } from './alert.ts';
import { type AlertWords, wordsOf } from './alert-words.ts';
import { plainText } from './escape-text.ts';
import { fillIn } from './fill-in.ts';
import { restOf, STANDINGS } from './standing.ts';
import { stepOf } from './step.ts';
import { writeButtons } from './write-buttons.ts';
import { writeEmbed } from './write-embed.ts';
import { writeHeadline } from './write-headline.ts';
import { writeName, writeNames } from './write-names.ts';

const STEPS_SHOWN = 10;
const MOST_SUITORS = 3;
/** Discord's limit for the name of a thread. */
const LONGEST_NAME = 100;

/**
 * The first message of a saga's thread and how the thread is kept: the saga as it stands now, its newest steps below.
 * `latest` is what stands of it; where nothing does, what stood last.
 */
export function writeRoot(
  id: string,
  latest: Development,
  course: readonly Development[],
  language: Language,
): { readonly body: MessageBody; readonly thread: ThreadWish } {
  const words = wordsOf(language);
  const shown = course.slice(-STEPS_SHOWN).map((step) => writeStep(step, course, words));
  const title = fillIn(words.storySoFar, { player: writeName(latest.player) });
  const embed = { ...writeEmbed(latest, course, words), title, description: shown.join('\n') };
  return {
    body: {
      content: strike(
        writeHeadline(latest, course, words),
        course.some(({ id }) => id === latest.id) && stands(latest),
      ),
      embeds: [embed],
      components: [...writeButtons(id, latest, words)],
      allowed_mentions: { parse: [] },
    },
    thread: writeThread(latest, course, words),
  };
}

/** "2 January · **Bid rejected** · Real Madrid". What does not stand any more is struck through. */
function writeStep(step: Development, course: readonly Development[], words: AlertWords): string {
  const day = `<t:${Math.floor(Date.parse(step.at) / 1000)}:d>`;
  const name = words.steps[stepOf(step, course)];
  const said = [`**${name}**`, writeNames(step.to, MOST_SUITORS, words)].filter(Boolean).join(' · ');
  const doubt = step.disputed ? ` · ${words.disputedMark}` : '';
  return `${day} · ${strike(said, stands(step))}${doubt}`;
}

function writeThread(latest: Development, course: readonly Development[], words: AlertWords): ThreadWish {
  const { player, from, stage } = latest;
  const step = words.steps[stepOf(latest, course)];
  const tag = words.tags[STANDINGS[stage]];
  const name = from === undefined ? player.name : `${player.name} · ${from.name}`;
  return {
    name: plainText(name, LONGEST_NAME) || '?',
    rest: restOf(course.filter(stands)),
    tags: [tag, ...(step.length <= 20 ? [step] : [])],
    otherTags: Object.values(words.tags).filter((other) => other !== tag),
  };
}

/** Whether nobody has shown it to be wrong. */
export function stands({ refuted }: Development): boolean {
  return refuted === undefined;
}

function strike(words: string, isRight: boolean): string {
  return isRight ? words : `~~${words}~~`;
}
