import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/alerts/alert-words.ts';
import { writeAlert } from '../../src/alerts/write-alert.ts';
import { writeHeadline } from '../../src/alerts/write-headline.ts';
import { Certainty } from '../../src/claims/claim.ts';
import { Stage } from '../../src/claims/stage.ts';
import { Language } from '../../src/feeds/feed.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aSource } from '../follows/build.ts';

const FEE = { amount: 20_000_000, currency: 'GBP', undisclosed: false, text: '' } as const;
const MADRID = { id: 'real-madrid', name: 'Real Madrid' };
const ARSENAL = { id: 'arsenal', name: 'Arsenal' };
const [yes, no] = [true, false];

/** The same without the club he is at, which `aDevelopment` always knows. */
function homeless(parts: Partial<Development>): Development {
  const { from: _, ...development } = aDevelopment(parts);
  return development;
}

/** Every stage with everything that changes its wording. */
const EVERYTHING = Stage.options.flatMap((stage) =>
  Certainty.options.flatMap((certainty) =>
    [[], [MADRID], [MADRID, ARSENAL]].flatMap((to) =>
      [yes, no].flatMap((loan) =>
        [{}, { fee: FEE }].flatMap((fee) =>
          [yes, no].flatMap((advanced) =>
            [yes, no].flatMap((disputed) => {
              const parts = { stage, certainty, to, loan, advanced, disputed, ...fee };
              return [aDevelopment(parts), homeless(parts)];
            }),
          ),
        ),
      ),
    ),
  ),
);

/** A bid of theirs before this one makes a rejected approach a rejected bid, and a bid another bid. */
function courseOf(development: Development): readonly (readonly Development[])[] {
  const bid = { ...development, id: 'bid', stage: 'bid' } as const;
  return development.stage.startsWith('bid') ? [[], [bid, development]] : [[]];
}

/** What only a finished step may say, and what a step that did not happen must. */
const SIGNS: Readonly<Record<Language, { official: RegExp; rejected: RegExp; off: RegExp; denied: RegExp }>> = {
  en: { official: /official/i, rejected: /reject/, off: /collapse/, denied: /denied/i },
  es: { official: /oficial/i, rejected: /rechaz/i, off: /se cae/i, denied: /desmentid/i },
  it: { official: /ufficial/i, rejected: /resping|respint/i, off: /salta/i, denied: /smentit/i },
  de: { official: /offiziell/i, rejected: /lehnt|weist|blitz|zurück/i, off: /geplatzt/, denied: /dementiert/i },
  fr: { official: /officiel/i, rejected: /refus|repouss/, off: /capoter/, denied: /démenti/i },
  pt: { official: /oficial/i, rejected: /recus/i, off: /fracassa/i, denied: /desmentid/i },
};

const FINISHED: ReadonlySet<Stage> = new Set(['done', 'contract_extension', 'released']);
/** Between a player and his own club, or of him alone. */
const CLUBLESS: ReadonlySet<Stage> = new Set([
  'contract_offer',
  'contract_extension',
  'contract_stalled',
  'available',
  'released',
  'other',
]);

