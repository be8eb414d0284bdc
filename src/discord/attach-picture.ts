import type { Drawing } from '../pictures/draw-saga.ts';
import type { AttachedFile } from './reply.ts';
import type { Services } from './services.ts';

/** What an embed needs to show a picture, and the file to send with it; nothing of either where there is none. */
export interface Pictured {
  readonly image?: { readonly url: string };
  readonly files: readonly AttachedFile[];
}

/** Renders a drawing for an embed. Without a drawing, or where rendering fails, the words have to do. */
export async function attachPicture(name: string, drawing: Drawing | undefined, services: Services): Promise<Pictured> {
  const bytes = drawing && (await services.draw(drawing.svg));
  return drawing === undefined || bytes === undefined
    ? { files: [] }
    : { image: { url: `attachment://${name}` }, files: [{ name, bytes, description: drawing.description }] };
}
