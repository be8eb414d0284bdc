import { wordsOf } from '../../alerts/alert-words.ts';
import { stepOf } from '../../alerts/step.ts';
import { writeHeadline } from '../../alerts/write-headline.ts';
import type { Services, Story, ToldDevelopment } from '../../discord/services.ts';
import { drawSaga } from '../../pictures/draw-saga.ts';
import { pictureWordsOf } from '../../pictures/picture-words.ts';
import type { Answer } from '../serve-status.ts';
import { frame } from './frame.ts';
import { type Html, html, link, moment } from './html.ts';
import { writeOpening, writeReading } from './reading-words.ts';

/** The newest developments with who said what, newest first. */
export function developmentsPage(latest: readonly ToldDevelopment[]): Answer {
  const content = html`<h2>The newest developments</h2>
    ${latest.length === 0 ? html`<p class="none">Nothing has been read yet.</p>` : latest.map(showDevelopment)}`;
  return frame('/developments', content);
}

/** One saga: its picture, and every development with its sources. */
export async function sagaPage(story: Story | undefined, draw: Services['draw']): Promise<Answer> {
  if (story === undefined) {
    return frame('/developments', html`<p class="none">There is no such saga, or it is forgotten.</p>`);
  }
  const { developments } = story;
  const drawing = drawSaga(developments, wordsOf('en'), pictureWordsOf('en'));
  const png = drawing && (await draw(drawing.svg));
  // As a picture of dots: a browser does not have the font that the drawing was measured with.
  const source = png && `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const picture = drawing && source && html`<p><img src="${source}" alt="${drawing.description}"></p>`;
  const shown = developments.toReversed().map((development) => showDevelopment({ development, course: developments }));
  return frame('/developments', html`<h2>${developments.at(-1)?.player.name}</h2>${picture || undefined}${shown}`);
}

function showDevelopment({ development, course }: ToldDevelopment): Html {
  const { sagaId, at, reason, certainty, sources } = development;
  const headline = writeHeadline(development, course, wordsOf('en')).replaceAll(/[*\\]/g, '');
  const said = sources.map(
    ({ outlet, journalist, via, title, link: address }) =>
      html`<li>${[outlet, journalist, via && `quoting ${via}`].filter(Boolean).join(', ')}: ${link(address, title)}</li>`,
  );
  return html`<article><h3><a href="/saga?id=${encodeURIComponent(sagaId)}">${headline}</a></h3>
    <small>${moment(at)} · ${writeReading(stepOf(development, course), certainty)} · ${writeOpening(reason)}</small><ul>${said}</ul></article>`;
}
