import { describe, expect, it } from 'vitest';
import { Language } from '../../src/feeds/feed.ts';
import type { Box, Picture, Shape } from '../../src/pictures/picture.ts';
import { aStep, laidOut, SAGAS } from './build.ts';

type Text = Extract<Shape, { kind: 'text' }>;

const textsOf = ({ shapes }: Picture): readonly Text[] => shapes.filter((shape) => shape.kind === 'text');
const cardsOf = ({ shapes }: Picture): readonly Box[] => shapes.filter((shape) => shape.kind === 'card').slice(1);
const marksOf = ({ shapes }: Picture) => shapes.filter((shape) => shape.kind === 'mark');
const wordsOf = (picture: Picture): readonly string[] =>
  textsOf(picture).map(({ words }) => words.replaceAll('\u00a0', ' '));

/** Rounding of fractions is no overlap. */
const HAIR = 0.01;

function overlap(one: Box, other: Box): boolean {
  return (
    one.x + HAIR < other.x + other.width &&
    other.x + HAIR < one.x + one.width &&
    one.y + HAIR < other.y + other.height &&
    other.y + HAIR < one.y + one.height
  );
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - HAIR &&
    inner.y >= outer.y - HAIR &&
    inner.x + inner.width <= outer.x + outer.width + HAIR &&
    inner.y + inner.height <= outer.y + outer.height + HAIR
  );
}

const pairsOf = <Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] =>
  values.flatMap((one, n) => values.slice(n + 1).map((other) => [one, other] as const));

const CASES = Object.keys(SAGAS).flatMap((name) => Language.options.map((language) => [name, language] as const));

describe.each(CASES)('the picture of a saga with %s, in "%s"', (name, language) => {
  const picture = laidOut(SAGAS[name] ?? [], language);
  const [texts, cards] = [textsOf(picture), cardsOf(picture)];

  it('lets no card and no words lie over each other', () => {
    expect(pairsOf(cards).filter(([one, other]) => overlap(one, other))).toEqual([]);
    expect(pairsOf(texts).filter(([one, other]) => overlap(one.box, other.box))).toEqual([]);
  });

  it('keeps all words inside the picture, and those of a card inside of it', () => {
    const { width, height } = picture;
    const ground = { x: 8, y: 8, width: width - 16, height: height - 16 };
    expect(texts.filter(({ box }) => !isInside(box, ground))).toEqual([]);
    const astride = texts.filter(({ box }) => cards.some((card) => overlap(box, card) && !isInside(box, card)));
    expect(astride).toEqual([]);
  });

  it('is as wide as a phone and not much taller than its screen', () => {
    expect(picture.width).toBe(400);
    expect(picture.height).toBeLessThanOrEqual(1280);
  });

  it('has no letters too small to read', () => {
    expect(Math.min(...texts.map(({ face }) => face.size))).toBeGreaterThanOrEqual(11);
  });
});

describe('a saga as a picture', () => {
  it('says with every step its day, its name, its terms and its sources, and by its mark how sure it is', () => {
    const picture = laidOut([
      aStep('2026-01-03', 'bid', { to: ['Real Madrid'], from: 'Liverpool', fee: 20, certainty: 'rumour', sources: 1 }),
      aStep('2026-01-05', 'bid_rejected', { to: ['Real Madrid'], from: 'Liverpool', loan: true, disputed: true }),
    ]);
    expect(wordsOf(picture)).toEqual([
      'Trent Alexander-Arnold',
      'Liverpool · 2 steps · 3 – 5 Jan 2026',
      'Suitor',
      'Real Madrid',
      '3',
      'Jan',
      'Bid',
      '£20m',
      'rumour · 1 source',
      '5',
      'Jan',
      'Bid rejected',
      'loan',
      '2 sources',
      'disputed',
    ]);
    expect(marksOf(picture).map(({ mark }) => mark)).toEqual(['ring', 'cross']);
  });

  it('sets the club and its suitors side by side, in order of appearance', () => {
    const picture = laidOut(SAGAS['three suitors'] ?? []);
    const heads = ['Liverpool', 'Real Madrid', 'Barcelona', 'Manchester'].map(
      (name) => textsOf(picture).find(({ words }) => words === name)?.box,
    );
    expect(new Set(heads.map((box) => box?.y)).size).toBe(1);
    expect(heads.map((box) => box?.x)).toEqual(heads.map((box) => box?.x).toSorted((a = 0, b = 0) => a - b));
  });

  it('marks a step of two suitors in the lanes of both', () => {
    const picture = laidOut([aStep('2026-01-03', 'interest', { to: ['Real Madrid', 'Barcelona'] })]);
    const [first, second] = marksOf(picture);
    expect(marksOf(picture)).toHaveLength(2);
    expect(first?.y).toBe(second?.y);
    expect(cardsOf(picture)).toHaveLength(1);
  });

  it('sets steps of one day in different lanes beside each other, and of one lane below', () => {
    const beside = laidOut([
      aStep('2026-01-03', 'bid', { to: ['Real Madrid'] }),
      aStep('2026-01-03', 'bid', { to: ['Barcelona'] }),
    ]);
    expect(new Set(cardsOf(beside).map(({ y }) => y)).size).toBe(1);
    const below = laidOut([
      aStep('2026-01-03', 'bid', { to: ['Real Madrid'] }),
      aStep('2026-01-03', 'bid_rejected', { to: ['Real Madrid'] }),
    ]);
    expect(new Set(cardsOf(below).map(({ y }) => y)).size).toBe(2);
  });

  it('says the year where it changes', () => {
    const picture = laidOut([aStep('2025-12-30', 'bid'), aStep('2026-01-02', 'talks')]);
    expect(wordsOf(picture).filter((words) => /^20\d\d$/.test(words))).toEqual(['2026']);
  });

  it('tells the newest 24 steps and folds the others into a line', () => {
    const picture = laidOut(SAGAS['thirty steps of one suitor'] ?? []);
    expect(marksOf(picture)).toHaveLength(24);
    expect(wordsOf(picture)).toContain('… 6 earlier steps');
  });

  it('folds more where so many suitors need more room, and loses count of none', () => {
    const picture = laidOut(SAGAS['forty steps of seven suitors'] ?? []);
    const folded = Number(/… (\d+) earlier/.exec(wordsOf(picture).join('\n'))?.[1]);
    expect(folded + marksOf(picture).length).toBe(40);
  });

  it('gives suitors beyond the third a lane together, where each step says whose it is', () => {
    const picture = laidOut(
      ['Ajax', 'Braga', 'Celtic', 'Dortmund', 'Everton'].map((club, n) =>
        aStep(`2026-01-0${n + 1}`, 'interest', { to: [club] }),
      ),
    );
    expect(wordsOf(picture)).toEqual(
      expect.arrayContaining(['Ajax', 'Braga', 'Celtic', '2 others', 'Dortmund', 'Everton']),
    );
  });

  it('says where the next chapter begins', () => {
    const picture = laidOut([
      aStep('2026-01-01', 'deal_off', { to: ['Ajax'] }),
      aStep('2026-08-01', 'talks', { to: ['Ajax'], chapter: 2 }),
    ]);
    expect(wordsOf(picture)).toContain('Chapter 2');
  });

  it('heads the lane of a player without a club by what he is', () => {
    expect(wordsOf(laidOut(SAGAS['no club known'] ?? []))).toContain('Player');
  });
});
