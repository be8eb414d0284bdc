import type { Certainty } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import { COLOURS, colourOf } from './colours.ts';
import { layOutText, type TextBlock } from './lay-out-text.ts';
import type { Face } from './measure-text.ts';
import type { Mark, Shape } from './picture.ts';
import type { PictureStep } from './picture-steps.ts';

const NAME: Face = { size: 13, weight: 'strong' };
const TERMS: Face = { size: 12, weight: 'strong' };
const DETAIL: Face = { size: 12, weight: 'regular' };

const PADDING = 5;
/** From the mark's middle to the words beside it. */
const BESIDE = 10;
const MARK_DOWN = 13;
/** Where several marks are joined by a line, they stand above the words, which make so much room. */
const JOINT_DOWN = 9;
const JOINT_ROOM = 10;

const MARKS: Readonly<Record<Certainty, Mark>> = {
  rumour: 'ring',
  reported: 'disc',
  official: 'tick',
  denied: 'cross',
};

/** What is over is crossed out, whoever says so. */
const OVER: ReadonlySet<Stage> = new Set(['bid_rejected', 'deal_off', 'denied']);

/**
 * One step as a card that hangs on its lanes: a mark on each of them, joined by a line, and all that is known of it in
 * words. `marks` are the middles of its lanes, ascending; the card reaches to `end`. `isShared` names the clubs, where
 * the lane does not.
 */
export function layOutCard(
  step: PictureStep,
  marks: readonly number[],
  end: number,
  y: number,
  isShared: boolean,
): TextBlock {
  const colour = colourOf(step.stage);
  const x = marks[0] ?? 0;
  const clubs = isShared ? step.suitors.map(({ name }) => name).join(', ') : '';
  const groups = [
    [
      { words: step.name, face: NAME, fill: COLOURS.text, most: 3 },
      { words: step.terms, face: TERMS, fill: colour, most: 3 },
    ],
    [{ words: clubs, face: DETAIL, fill: COLOURS.text, most: 2 }],
    [
      { words: step.evidence.map(keepTogether).join(' · '), face: DETAIL, fill: COLOURS.quiet, most: 3 },
      { words: step.doubt, face: TERMS, fill: COLOURS.doubt, most: 2 },
    ],
  ];
  const room = marks.length > 1 ? JOINT_ROOM : 0;
  const text = layOutText(groups, x + BESIDE, y + PADDING + room, end - x - BESIDE - PADDING);
  const height = text.height + room + 2 * PADDING;
  const markY = y + (room === 0 ? MARK_DOWN : JOINT_DOWN);
  const edge = step.doubt === '' ? COLOURS.card : COLOURS.doubt;
  return {
    height,
    shapes: [
      { kind: 'card', x, y, width: end - x, height, fill: COLOURS.card, edge, radius: 6 },
      ...joint(marks, markY, colour),
      ...text.shapes,
      ...marks.map((middle): Shape => ({ kind: 'mark', x: middle, y: markY, mark: markOf(step), fill: colour })),
    ],
  };
}

function joint(marks: readonly number[], y: number, fill: string): readonly Shape[] {
  const [first = 0] = marks;
  const last = marks.at(-1) ?? first;
  return last === first ? [] : [{ kind: 'line', x: first, y: y - 1, width: last - first, height: 2, fill }];
}

/** A line may end between two facts, not inside of one. */
function keepTogether(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

function markOf({ certainty, stage }: PictureStep): Mark {
  return OVER.has(stage) ? 'cross' : MARKS[certainty];
}
