import type { AlertWords } from '../alerts/alert-words.ts';
import { COLOURS } from './colours.ts';
import { layOutCard } from './lay-out-card.ts';
import { type Lane, layOutLanes } from './lay-out-lanes.ts';
import { layOutRows, type Row } from './lay-out-rows.ts';
import { layOutText, type TextBlock } from './lay-out-text.ts';
import { type Face, measureText } from './measure-text.ts';
import type { Picture, Shape } from './picture.ts';
import type { PictureDay } from './picture-day.ts';
import type { PictureWords } from './picture-words.ts';
import type { SagaTold } from './tell-saga.ts';

/** As wide as a picture is shown on a phone: one unit is one of its points. */
export const WIDTH = 400;

/** A phone that fits a picture as tall as this to its screen still shows it wide enough to be read. */
const MOST_HEIGHT = 1280;
const MOST_STEPS = 24;

const EDGE = 14;
const GAP = 8;
const ROW_GAP = 6;
/** From a lane's left edge to the middle of its track, on which its marks stand. */
const TRACK_IN = 5;
const TRACK_WIDTH = 2;
const TITLE: Face = { size: 20, weight: 'strong' };
const SUBTITLE: Face = { size: 13, weight: 'regular' };
const ROLE: Face = { size: 11, weight: 'regular' };
const HEAD: Face = { size: 13, weight: 'strong' };
const DAY: Face = { size: 14, weight: 'strong' };
const MONTH: Face = { size: 11, weight: 'regular' };
const NOTE: Face = { size: 12, weight: 'regular' };

/** Where the lanes stand: lane n begins at `left + n * width`. */
interface Columns {
  readonly left: number;
  readonly width: number;
}

/**
 * Lays a saga out: time runs downwards, suitors stand side by side. The newest steps are always there; what is too much
 * for one picture folds into a line at the top.
 */
export function layOutSaga(told: SagaTold, words: AlertWords, pictureWords: PictureWords): Picture {
  for (let shown = Math.min(MOST_STEPS, told.steps.length); ; shown -= 1) {
    const picture = layOutNewest(told, shown, words, pictureWords);
    if (picture.height <= MOST_HEIGHT || shown <= 1) {
      return picture;
    }
  }
}

function layOutNewest(told: SagaTold, shown: number, words: AlertWords, pictureWords: PictureWords): Picture {
  const steps = told.steps.slice(told.steps.length - shown);
  const lanes = layOutLanes(steps, told.ownClub, words, pictureWords);
  const rows = layOutRows(steps, lanes, told.steps.length - shown, words, pictureWords);
  const gutter = Math.max(0, ...steps.map(({ day }) => measureText(day.month, MONTH)));
  const left = EDGE + gutter + GAP;
  const columns = { left, width: (WIDTH - EDGE - left) / Math.max(1, lanes.length) };

  const title = layOutTitle(told);
  const heads = layOutHeads(lanes, columns, EDGE + title.height + GAP);
  const top = EDGE + title.height + GAP + heads.height;
  const body = layOutBody(rows, lanes, columns, top);
  const height = Math.ceil(top + body.height + EDGE - ROW_GAP);
  const tracks = lanes.map((_, number): Shape => {
    const x = columns.left + number * columns.width + TRACK_IN - TRACK_WIDTH / 2;
    const y = top - GAP / 2;
    return { kind: 'line', fill: COLOURS.track, x, y, width: TRACK_WIDTH, height: height - EDGE - y };
  });
  const ground = { x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, radius: 12 };
  return {
    width: WIDTH,
    height,
    shapes: [
      { kind: 'card', fill: COLOURS.ground, edge: COLOURS.edge, ...ground },
      ...title.shapes,
      ...heads.shapes,
      ...tracks,
      ...body.shapes,
    ],
  };
}

function layOutTitle({ title, subtitle }: SagaTold): TextBlock {
  const passages = [
    [{ words: title, face: TITLE, fill: COLOURS.text, most: 2 }],
    [{ words: subtitle, face: SUBTITLE, fill: COLOURS.quiet, most: 2 }],
  ];
  return layOutText(passages, EDGE, EDGE, WIDTH - 2 * EDGE);
}

/** Above each lane the part its club plays, in words, and the club. */
function layOutHeads(lanes: readonly Lane[], { left, width }: Columns, y: number): TextBlock {
  const heads = lanes.map(({ role, name }, number) => {
    const passages = [
      [{ words: role, face: ROLE, fill: COLOURS.quiet, most: 1 }],
      [{ words: name, face: HEAD, fill: COLOURS.text, most: 2 }],
    ];
    return layOutText(passages, left + number * width, y, width - GAP);
  });
  return {
    height: Math.max(0, ...heads.map(({ height }) => height)) + GAP,
    shapes: heads.flatMap(({ shapes }) => shapes),
  };
}

function layOutBody(rows: readonly Row[], lanes: readonly Lane[], columns: Columns, top: number): TextBlock {
  const shapes: Shape[] = [];
  let y = top;
  let before: PictureDay | undefined;
  for (const row of rows) {
    const block = row.kind === 'note' ? layOutNote(row.words, y) : layOutDay(row, before, lanes, columns, y);
    before = row.kind === 'note' ? before : row.day;
    shapes.push(...block.shapes);
    y += block.height + ROW_GAP;
  }
  return { height: y - top, shapes };
}

function layOutNote(words: string, y: number): TextBlock {
  const passages = [[{ words, face: NOTE, fill: COLOURS.quiet, most: 1 }]];
  const text = layOutText(passages, EDGE + GAP, y + 3, WIDTH - 2 * (EDGE + GAP));
  const height = text.height + 6;
  const band = { x: EDGE, y, width: WIDTH - 2 * EDGE, height, radius: 5 };
  return { height, shapes: [{ kind: 'card', fill: COLOURS.ground, edge: COLOURS.track, ...band }, ...text.shapes] };
}

/** A row of cards, and beside it the day where it is not the one of the row before. */
function layOutDay(
  { day, placed }: Extract<Row, { kind: 'steps' }>,
  before: PictureDay | undefined,
  lanes: readonly Lane[],
  { left, width }: Columns,
  y: number,
): TextBlock {
  const isNewYear = before !== undefined && before.year !== day.year;
  const isNewDay = isNewYear || before?.whole !== day.whole;
  const passages = [
    [{ words: isNewDay ? day.day : '', face: DAY, fill: COLOURS.text, most: 1 }],
    [{ words: isNewDay ? day.month : '', face: MONTH, fill: COLOURS.quiet, most: 1 }],
    [{ words: isNewYear ? day.year : '', face: MONTH, fill: COLOURS.quiet, most: 1 }],
  ];
  const date = layOutText(passages, EDGE, y, left - EDGE);
  const cards = placed.map(({ step, lanes: numbers }) => {
    const marks = numbers.map((number) => left + number * width + TRACK_IN);
    const last = Math.max(...numbers);
    const end = left + (last + 1) * width - (last === lanes.length - 1 ? 0 : GAP / 2);
    const isShared = numbers.some((number) => lanes[number]?.kind === 'others');
    return layOutCard(step, marks, end, y, isShared);
  });
  return {
    height: Math.max(date.height, ...cards.map(({ height }) => height)),
    shapes: [...date.shapes, ...cards.flatMap(({ shapes }) => shapes)],
  };
}
