import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store.ts';
import { commandsIn } from './commands-in.ts';
import { REPORT, type Way, WAYS } from './ways.ts';
import { openWorkshop, ROOT, type Workshop } from './workshop.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/*.md', { cwd: ROOT })];
const SHOWN = [...new Set(DOCUMENTS.flatMap((document) => commandsIn(readFileSync(join(ROOT, document), 'utf8'))))];

const wayOf = (line: string, ways: readonly Way[]) => ways.find(({ is }) => is.test(line));

interface Shown {
  readonly line: string;
  readonly way: Way;
}

/** The commands of a part of the day, in the order in which its ways stand. */
function shownIn(part: keyof typeof WAYS): readonly Shown[] {
  return WAYS[part].flatMap((way) =>
    SHOWN.filter((line) => wayOf(line, WAYS[part]) === way).map((line) => ({ line, way })),
  );
}

describe('the commands that documents show', { timeout: 120_000 }, () => {
  let workshop: Workshop;

  beforeAll(async () => {
    workshop = await openWorkshop();
  }, 60_000);
  afterAll(() => workshop.close(), 60_000);

  it('are all tried here', () => {
    const untried = SHOWN.filter((line) => wayOf(line, Object.values(WAYS).flat()) === undefined);
    expect(untried, 'Say in test/docs/ways.ts how these are to be tried, or take them out of the document').toEqual([]);
  });

  it('have no ways left over', () => {
    const unused = Object.values(WAYS)
      .flat()
      .filter(({ is }) => !SHOWN.some((line) => is.test(line)));
    expect(unused.map(({ is }) => is.source)).toEqual([]);
  });

  it.for(shownIn('before'))('before the bot runs: $line', (shown, { skip }) => play(workshop, shown, skip));

  describe('while the bot runs', () => {
    let bot: Awaited<ReturnType<Workshop['begin']>>;

    beforeAll(async () => {
      await fillDatabase(workshop.folder);
      bot = await workshop.begin('npm start', /"msg":"ready"/);
    }, 60_000);
    afterAll(async () => {
      expect((await bot.stop()).said).toContain('"msg":"ending"');
    }, 60_000);

    it.for(shownIn('running'))('$line', (shown, { skip }) => play(workshop, shown, skip));
  });

  it.for(shownIn('after'))('once the bot is stopped: $line', (shown, { skip }) => play(workshop, shown, skip));
});

async function play(workshop: Workshop, { line, way }: Shown, skip: (reason: string) => never): Promise<void> {
  const reason = way.unless?.();
  await (reason === undefined ? way.play(workshop, line) : skip(reason));
}

async function fillDatabase(folder: string): Promise<void> {
  const store = openStore(join(folder, 'touchline.sqlite'));
  await store.wrongReadings.put(REPORT, {
    id: REPORT,
    at: new Date().toISOString(),
    voices: 1,
    text: 'Everton weigh up Marek Dolan swoop',
    said: [],
    trace: ['> Everton weigh up Marek Dolan swoop'],
  });
  await store.close();
}
