import { Worker } from 'node:worker_threads';

/** A picture takes a tenth of a second where nothing else is going on. */
const DEADLINE = 4000;

/** More than these are not worth waiting for: their answers go out without a picture. */
const MOST_WAITING = 8;

/** The newest drawings are kept, so that turning a page draws nothing again. */
const MOST_KEPT = 24;

/** No drawing of ours comes near; whatever does is not sent. */
const MOST_BYTES = 500_000;

/** How drawing one picture can end. */
export type Rendering =
  | { readonly kind: 'rendered'; readonly png: Uint8Array }
  | {
      readonly kind: 'failed';
      readonly reason: 'too-slow' | 'too-busy' | 'too-large' | 'broken';
      readonly detail: string;
    };

/** Draws pictures; a library that works outside of Node's memory is behind it. */
export interface Painter {
  /** Draws an SVG as a PNG. Never rejects. Pictures are drawn one after another. */
  render(svg: string): Promise<Rendering>;
}

/**
 * Opens the painter. Every picture is drawn in a thread of its own: no answer to a person waits for it, a drawing that
 * takes longer than `deadline` milliseconds is given up, and the library's memory, which Node's collector does not see,
 * goes with the thread. This is the one file of the room that touches the world.
 */
export function openPainter(deadline = DEADLINE): Painter {
  const kept = new Map<string, Uint8Array>();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function draw(svg: string): Promise<Rendering> {
    const known = kept.get(svg);
    const rendering =
      known === undefined ? await drawInThread(svg, deadline) : ({ kind: 'rendered', png: known } as const);
    if (rendering.kind === 'rendered') {
      keep(svg, rendering.png);
    }
    return rendering;
  }

  function keep(svg: string, png: Uint8Array): void {
    kept.delete(svg);
    kept.set(svg, png);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) {
      kept.delete(oldest);
    }
  }

  return {
    async render(svg) {
      if (waiting >= MOST_WAITING) {
        return { kind: 'failed', reason: 'too-busy', detail: `${waiting} pictures are waiting` };
      }
      waiting += 1;
      const turn = last.then(() => draw(svg));
      last = turn;
      try {
        return await turn;
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** Resolves once the thread has ended, so that no two are ever there at once. */
function drawInThread(svg: string, deadline: number): Promise<Rendering> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: svg });
    let rendering: Rendering = { kind: 'failed', reason: 'broken', detail: 'the thread ended without a picture' };
    const timer = setTimeout(() => {
      rendering = { kind: 'failed', reason: 'too-slow', detail: `more than ${deadline} ms` };
      void thread.terminate();
    }, deadline);
    thread.on('message', (png: Uint8Array) => {
      rendering = weigh(png);
    });
    thread.on('error', (error) => {
      rendering = { kind: 'failed', reason: 'broken', detail: String(error) };
    });
    thread.on('exit', () => {
      clearTimeout(timer);
      resolve(rendering);
    });
  });
}

function weigh(png: Uint8Array): Rendering {
  return png.length <= MOST_BYTES
    ? { kind: 'rendered', png }
    : { kind: 'failed', reason: 'too-large', detail: `${png.length} bytes` };
}
