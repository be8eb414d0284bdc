import type { Services } from '../discord/services.ts';
import type { Log } from '../log.ts';
import type { Painter } from '../pictures/render-picture.ts';

/** Draws for commands; what fails is the operator's to read, and costs a person only the picture. */
export function openDrawing(painter: Painter, log: Pick<Log, 'error'>): Pick<Services, 'draw'> {
  return {
    async draw(svg) {
      const rendering = await painter.render(svg);
      switch (rendering.kind) {
        case 'rendered':
          return rendering.png;
        case 'failed': {
          const { reason, detail } = rendering;
          log.error('picture-failed', { reason, detail });
          return undefined;
        }
      }
    },
  };
}
