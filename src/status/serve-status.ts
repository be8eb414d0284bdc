import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { findComplaints } from './find-complaints.ts';
import type { Status } from './status.ts';
import { openMetrics } from './tell-metrics.ts';

/** An answer to a request. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** What a path is answered with. */
export type Answering = (url: URL) => Promise<Answer>;

export interface StatusServer {
  /** "http://127.0.0.1:4281" */
  readonly url: string;
  close(): Promise<void>;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** The page runs no script and loads nothing, so no text on it can become one. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/**
 * Serves `/healthz` (200 where the bot is well, else 503 with the reasons), `/metrics`, `/status.json`, and the pages.
 * Pages are for this machine alone, whatever address is listened on. Rejects where the port is taken.
 */
export async function serveStatus(options: {
  readonly host: string;
  readonly port: number;
  readonly look: () => Promise<Status>;
  readonly pages: ReadonlyMap<string, Answering>;
}): Promise<StatusServer> {
  const { host, port, look, pages } = options;
  const metrics = openMetrics();
  const paths = new Map<string, Answering>([
    ['/healthz', async () => answerHealth(await look())],
    [
      '/metrics',
      async () => ({ status: 200, contentType: metrics.contentType, body: await metrics.tell(await look()) }),
    ],
    ['/status.json', async () => ({ status: 200, contentType: JSON_TYPE, body: JSON.stringify(await look()) })],
  ]);
  const server = createServer((request, response) => {
    void answer(request, paths, pages).then(
      (given) => give(response, given),
      (error: unknown) => give(response, plain(500, error instanceof Error ? error.message : String(error))),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const open = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host}:${open}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { method, url = '/', headers }: IncomingMessage,
  paths: ReadonlyMap<string, Answering>,
  pages: ReadonlyMap<string, Answering>,
): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') {
    return plain(405, 'Only GET is answered here.');
  }
  const where = new URL(url, 'http://loopback');
  const page = pages.get(where.pathname);
  // A site on the web can point a name of its own at this machine: the Host header still says that name.
  if (page !== undefined && !LOOPBACK.test(headers.host ?? '')) {
    return plain(403, 'The page is for this machine alone: open it as http://127.0.0.1.');
  }
  const answering = page ?? paths.get(where.pathname);
  return answering === undefined
    ? plain(404, `There are ${[...pages.keys(), ...paths.keys()].join(', ')}.`)
    : answering(where);
}

function answerHealth(status: Status): Answer {
  const complaints = findComplaints(status);
  const body = complaints.length === 0 ? { well: true } : { well: false, complaints };
  return { status: complaints.length === 0 ? 200 : 503, contentType: JSON_TYPE, body: JSON.stringify(body) };
}

function plain(status: number, body: string): Answer {
  return { status, contentType: 'text/plain; charset=utf-8', body };
}

function give(response: ServerResponse, { status, contentType, body }: Answer): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': contentType }).end(body);
}
