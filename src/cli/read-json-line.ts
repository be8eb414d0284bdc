import type { z } from 'zod';
import { ToolError } from './run-tool.ts';

/** What a file of JSON lines holds, one object a line. */
export interface LineShape<Shape extends z.ZodType> {
  readonly shape: Shape;
  /** A line as it should be, shown to whoever wrote another. */
  readonly example: string;
}

/**
 * Reads one line of a file of JSON lines; the first is number 1. Throws a ToolError that says which line it is, what is
 * wrong with it and what it should look like.
 */
export function readJsonLine<Shape extends z.ZodType>(
  line: string,
  number: number,
  { shape, example }: LineShape<Shape>,
): z.output<Shape> {
  const read = shape.safeParse(parseJson(line, number, example));
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => [...path, message].join(' '));
    throw unreadable(number, `: ${problems.join('; ')}`, example);
  }
  return read.data;
}

function parseJson(line: string, number: number, example: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw unreadable(number, ', for it is no JSON', example);
  }
}

function unreadable(number: number, what: string, example: string): ToolError {
  return new ToolError(`Line ${number} can not be read${what}. Write it like ${example} and try again.`);
}
