import { createInterface } from 'node:readline';
import { z } from 'zod';
import { openReader } from '../claims/open-reader.ts';
import { Language } from '../feeds/feed.ts';
import type { Item } from '../items/item.ts';
import { chooseGazetteer } from './choose-gazetteer.ts';

const Line = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string(),
  /** The feed's own, where it is known; else it is guessed from the words. */
  language: Language.optional(),
  summary: z.string().default(''),
  date: z.string().nullish(),
});

/** Reads unlabelled items, one JSON object a line, and writes for each what was understood, in the words that are scored, with the rule that said so. */
async function main(): Promise<void> {
  const reader = openReader(chooseGazetteer(process.argv.slice(2)));
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') {
      const item = Line.parse(JSON.parse(line));
      const { claims } = reader.read(toItem(item), item.language);
      const told = claims.map(({ player, from, to, stage, loan, certainty, ruleId }) => ({
        players: player === undefined ? [] : [player.name],
        from: from?.name ?? null,
        to: to.map((club) => club.name),
        stage,
        loan,
        certainty,
        rule: ruleId,
      }));
      console.log(JSON.stringify({ id: item.id, claims: told }));
    }
  }
}

function toItem(line: z.infer<typeof Line>): Item {
  const { id, source, title, summary, date } = line;
  const published = Date.parse(date ?? '');
  const publishedAt = Number.isNaN(published) ? {} : { publishedAt: new Date(published).toISOString() };
  return {
    id,
    feedId: 'stdin',
    outlet: source,
    title,
    summary,
    body: [],
    seenAt: new Date().toISOString(),
    wordsHash: id,
    ...publishedAt,
  };
}

await main();
