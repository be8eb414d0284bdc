import { showProgress } from '../../src/cli/show-progress.ts';
import { scoreAddresses } from './addresses.ts';
import { scoreBombs } from './bombs.ts';
import { scoreDamages } from './damages.ts';
import { scoreDates } from './dates.ts';
import { scoreEncodings } from './encodings.ts';
import { scoreExpectations } from './expectations.ts';
import { formatScores } from './format-scores.ts';
import { scoreLiveProofs } from './live-proofs.ts';
import { scoreMutations } from './mutation-score.ts';
import type { Score } from './score.ts';
import { scoreServers } from './servers.ts';
import { isShared } from '../shared.ts';

interface Part {
  readonly says: string;
  /** What it measures with, in the shared folder. */
  readonly needs: readonly string[];
  readonly score: (say: (text: string) => void) => Promise<readonly Score[]>;
}

const MUTATION_ROUNDS = 20;
const FEEDS = 'reliability/feeds';

const PARTS: readonly Part[] = [
  { says: 'addresses', needs: ['reliability/ssrf.jsonl'], score: async () => [await scoreAddresses()] },
  { says: 'ways in', needs: [], score: scoreLiveProofs },
  { says: 'servers that misbehave', needs: ['reliability/hostile_server.mjs'], score: (say) => scoreServers({ say }) },
  { says: 'usual damages', needs: [`${FEEDS}/malformed`], score: async () => [scoreDamages()] },
  {
    says: 'damages at random',
    needs: ['feeds', `${FEEDS}/feed-rs`, `${FEEDS}/gofeed`, `${FEEDS}/rss-parser`],
    score: async (say) => scoreMutations(MUTATION_ROUNDS, say),
  },
  {
    says: 'documents with expectations',
    needs: [`${FEEDS}/expect.json`, `${FEEDS}/score.mjs`],
    score: scoreExpectations,
  },
  { says: 'encodings', needs: [`${FEEDS}/expect.json`], score: async () => [scoreEncodings()] },
  { says: 'dates', needs: [`${FEEDS}/dates.json`], score: async () => scoreDates() },
  { says: 'bombs', needs: [`${FEEDS}/gen_hostile.mjs`], score: scoreBombs },
];

/**
 * `npm run feeds:score`: how feeds that break, lie or attack are borne, against what is asked. Ends with 1 where a figure
 * is below it. Parts whose documents do not lie beside the checkout are left out, and named.
 */
async function main(): Promise<void> {
  const progress = showProgress(process.stderr);
  const scores: Score[] = [];
  const absent = PARTS.filter(({ needs }) => !isShared(...needs));
  for (const { says, score } of PARTS.filter((part) => !absent.includes(part))) {
    progress.say(`Scoring ${says} …`);
    scores.push(...(await score(progress.say)));
  }
  progress.end();
  process.stdout.write(`${formatScores(scores)}\n`);
  if (absent.length > 0) {
    const names = absent.map(({ says }) => says).join(', ');
    process.stdout.write(`\nLeft out, for ../shared has nothing to score them with: ${names}.\n`);
  }
  process.exitCode = scores.every(({ isKept }) => isKept) ? 0 : 1;
}

await main();
