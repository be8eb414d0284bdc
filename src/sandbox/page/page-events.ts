import type { ServerResponse } from 'node:http';
import type { Person } from '../person.ts';
import { subscribe, type World } from '../world.ts';
import { viewEvent, visibleChannelIds } from './page-view.ts';

/** A browser that is this many bytes behind is cut off: it reconnects by itself and reads the state anew. */
const MAX_BACKLOG_BYTES = 4 * 1024 * 1024;

/**
 * Tells a person's page of everything they may see, as server-sent events, until the page closes. What happens between
 * the reading of the state and this is not lost: the page reads the state again when the stream opens.
 */
export function streamEvents(world: World, person: Person, userId: string, response: ServerResponse): void {
  let visible = visibleChannelIds(world, person, userId);
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');

  const end = subscribe(world, (happened) => {
    const event = viewEvent(happened, userId, visible);
    if (event === undefined) {
      return;
    }
    if (event.kind === 'state-changed') {
      visible = visibleChannelIds(world, person, userId);
    }
    response.write(`data: ${JSON.stringify(event)}\n\n`);
    if (response.writableLength > MAX_BACKLOG_BYTES) {
      response.destroy();
    }
  });
  response.on('close', end);
}
