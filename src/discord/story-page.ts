import { wordsOf } from '../alerts/alert-words.ts';
import { clip } from '../alerts/clip.ts';
import { drawSaga } from '../pictures/draw-saga.ts';
import { pictureWordsOf } from '../pictures/picture-words.ts';
import { attachPicture, type Pictured } from './attach-picture.ts';
import type { Context } from './context.ts';
import { MAX_TYPED_NAME } from './follow-target.ts';
import { writeDevelopment } from './write-development.ts';
import { followAs } from './follow-rows.ts';
import { cutPage, pageButtons } from './paging.ts';
import { type MessageReply, say } from './reply.ts';
import { button, buttonRows } from './rows.ts';
import type { Services, Story } from './services.ts';
import { t } from './texts/translate.ts';

const STEPS_ON_PAGE = 6;
const LONGEST_DESCRIPTION = 4_000;

/** A page of a saga, and the whole of it as a picture; no number gives the last page, where the newest is. Undefined where nothing was ever said of it. */
export async function renderStory(
  sagaId: string,
  number: number | undefined,
  context: Context,
  services: Services,
): Promise<MessageReply | undefined> {
  const story = await services.story(sagaId, context.guildId ?? 'everyone');
  if (story === undefined || story.developments.length === 0) {
    return undefined;
  }
  const { locale } = context;
  const drawing = drawSaga(story.developments, wordsOf(locale), pictureWordsOf(locale));
  const picture = await attachPicture('saga.png', drawing, services);
  return writeStory(sagaId, story, number, context, picture);
}

function writeStory(
  sagaId: string,
  { developments }: Story,
  number: number | undefined,
  { locale }: Context,
  { image, files }: Pictured,
): MessageReply {
  const page = cutPage(developments, number ?? developments.length, STEPS_ON_PAGE);
  const player = clip(developments.at(-1)?.player.name ?? sagaId, MAX_TYPED_NAME);
  const facts = { count: developments.length, page: page.number + 1, pages: page.pages };
  const steps = page.entries.map((development) => writeDevelopment({ development, course: developments }, 'd', locale));
  const embed = {
    title: t(locale, 'saga.title', { player }),
    description: keepWithin(steps, LONGEST_DESCRIPTION),
    footer: { text: t(locale, 'saga.page', facts) },
    ...(image === undefined ? {} : { image }),
  };
  const target = sagaId.startsWith('name:')
    ? ({ kind: 'name', name: player } as const)
    : ({ kind: 'player', id: sagaId, name: player } as const);
  const follow = button(followAs({}, target), t(locale, 'saga.follow'), { style: 'primary' });
  const components = [
    ...pageButtons(page, (other) => `story-page:${other}:${sagaId}`, locale),
    ...buttonRows([follow]),
  ];
  return say('', { embeds: [embed], components, files });
}

/** Leaves out the oldest of the page rather than break Discord's limit; it takes titles of absurd length to get there. */
function keepWithin(lines: readonly string[], limit: number): string {
  const text = lines.join('\n');
  return text.length <= limit ? text : keepWithin(lines.slice(1), limit);
}
