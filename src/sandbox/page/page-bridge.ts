import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { User } from '../guild.ts';
import { openPerson } from '../person/open-person.ts';
import type { Person } from '../person.ts';
import type { World } from '../world.ts';
import { streamEvents } from './page-events.ts';
import { PageActBody, performAct } from './page-act.ts';
import type { PageChannel, PageOutcome, PageRefusal, PageState } from './page-protocol.ts';
import { readPageFiles } from './page-files.ts';
import { checkRequest, PAGE_HEADERS } from './page-guard.ts';
import { type PageStart, viewChannel, viewState, visibleChannelIds } from './page-view.ts';

type PageSource = { readonly world: World; readonly person: Person; readonly start: PageStart };

/** Answers a request that is the page's own and gives true; leaves every other request alone and gives false. */
export type PageBridge = (request: IncomingMessage, response: ServerResponse) => boolean;

type PageAnswer = PageState | PageChannel | PageOutcome | PageRefusal;

/** A file of half a megabyte, written as text. */
const MAX_BODY_BYTES = 768 * 1024;

/** A request that can not be met, in words for the person in front of the page. */
class PageError extends Error {
  override readonly name = 'PageError';
  readonly status: 400 | 404 | 405 | 413;

  constructor(status: PageError['status'], message: string) {
    super(message);
    this.status = status;
  }
}

/** Opens the page on a server that somebody else listens with. It keeps nothing: everything is in the world. */
export function openPageBridge(world: World, start: PageStart): PageBridge {
  const source: PageSource = { world, person: openPerson(world), start };
  const files = readPageFiles();

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    if (url.pathname !== '/' && !url.pathname.startsWith('/page/')) {
      return false;
    }
    for (const [name, value] of Object.entries(PAGE_HEADERS)) {
      response.setHeader(name, value);
    }
    const refusal = checkRequest(request);
    const file = files.get(url.pathname);
    if (refusal !== undefined) {
      sendJson(response, refusal.status, { error: refusal.error });
    } else if (file !== undefined) {
      response.writeHead(200, { 'Content-Type': file.contentType }).end(file.bytes);
    } else {
      answer(source, request, response, url).catch((error: unknown) => refuse(response, error));
    }
    return true;
  };
}

async function answer(source: PageSource, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const { world, person, start } = source;
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /page/state':
      sendJson(response, 200, viewState(world, person, whoever(world, url.searchParams.get('as')), start));
      return;
    case 'GET /page/channel': {
      const me = whoever(world, url.searchParams.get('as'));
      const channelId = url.searchParams.get('channel') ?? '';
      if (!visibleChannelIds(world, person, me.id).has(channelId)) {
        throw new PageError(404, 'That channel is gone, or this person may not see it. Choose another on the left.');
      }
      sendJson(response, 200, viewChannel(person, me.id, channelId, readCount(url.searchParams.get('last'))));
      return;
    }
    case 'GET /page/events':
      streamEvents(world, person, whoever(world, url.searchParams.get('as')).id, response);
      return;
    case 'POST /page/act': {
      const { as, ...act } = readAct(await readBody(request));
      sendJson(response, 200, await performAct(person, whoever(world, as).id, act));
      return;
    }
    default:
      throw new PageError(404, `The page has nothing at ${request.method} ${url.pathname}.`);
  }
}

/** The person the page is looked at as: the application's owner where none is named. */
function whoever(world: World, id: string | null): User {
  const found = world.users.get(id ?? world.application.ownerId);
  if (found === undefined || found.bot) {
    throw new PageError(404, 'Nobody here has that id. Reload the page to start again.');
  }
  return found;
}

function readCount(text: string | null): number {
  const count = Number(text ?? 100);
  if (!Number.isInteger(count) || count < 1) {
    throw new PageError(400, 'The number of messages must be a whole one above 0.');
  }
  return count;
}

function readAct(body: string): z.infer<typeof PageActBody> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new PageError(400, 'The body of an act must be JSON.');
  }
  const parsed = PageActBody.safeParse(json);
  if (!parsed.success) {
    throw new PageError(400, `The page sent an act that can not be read: ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) {
      throw new PageError(
        413,
        `That is too long: an act has at most ${MAX_BODY_BYTES / 1024} kB, so that files may have 500 kB.`,
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof PageError ? error.status : 500;
  const reason = error instanceof Error ? error.message : String(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendJson(response, status, { error: status === 500 ? `The sandbox broke on this: ${reason}` : reason });
}

function sendJson(response: ServerResponse, status: number, body: PageAnswer): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
