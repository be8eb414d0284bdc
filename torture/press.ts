import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One entry of an outlet's feed, as far as feeds say. */
export interface Entry {
  readonly title: string;
  /** The page it links to; absent: one of its own. */
  readonly link?: string;
  readonly guid?: string;
  /** As it stands in the document: dates are what feeds get wrong most. */
  readonly date?: string;
}

/** What an outlet's server does instead of answering well. */
export type Trouble =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' }
  /** The body ends in the middle, as if that were all. */
  | { readonly kind: 'cut' }
  /** A body without an end, as fast as it is taken. */
  | { readonly kind: 'bomb' }
  /** One byte now and then. */
  | { readonly kind: 'trickle' }
  /** All is well, a little later than elsewhere. */
  | { readonly kind: 'late' };

/** When something is seen of a request for a feed. */
export type FeedMoment = 'arrived' | 'answered';

/** Outlets whose feeds are served on loopback, behind a password and a key that nobody may ever read elsewhere. */
export interface Press {
  /** The address of an outlet's feed, with its secrets. */
  address(outlet: string): string;
  readonly secrets: readonly string[];
  /** What stands in an outlet's feed from now on, the newest first. */
  print(outlet: string, entries: readonly Entry[]): void;
  /** How an outlet's server answers, until it is told otherwise. */
  trouble(outlet: string, trouble: Trouble | undefined): void;
  /** The validators that an outlet sends, and whether it answers 304 to whoever knows them. */
  validators(outlet: string, sent: { readonly etag: string; readonly honest: boolean }): void;
  /** How often an outlet was asked. */
  asked(outlet: string): number;
  close(): Promise<void>;
}

const [USER, PASSWORD, KEY] = ['season-ticket', 'turnstile-four-opens-early', 'floodlights-1878'];
const CREDENTIALS = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;

/** Long enough for another outlet, asked at the same time, to be heard first. */
const LATE_MS = 150;

interface Desk {
  entries: readonly Entry[];
  trouble: Trouble | undefined;
  validators: { readonly etag: string; readonly honest: boolean } | undefined;
  asked: number;
}

/** Opens the press: a server for each outlet, on a free port of 127.0.0.1 each, for a host that is slow keeps its own feeds waiting. `onMoment` hears of each request twice. */
export async function openPress(outlets: readonly string[], onMoment: (moment: FeedMoment) => void): Promise<Press> {
  const desks = new Map<string, Desk>();
  const deskOf = (outlet: string) => {
    const desk = desks.get(outlet) ?? { entries: [], trouble: undefined, validators: undefined, asked: 0 };
    desks.set(outlet, desk);
    return desk;
  };
  const servers = outlets.map(() => createServer((request, response) => serve(desks, onMoment, request, response)));
  const ports = await Promise.all(servers.map(listen));
  const portOf = (outlet: string) => ports[outlets.indexOf(outlet)];
  return {
    address: (outlet) =>
      `http://${USER}:${PASSWORD}@127.0.0.1:${portOf(outlet)}/${encodeURIComponent(outlet)}?key=${KEY}`,
    secrets: [PASSWORD, KEY, CREDENTIALS],
    print: (outlet, entries) => void (deskOf(outlet).entries = entries),
    trouble: (outlet, trouble) => void (deskOf(outlet).trouble = trouble),
    validators: (outlet, sent) => void (deskOf(outlet).validators = sent),
    asked: (outlet) => deskOf(outlet).asked,
    close: async () => {
      await Promise.all(servers.map(shut));
    },
  };
}

function serve(
  desks: ReadonlyMap<string, Desk>,
  onMoment: (moment: FeedMoment) => void,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const desk = desks.get(decodeURIComponent(url.pathname.slice(1)));
  const isLetIn = request.headers.authorization === CREDENTIALS && url.searchParams.get('key') === KEY;
  if (desk === undefined || !isLetIn) {
    response.writeHead(desk === undefined ? 404 : 401).end();
    return;
  }
  desk.asked += 1;
  onMoment('arrived');
  response.on('finish', () => onMoment('answered'));
  answer(desk, request, response);
}

function answer({ trouble, entries, validators }: Desk, request: IncomingMessage, response: ServerResponse): void {
  const body = writeFeed(entries);
  const headers = {
    'content-type': 'application/rss+xml; charset=utf-8',
    ...(validators === undefined ? {} : { etag: validators.etag }),
  };
  switch (trouble?.kind) {
    case 'status':
      return void response.writeHead(trouble.status).end();
    case 'reset':
      return void response.destroy();
    case 'silence':
      return;
    case 'cut':
      return void response.writeHead(200, headers).end(body.slice(0, body.length / 2));
    case 'trickle':
      return trickle(response.writeHead(200, headers), body);
    case 'bomb':
      return bomb(response.writeHead(200, headers));
    case 'late':
      return void setTimeout(() => response.writeHead(200, headers).end(body), LATE_MS);
    case undefined:
      if (validators?.honest === true && request.headers['if-none-match'] === validators.etag) {
        return void response.writeHead(304, headers).end();
      }
      return void response.writeHead(200, headers).end(body);
  }
}

function trickle(response: ServerResponse, body: string): void {
  let sent = 0;
  const timer = setInterval(() => response.write(body[(sent += 1)] ?? ' '), 200);
  response.on('close', () => clearInterval(timer));
}

function bomb(response: ServerResponse): void {
  const chunk = '<item><title>Nothing to see here</title></item>'.repeat(1_000);
  const pour = () => {
    while (!response.destroyed && response.write(chunk)) {
      // As much as the connection takes.
    }
  };
  response.write('<rss version="2.0"><channel>');
  response.on('drain', pour);
  pour();
}

/** An RSS document. */
function writeFeed(entries: readonly Entry[]): string {
  const items = entries.map(({ title, link = linkOf(title), guid = link, date }) => {
    const pubDate = date === undefined ? '' : `<pubDate>${date}</pubDate>`;
    return `<item><title><![CDATA[${title}]]></title><link>${escape(link)}</link><guid isPermaLink="false">${escape(guid)}</guid>${pubDate}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;
}

/** A date as feeds write it; `milliseconds` since 1970. */
export function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}

/** The page on which an outlet tells something. */
export function linkOf(title: string): string {
  return `https://news.example/${encodeURIComponent(title.toLowerCase().replaceAll(' ', '-'))}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