describe.each(Language.options)('every headline there can be, in %s', (language) => {
  const words = wordsOf(language);
  const lines = EVERYTHING.flatMap((development) =>
    courseOf(development).map((course) => ({ development, line: writeHeadline(development, course, words) })),
  );

  it('is one whole, well-spaced line about the player, with a capital', () => {
    for (const { line } of lines) {
      expect(line).toMatch(/^[\p{Lu}£]/u);
      expect(line).toContain('Trent Alexander-Arnold');
      expect(line).not.toMatch(/[{}[\]]|undefined|\s{2}|^\s|\s$|\s[,.)]|\(\s|\(\)/);
      expect(line.length).toBeLessThan(190);
    }
  });

  it('says official of finished steps that are, and of nothing else', () => {
    for (const { line, development } of lines) {
      const { certainty, stage, advanced } = development;
      const isFinished = FINISHED.has(stage) && !(advanced && stage === 'contract_extension');
      expect(SIGNS[language].official.test(line), line).toBe(certainty === 'official' && isFinished);
    }
  });

  it('hedges rumours, and only rumours', () => {
    for (const { line, development } of lines) {
      const isHedged = line.toLowerCase().includes(words.reportedly.toLowerCase());
      expect(isHedged, line).toBe(development.certainty === 'rumour');
    }
  });

  it('never makes of a rejection, a collapse or a denial its opposite', () => {
    const { rejected, off, denied } = SIGNS[language];
    for (const { line, development } of lines) {
      const { stage, certainty } = development;
      expect(rejected.test(line), line).toBe(stage === 'bid_rejected');
      expect(off.test(line), line).toBe(stage === 'deal_off');
      expect(denied.test(line), line).toBe(stage === 'denied' || (certainty === 'denied' && stage !== 'deal_off'));
    }
  });

  it('names every suitor of a step that has suitors, and says what is disputed', () => {
    for (const { line, development } of lines) {
      const named = development.to.filter(({ name }) => line.includes(name));
      expect(CLUBLESS.has(development.stage) || named.length === development.to.length, line).toBe(true);
      expect(line.includes(words.disputedMark), line).toBe(development.disputed);
    }
  });

  it.each(Stage.options.filter((stage) => !['contract_stalled', 'other'].includes(stage)))(
    'tells the buyer from the seller: %s',
    (stage) => {
      const certainty = 'reported';
      const say = (development: Development) => writeHeadline(development, [], words);
      const asSeller = say(aDevelopment({ stage, certainty, from: MADRID, to: [] }));
      const asBuyer = say(homeless({ stage, certainty, to: [MADRID] }));
      expect(asSeller).not.toBe(asBuyer);
      const there = say(aDevelopment({ stage, certainty, from: MADRID, to: [ARSENAL] }));
      const back = say(aDevelopment({ stage, certainty, from: ARSENAL, to: [MADRID] }));
      expect(there).not.toBe(back);
    },
  );
});

describe.each(Language.options)('an alert in %s', (language) => {
  const words = wordsOf(language);

  it('has a form for each number that the language tells apart', () => {
    const { pluralCategories } = new Intl.PluralRules(words.locale).resolvedOptions();
    for (const forms of [words.others, words.independentSources, words.digest.title]) {
      expect(Object.keys(forms).sort()).toEqual([...pluralCategories].sort());
    }
  });

  it('fits into a message, whatever the feeds say', () => {
    const long = '_'.repeat(4_000);
    const sources = Array.from({ length: 40 }, (_, n) =>
      aSource({ outlet: `${n}${long}`, journalist: long, via: long, title: long, tier: 0, origin: `${n}` }),
    );
    const names = {
      player: { name: long },
      from: { name: long },
      to: Array.from({ length: 30 }, () => ({ name: long })),
    };
    const fee = { ...FEE, amount: 123_456_789, addOns: 98_765_432 };
    const parts = { sources, fee, loan: true, disputed: true, certainty: 'denied', ...names } as const;
    const developments = Stage.options.map((stage, n) => aDevelopment({ ...parts, stage, id: `${n}` }));
    for (const development of developments) {
      const body = writeAlert({ alertId: 'x'.repeat(24), development, course: developments, follows: [], language });
      expect(lengthsBeyondLimits(body)).toEqual([]);
    }
  });
});

interface Shown {
  readonly content: string;
  readonly embeds: readonly Record<string, unknown>[];
  readonly components: readonly Record<string, unknown>[];
}

/** Every text of a message that is longer than Discord takes. */
function lengthsBeyondLimits({ content, embeds, components }: Shown): readonly string[] {
  const texts: (readonly [text: string, limit: number])[] = [[content, 2000]];
  for (const embed of embeds) {
    const { title, description, footer, fields } = embed as {
      title: string;
      description: string;
      footer: { text: string };
      fields: readonly { name: string; value: string }[];
    };
    texts.push([title, 256], [description, 4096], [footer.text, 2048]);
    texts.push(...fields.flatMap(({ name, value }) => [[name, 256] as const, [value, 1024] as const]));
    texts.push([
      texts
        .slice(1)
        .map(([text]) => text)
        .join(''),
      6000,
    ]);
  }
  for (const row of components) {
    texts.push(...(row['components'] as { label: string }[]).map(({ label }) => [label, 80] as const));
  }
  return texts
    .filter(([text, limit]) => text.length > limit)
    .map(([text, limit]) => `${text.length} > ${limit}: ${text}`);
}
