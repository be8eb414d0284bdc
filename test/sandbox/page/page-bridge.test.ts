import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSandbox } from '../../../src/sandbox/open-sandbox.ts';
import { createMessage } from '../../../src/sandbox/messages.ts';
import { openPageBridge } from '../../../src/sandbox/page/page-bridge.ts';
import { seedWorld } from '../../../src/sandbox/seed-world.ts';

/** A sandbox with its page, and what a browser would ask of it. */
async function anOpenPage() {
  const seed = seedWorld();
  const { world } = seed;
  const handlePage = openPageBridge(world, { hint: 'Type `/follow`.', channelId: seed.channels.chat });
  const sandbox = await openSandbox({ world, handlePage });
  onTestFinished(() => sandbox.close());
  const get = async (path: string) => {
    const response = await fetch(sandbox.url + path);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const act = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${sandbox.url}/page/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: sandbox.url, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const outcome: unknown = await response.json();
    return { status: response.status, outcome };
  };
  const write = (channelId: string, content: string, onlyFor?: string) => {
    const channel = world.channels.get(channelId);
    if (channel === undefined) {
      throw new Error('no such channel');
    }
    const ephemeral = onlyFor === undefined ? {} : { onlyFor };
    return createMessage(world, { channel, authorId: seed.robinId, body: { content }, ...ephemeral });
  };
  return { ...seed, sandbox, get, act, write };
}

/** The first events that a person's page is told, while something happens. */
async function eventsDuring(url: string, as: string, count: number, happen: () => void): Promise<unknown[]> {
  const stop = new AbortController();
  const response = await fetch(`${url}/page/events?as=${as}`, { signal: stop.signal });
  happen();
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = [...text.matchAll(/^data: (.*)\n\n/gm)].map(([, data = '']): unknown => JSON.parse(data));
    if (events.length >= count) {
      stop.abort();
      return events;
    }
  }
  throw new Error(`the stream ended with: ${text}`);
}

/** Asks with headers that fetch does not let one set. */
function askAs(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

describe('the page’s files', () => {
  it('are all there: every file that the page and its modules name is served', async () => {
    const { get } = await anOpenPage();
    const seen = new Map<string, number>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      const { status, text } = await get(path);
      seen.set(path, status);
      const named = path.endsWith('.js')
        ? [...text.matchAll(/^import .*?from '(.+?)';$/gms)].map(
            ([, to = '']) => new URL(to, `http://x${path}`).pathname,
          )
        : [...text.matchAll(/(?:href|src)="(\/.+?)"/g)].map(([, to = '']) => to);
      for (const next of named) {
        await visit(next);
      }
    };
    await visit('/');
    expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  });

  it('name nothing outside this machine, and no script but the page’s own may run', async () => {
    const { get } = await anOpenPage();
    const { text, headers } = await get('/');
    expect(text).not.toMatch(/(?:href|src)="(?:https?:)?\/\//);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it.each(['/page/../page-bridge.ts', '/page/..%2fpage-bridge.ts', '/page/view.ts', '/page/'])(
    'end where the folder ends: %s is not served',
    async (path) => {
      const { sandbox } = await anOpenPage();
      expect(await askAs(sandbox.url + path, {})).toBe(404);
    },
  );
});

describe('what a person sees', () => {
  it('is the owner’s view where nobody is named, with the hint and where to begin', async () => {
    const { get, youId, channels } = await anOpenPage();
    const state = JSON.parse((await get('/page/state')).text);
    expect(state).toMatchObject({ me: { id: youId }, hint: 'Type `/follow`.', startChannelId: channels.chat });
  });

  it('leaves out channels that the person may not see', async () => {
    const { get, robinId, channels } = await anOpenPage();
    const state = JSON.parse((await get(`/page/state?as=${robinId}`)).text);
    const ids = state.guilds[0].channels.map(({ id }: { id: string }) => id);
    expect(ids).toContain(channels.chat);
    expect(ids).not.toContain(channels.staff);
    expect(await get(`/page/channel?as=${robinId}&channel=${channels.staff}`)).toMatchObject({ status: 404 });
  });

  it('shows an ephemeral answer to nobody else', async () => {
    const { get, write, youId, robinId, channels } = await anOpenPage();
    write(channels.chat, 'for you alone', youId);
    expect((await get(`/page/channel?as=${youId}&channel=${channels.chat}`)).text).toContain('for you alone');
    expect((await get(`/page/channel?as=${robinId}&channel=${channels.chat}`)).text).not.toContain('for you alone');
  });

  it('is the end of a long channel, and more of it when asked', async () => {
    const { get, write, youId, channels } = await anOpenPage();
    for (let index = 0; index < 5; index += 1) {
      write(channels.chat, `line ${index}`);
    }
    const last = async (count: number) =>
      JSON.parse((await get(`/page/channel?as=${youId}&channel=${channels.chat}&last=${count}`)).text);
    expect(await last(2)).toMatchObject({ messages: [{ content: 'line 3' }, { content: 'line 4' }], hasEarlier: true });
    expect(await last(5)).toMatchObject({ hasEarlier: false });
  });

  it('tells of nobody unknown', async () => {
    const { get } = await anOpenPage();
    expect(await get('/page/state?as=100000000000000000')).toMatchObject({
      status: 404,
      text: JSON.stringify({ error: 'Nobody here has that id. Reload the page to start again.' }),
    });
  });
});

describe('what happens while the page is open', () => {
  it('is told live, and what is not theirs is not', async () => {
    const { sandbox, write, youId, robinId, channels } = await anOpenPage();
    const events = await eventsDuring(sandbox.url, robinId, 1, () => {
      write(channels.staff, 'behind the scenes');
      write(channels.chat, 'for you alone', youId);
      write(channels.chat, 'for everybody');
    });
    expect(events).toMatchObject([{ kind: 'message', message: { content: 'for everybody' } }]);
  });
});

describe('what a person does', () => {
  it('is done as that person', async () => {
    const { act, robinId, channels } = await anOpenPage();
    expect(await act({ as: robinId, kind: 'say', channelId: channels.chat, content: 'hello' })).toMatchObject({
      status: 200,
      outcome: { kind: 'said', message: { authorId: robinId, content: 'hello' } },
    });
  });

  it('comes back with the reason where the person may not do it', async () => {
    const { act, robinId, channels } = await anOpenPage();
    expect(await act({ as: robinId, kind: 'say', channelId: channels.announcements, content: 'hello' })).toMatchObject({
      status: 200,
      outcome: { kind: 'failed', reason: 'not-permitted' },
    });
  });

  it.each([
    ['no JSON', '{', 400],
    ['an act that there is not', { kind: 'dance' }, 400],
    ['an act without its channel', { kind: 'say', content: 'hello' }, 400],
    ['an act longer than 768 kB', { kind: 'say', content: 'a'.repeat(800_000) }, 413],
    ['a file that is not in base64', { kind: 'upload', filename: 'a', contentType: 'b', content: '<>' }, 400],
  ])('is refused in words: %s', async (_, body, status) => {
    const { act, youId } = await anOpenPage();
    const sent = typeof body === 'string' ? body : { as: youId, ...body };
    expect(await act(sent)).toMatchObject({ status, outcome: { error: expect.stringMatching(/\w+ \w+/) } });
  });

  it('is refused where another site or another name asks', async () => {
    const { act, sandbox, youId, channels } = await anOpenPage();
    const hello = { as: youId, kind: 'say', channelId: channels.chat, content: 'hello' };
    expect(await act(hello, { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await askAs(`${sandbox.url}/page/state`, { host: 'evil.example' })).toBe(403);
  });
});
