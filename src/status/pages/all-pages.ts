import type { Services } from '../../discord/services.ts';
import type { Store } from '../../store.ts';
import type { Answering } from '../serve-status.ts';
import type { Status } from '../status.ts';
import { traceWords } from '../trace-words.ts';
import { developmentsPage, sagaPage } from './developments-page.ts';
import { healthPage } from './health-page.ts';
import { tracePage } from './trace-page.ts';

export interface PagesDeps extends Pick<Services, 'latest' | 'story' | 'explain' | 'draw'> {
  readonly look: () => Promise<Status>;
  readonly store: Pick<Store, 'sagas' | 'deliveries' | 'outbox'>;
}

const SHOWN_DEVELOPMENTS = 50;
const LONGEST_WORDS = 500;

/** The operator's pages by their paths. They only show: nothing can be changed here. */
export function allPages({ look, latest, story, explain, draw, store }: PagesDeps): ReadonlyMap<string, Answering> {
  return new Map<string, Answering>([
    ['/', async () => healthPage(await look())],
    ['/developments', async () => developmentsPage(await latest({ scope: 'everyone', limit: SHOWN_DEVELOPMENTS }))],
    ['/saga', async ({ searchParams }) => sagaPage(await story(searchParams.get('id') ?? '', 'everyone'), draw)],
    [
      '/trace',
      async ({ searchParams }) => {
        const words = (searchParams.get('words') ?? '').trim().slice(0, LONGEST_WORDS);
        return tracePage(words, await traceWords(words, store), words === '' ? [] : explain(words));
      },
    ],
  ]);
}
