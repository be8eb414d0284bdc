import type { UploadedFile } from './attachments.ts';
import type { BucketName } from './rate-limits.ts';
import type { World } from './world.ts';

/** A request as a handler gets it: authorised, within its limits, its body parsed but not yet checked. */
export type Call = {
  readonly world: World;
  /** A part of the path by its name in the route. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
};

/** Without a body: 204. */
export type Answer = { readonly status: number; readonly body?: unknown };

/** One operation of Discord's API. Handlers finish at once or throw a `Refusal`, so that each happens wholly or not. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Discord's description writes it: "/channels/{channel_id}/messages". */
  readonly path: string;
  readonly bucket: BucketName;
  /** `token`: the path carries its own secret. */
  readonly auth: 'bot' | 'token';
  readonly handle: (call: Call) => Answer;
};

/** A route found for a path, with the values in it. */
export type Match = { readonly route: Route; readonly params: ReadonlyMap<string, string> };

/** Finds the route of a request; what is written in full wins over a parameter. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const parts = path.split('/').map(decode);
  const matches = routes.flatMap((route) => {
    const params = route.method === method ? matchPath(route.path.split('/'), parts) : undefined;
    return params === undefined ? [] : [{ route, params }];
  });
  return matches.sort((a, b) => a.params.size - b.params.size)[0];
}

function matchPath(pattern: readonly string[], parts: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (pattern.length !== parts.length) {
    return undefined;
  }
  const params = new Map<string, string>();
  for (const [index, name] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith('{')) {
      params.set(name.slice(1, -1), part);
    } else if (name !== part) {
      return undefined;
    }
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
