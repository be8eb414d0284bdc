import type { Stage } from '../claims/stage.ts';
import { STEP_COLOURS } from '../alerts/step-colours.ts';

/**
 * A picture brings its own dark ground, so that it looks the same on Discord's dark and light. Every text colour stands
 * out by 4.5 to 1 from each ground that it may lie on.
 */
export const COLOURS = {
  ground: '#171a23',
  edge: '#4a5164',
  card: '#252a38',
  track: '#3a4154',
  text: '#f3f5f9',
  quiet: '#b4bccd',
  doubt: '#ffc95c',
} as const;

const ENOUGH = 4.5;
const STEPS = 20;

/** An alert's colour for a stage, brightened until it stands out from the ground. "#rrggbb". */
export function colourOf(stage: Stage): string {
  const colour = STEP_COLOURS[stage];
  const tints = Array.from({ length: STEPS + 1 }, (_, step) => brighten(colour, step / STEPS));
  return tints.find((tint) => contrastOf(tint, COLOURS.card) >= ENOUGH) ?? COLOURS.text;
}

/** How much two colours "#rrggbb" stand out from each other, from 1 to 21: the contrast ratio of WCAG 2. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(parseInt(colour.slice(1), 16)).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function brighten(colour: number, share: number): string {
  const channels = channelsOf(colour).map((channel) => Math.round(channel + (255 - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}
