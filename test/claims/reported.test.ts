import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openReader } from '../../src/claims/open-reader.ts';
import { Stage } from '../../src/claims/stage.ts';
import { Language } from '../../src/feeds/feed.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

/** What people reported as read wrongly, in other words than the outlet's; `npm run reports -- case ID` begins a line. */
const Case = z.object({
  title: z.string(),
  language: Language,
  /** What it says; null where it is no transfer news. */
  expect: z.object({ player: z.string(), stage: Stage, to: z.array(z.string()) }).nullable(),
  note: z.string().optional(),
});

const CASES = readFileSync(join(import.meta.dirname, 'reported.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => Case.parse(JSON.parse(line)));

const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton')));

describe('what was once read wrongly', () => {
  it.each(CASES)('is read rightly now: “$title”', ({ title, language, expect: wanted }) => {
    const [claim] = reader.read(anItem(title), language).claims;
    const read = claim && { player: claim.player?.name, stage: claim.stage, to: claim.to.map(({ name }) => name) };
    expect(read ?? null).toEqual(wanted);
  });
});
