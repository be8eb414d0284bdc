import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../listen.ts';
import { BEFORE_THE_STORY, type Report, STORY, STORY_OUTLETS } from './story.ts';

/** A running story: three feeds on loopback whose reports appear by and by once it has begun. */
export interface Story {
  /** Every address begins with this, and nothing else does. */
  readonly origin: string;
  readonly feeds: readonly { readonly url: string; readonly outlet: string }[];
  /** Starts the clock of the story; a second call changes nothing. */
  begin(): void;
  close(): Promise<void>;
}

/** Opens the story's feeds on a free port of 127.0.0.1. `now` gives milliseconds since 1970. */
export async function openStory(now: () => number): Promise<Story> {
  const opened = now();
  let begun: number | undefined;

  const server = createServer((request, response) => {
    const outlet = /^\/([a-z-]+)\.xml$/.exec(request.url ?? '')?.[1];
    if (!isOutlet(outlet)) {
      response.writeHead(404).end();
      return;
    }
    sendFeed(response, outlet, reportsSoFar(outlet, opened, begun, now()));
  });

  const origin = await listen(server, 0);
  return {
    origin,
    feeds: Object.entries(STORY_OUTLETS).map(([file, outlet]) => ({ url: `${origin}/${file}.xml`, outlet })),
    begin() {
      begun ??= now();
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

interface DatedReport extends Report {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Newest first, as feeds are. */
function reportsSoFar(outlet: string, opened: number, begun: number | undefined, now: number): readonly DatedReport[] {
  const told = begun === undefined ? [] : dated(STORY, begun);
  return [...dated(BEFORE_THE_STORY, opened), ...told]
    .filter((report) => report.outlet === outlet && report.at <= now)
    .toReversed();
}

function dated(reports: readonly Report[], from: number): readonly DatedReport[] {
  return reports.map((report) => ({ ...report, at: from + report.after * 1000 }));
}

function sendFeed(response: ServerResponse, outlet: keyof typeof STORY_OUTLETS, reports: readonly DatedReport[]): void {
  const items = reports.map(
    ({ title, summary, at }) =>
      `<item><title>${title}</title><description>${summary}</description>` +
      `<link>https://${outlet}.example/${at}</link><guid isPermaLink="false">${outlet}-${at}</guid>` +
      `<pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
  );
  response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${STORY_OUTLETS[outlet]}</title>` +
      `<link>https://${outlet}.example/</link><description>A story for trying Touchline</description>${items.join('')}</channel></rss>`,
  );
}

function isOutlet(name: string | undefined): name is keyof typeof STORY_OUTLETS {
  return name !== undefined && Object.hasOwn(STORY_OUTLETS, name);
}
